// A notice of exceptional circumstances from end to end: recorded once, counted at 8.5, on the form, and public while in force.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DateOnly, dateOnly } from '#core/calendar/dates.ts'
import { filledIn } from '#core/self-assessment/filled-in.ts'
import { readAsLandlord } from '#store/database.ts'
import { eraseWords } from '#store/events.ts'
import { verifyDatabase } from '#store/verify.ts'
import { noticesOf } from '../../src/notices.ts'
import { amira, openSpine } from './app.ts'

const { deployment, clock, deskOf } = await openSpine('2026-11-24T10:00:00Z')
const desk = deskOf(amira)
const day: (text: string) => DateOnly = dateOnly
const period = { edition: '2024', from: day('2026-04-01'), to: day('2027-03-31') } as const
const proposalOf85 = async () =>
  (await desk.selfAssessments.proposals(period)).find(({ provision }) => provision.id === '8.5')
const id = desk.notices.newId()
const give = {
  type: 'GiveNotice',
  notice: id,
  sinceOn: day('2026-11-20'),
  cause: 'An attack on our computers',
  affected: 'Some answers come late',
  returnBy: day('2026-12-04'),
} as const

test('before any notice nothing is counted, and 8.5 rests on a person’s word', async () => {
  const proposal = await proposalOf85()
  assert.deepEqual(proposal?.shownBy.notices, { met: 0, missed: 0, running: 0, 'not known': 0, 'not applicable': 0 })
  assert.deepEqual([proposal?.answer, proposal?.reason], [null, 'Nobody has attested it.'])
})

test('a notice runs until all three are told; a colleague who was first is told, and nothing is recorded twice', async () => {
  assert.deepEqual(await desk.notices.handle(id, give, 0), { recorded: true, version: 1 })
  assert.deepEqual(await desk.notices.handle(id, give, 0), {
    recorded: false,
    refusals: [{ because: 'Somebody else changed this notice while you were looking at it' }],
  })
  assert.equal((await proposalOf85())?.shownBy.notices?.running, 1)
  const on = day('2026-11-23')
  for (const [seen, audience] of (['the Ombudsman', 'residents', 'the website'] as const).entries()) {
    const told = { type: 'TellOfNotice', audience, on, how: 'By email' } as const
    assert((await desk.notices.handle(id, told, seen + 1)).recorded)
  }
  assert.equal((await proposalOf85())?.shownBy.notices?.met, 1)
  const asked = { provision: '8.5', answer: 'met', of: 'notices' } as const
  const { rows } = await desk.selfAssessments.cases(period, asked, null)
  assert.deepEqual(
    rows.map((row) => [row.id, row.about, row.receivedOn]),
    [[id, 'An attack on our computers', '2026-11-20']],
  )
})

test('the form shows it, and other periods and editions do not', async () => {
  const proposals = await desk.selfAssessments.proposals(period)
  const { answers } = filledIn({
    ...{ landlord: 'Fernbank Homes', period, proposals, decisions: [], broughtIn: [] },
    today: desk.today(),
  })
  assert.deepEqual(answers.find(({ provision }) => provision === '8.5')?.evidence, [
    'Notices in force 1 April 2026 to 31 March 2027: 1 of 1 notice met it',
  ])
  const before = { ...period, from: day('2025-04-01'), to: day('2026-03-31') }
  const { rows } = await desk.selfAssessments.cases(before, { provision: '8.5', answer: 'met', of: 'notices' }, null)
  assert.deepEqual(rows, [])
})

test('a day of return that passes with no other makes it missed, though nobody recorded anything', async () => {
  clock.now = Date.parse('2026-12-05T10:00:00Z')
  const proposal = await proposalOf85()
  assert.deepEqual([proposal?.answer, proposal?.reason], ['No', '0 of 1 notice met it: 1 missed.'])
  const set = { type: 'SetReturn', on: day('2026-12-05'), returnBy: day('2026-12-18'), why: 'It takes longer' } as const
  assert((await desk.notices.handle(id, set, 4)).recorded)
  assert.equal((await proposalOf85())?.shownBy.notices?.met, 1)
})

test('its events stand in the same chain, and its words can be erased', async () => {
  const { misfits, complaints } = await verifyDatabase(deployment.database, 'fernbank')
  assert.deepEqual([misfits, complaints], [[], 0])
  await readAsLandlord(deployment.database, 'fernbank', (records) => eraseWords(records, id, '2026-12-05T10:00:00Z'))
  const [notice] = await noticesOf(deployment.database, 'fernbank')
  assert.notEqual(notice?.cause, 'An attack on our computers')
  assert.equal(notice?.returnBy, '2026-12-18')
  assert.deepEqual((await verifyDatabase(deployment.database, 'fernbank')).misfits, [])
})
