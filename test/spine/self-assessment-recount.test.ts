// A made-up two years: every number on the wall is recounted from the events, one complaint and contact after another.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import { replay } from '#core/complaint/procedure.ts'
import type { Contact } from '#core/contact/contact.ts'
import { contactFindingsOf } from '#core/contact/findings.ts'
import { replayContact } from '#core/contact/procedure.ts'
import { editionFor, editions } from '#core/handling-code/catalogue.ts'
import { allFindingsOf } from '#core/handling-code/rules/all-findings.ts'
import { inForceBetween } from '#core/notice/notice.ts'
import { noticeRule } from '#core/notice/rule.ts'
import type { Period } from '#core/self-assessment/proposal.ts'
import { readAsLandlord } from '#store/database.ts'
import { readEvents } from '#store/events.ts'
import { everyComplaint, everyContact } from '#store/rebuild.ts'
import { loadDemonstration } from '../../src/demonstrate.ts'
import { eventsOf } from '../../src/handle.ts'
import { noticesOf } from '../../src/notices.ts'
import { amira, fernbank, openSpine } from './app.ts'

const { deployment, clock, deskOf } = await openSpine('2026-11-24T10:00:00Z')
const asOf = dateOnly('2026-11-24')
const periods = [
  { edition: '2024', from: dateOnly('2024-11-01'), to: dateOnly('2025-10-31') },
  { edition: '2024', from: dateOnly('2025-11-01'), to: dateOnly('2026-11-24') },
] as const

const graver = ['missed', 'not known', 'running', 'met', 'not applicable']

type Contacts = ReadonlyMap<ComplaintId, Contact>

/** Every contact, as its events leave it: those that became a complaint by it, and the others. */
async function everyContactRead(): Promise<{ readonly became: Contacts; readonly alone: readonly Contact[] }> {
  const became = new Map<ComplaintId, Contact>()
  const alone: Contact[] = []
  for await (const id of everyContact(deployment.database, 'fernbank')) {
    const events = await readAsLandlord(deployment.database, 'fernbank', (records) => readEvents(records, id))
    const contact = replayContact(eventsOf(events))
    assert(contact)
    if (contact.complaint) became.set(contact.complaint.id, contact)
    else alone.push(contact)
  }
  return { became, alone }
}

/** The answer that stands for each provision of one complaint; null where it was not received in the period. */
async function gravestOf(
  id: ComplaintId,
  { from, to, edition }: Period,
  became: Contacts,
): Promise<ReadonlyMap<string, string> | null> {
  const events = await readAsLandlord(deployment.database, 'fernbank', (records) => readEvents(records, id))
  const complaint = replay(eventsOf(events))
  assert(complaint)
  if (complaint.receivedOn < from || complaint.receivedOn > to) return null
  if (complaint.handling.category?.scheme === 'LGSCO') return null
  assert.equal(editionFor(complaint.receivedOn)?.id, edition, 'these two years are under one edition')
  const on = {
    edition: editions[edition],
    calendar: deployment.calendar(),
    asOf,
    began: became.get(id) ?? 'directly',
  } as const
  const gravest = new Map<string, string>()
  for (const { provision, answer } of allFindingsOf(complaint, on)) {
    const before = gravest.get(provision)
    if (!before || graver.indexOf(answer) < graver.indexOf(before)) gravest.set(provision, answer)
  }
  return gravest
}

/** 'provision answer' to how many complaints, contacts and notices, and how many contacts there were. */
async function recount(period: Period) {
  const counts = new Map<string, number>()
  const { became, alone } = await everyContactRead()
  for (const notice of await noticesOf(deployment.database, 'fernbank')) {
    const { answer } = noticeRule.answer(notice, asOf)
    if (inForceBetween(notice, period.from, period.to))
      counts.set(`8.5 ${answer}`, (counts.get(`8.5 ${answer}`) ?? 0) + 1)
  }
  const inPeriod = alone.filter(({ receivedOn }) => receivedOn >= period.from && receivedOn <= period.to)
  for (const contact of inPeriod) {
    const around = { edition: period.edition, calendar: deployment.calendar(), today: asOf, reviewWorkingDays: null }
    for (const { provision, answer } of contactFindingsOf({ contact, ...around })) {
      const key = `${provision} ${answer}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  for await (const id of everyComplaint(deployment.database, 'fernbank')) {
    for (const [provision, answer] of (await gravestOf(id, period, became)) ?? []) {
      const key = `${provision} ${answer}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return { counts, contacts: inPeriod.length }
}

test('of 150 complaints and the contacts beside them, each counts once at each provision, by its gravest answer as of today', async () => {
  await loadDemonstration(deployment, fernbank, 150, () => undefined)
  clock.now = Date.parse('2026-11-24T10:00:00Z')
  let complaints = 0
  let contacts = 0
  for (const period of periods) {
    const { counts, contacts: counted } = await recount(period)
    contacts += counted
    const proposals = await deskOf(amira).selfAssessments.proposals(period)
    const shown = proposals.flatMap(({ provision, shows }) =>
      Object.entries(shows ?? {}).flatMap(([answer, count]) =>
        count > 0 ? [[`${provision.id} ${answer}`, count]] : [],
      ),
    )
    assert.deepEqual(Object.fromEntries(shown), Object.fromEntries(counts))
    complaints += graver.reduce((sum, answer) => sum + (counts.get(`6.2 ${answer}`) ?? 0), 0)
  }
  assert.deepEqual([complaints, contacts], [150, 50])
})
