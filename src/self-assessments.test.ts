// The self-assessment on a real PostgreSQL: one fact changes what depends on it and no more; Yes is never said of what is
// not known; what was approved and published stays word for word.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { acknowledged, amira, calendar, received, responded } from '#core/complaint/scenario.ts'
import { provisionsOf } from '#core/handling-code/provisions.ts'
import { meaningOf } from '#core/handling-code/rules/catalogue.ts'
import { filledIn } from '#core/self-assessment/filled-in.ts'
import { readPack } from '#core/self-assessment/read-pack.ts'
import { gravestFirst, subjects } from '#core/self-assessment/shows.ts'
import { saveComplaint } from '#store/complaints.ts'
import { asLandlord } from '#store/database.ts'
import { openTestStore, record, reference, savedOf } from '#store/scenario.ts'
import { readProfiles } from './profiles.ts'
import { publishedBy } from './published-self-assessment.ts'
import { selfAssessmentsDeskFor } from './self-assessments-desk.ts'

const { database, owner } = await openTestStore()
const [fernbank] = readProfiles().filter(({ id }) => id === 'fernbank')
assert(fernbank)
const landlord = fernbank
const clock = { now: Date.parse('2026-11-24T10:00:00Z') }
const typesetter = { pdf: () => assert.fail('no PDF here'), docx: () => assert.fail('no Word file here') }
const desk = selfAssessmentsDeskFor(
  { database, now: () => clock.now },
  { landlord, person: amira, calendar: () => calendar, typesetter },
)
const period = { edition: '2024', from: dateOnly('2026-04-01'), to: dateOnly('2027-03-31') } as const

const life = (acknowledgedOn: string): readonly ComplaintEvent[] => [
  received('2026-10-05'),
  acknowledged(acknowledgedOn),
  responded('2026-10-19'),
]
const complaintOf = (number: number, events: readonly ComplaintEvent[]) => record(database, reference(number), events)

/** Saves the first complaint as if it had been acknowledged on another day, and nothing else were different. */
const acknowledgedOtherwise = (on: string) =>
  asLandlord(database, 'fernbank', (records) => {
    const saved = savedOf(life(on))
    return saveComplaint(records, { ...saved, complaint: { ...saved.complaint, id: reference(1) } })
  })

const wall = async () =>
  new Map((await desk.proposals(period)).map(({ provision, shows, answer }) => [provision.id, { shows, answer }]))
const form = async () => {
  const proposals = await desk.proposals(period)
  return filledIn({
    landlord: 'Fernbank Homes',
    period,
    proposals,
    decisions: [],
    broughtIn: [],
    today: dateOnly('2026-11-24'),
  }).answers
}
await complaintOf(1, life('2026-10-07'))
await complaintOf(2, life('2026-10-08'))
await complaintOf(3, [received('2026-11-23')])

test('one complaint acknowledged late changes exactly the provisions that read the acknowledgement, on wall and form', async () => {
  const [wallBefore, formBefore] = [await wall(), await form()]
  await acknowledgedOtherwise('2026-10-14')
  const [wallAfter, formAfter] = [await wall(), await form()]
  const changedOnWall = [...wallAfter]
    .filter(([id, tile]) => JSON.stringify(tile) !== JSON.stringify(wallBefore.get(id)))
    .map(([id]) => id)
  const changedInForm = formAfter
    .filter((answer, place) => JSON.stringify(answer) !== JSON.stringify(formBefore[place]))
    .map(({ provision }) => provision)
  assert.deepEqual(changedOnWall, ['6.2'])
  assert.deepEqual(changedInForm, ['6.2'])
  assert.equal(wallBefore.get('6.2')?.answer, 'Yes')
  assert.deepEqual(wallAfter.get('6.2'), {
    shows: { met: 1, missed: 1, running: 1, 'not known': 0, 'not applicable': 0 },
    answer: 'No',
  })
  for (const id of changedOnWall) {
    const meaning = meaningOf('2024', id)
    assert(meaning && meaning.kind !== 'attested' && meaning.rule.reads.includes('acknowledgement'), id)
  }
  await acknowledgedOtherwise('2026-10-07')
  assert.deepEqual(await wall(), wallBefore)
})

test('every count of every tile opens a list of as many, and each complaint counts once', async () => {
  for (const { provision, shownBy } of await desk.proposals(period)) {
    for (const subject of subjects) {
      for (const answer of gravestFirst) {
        const { rows } = await desk.cases(period, { provision: provision.id, answer, of: subject }, null)
        assert.equal(rows.length, shownBy[subject]?.[answer] ?? 0, `${provision.id} ${answer} ${subject}`)
      }
    }
    if (!shownBy.complaints) continue
    assert.equal(
      Object.values(shownBy.complaints).reduce((sum, count) => sum + count, 0),
      3,
      provision.id,
    )
  }
})

test('Yes is proposed only where nothing is missed, not known or without evidence', async () => {
  for (const { provision, shows, attested, answer } of await desk.proposals(period)) {
    if (answer !== 'Yes') continue
    assert.equal((shows?.missed ?? 0) + (shows?.['not known'] ?? 0), 0, provision.id)
    assert.ok(attested ? attested.answer === 'met' : (shows?.met ?? 0) > 0, provision.id)
  }
  const empty = await desk.proposals({ ...period, from: dateOnly('2025-04-01'), to: dateOnly('2026-03-31') })
  assert.deepEqual(
    empty.filter(({ answer }) => answer === 'Yes').map(({ provision }) => provision.id),
    [],
  )
})

test('a day that passes makes what was running missed, though nobody recorded anything', async () => {
  clock.now = Date.parse('2026-12-08T10:00:00Z')
  const shows = (await wall()).get('6.2')?.shows
  assert.deepEqual([shows?.met, shows?.missed, shows?.running], [2, 1, 0])
})

test('an older complaint counts, once, at what means the same in this edition', async () => {
  const wide = { ...period, from: dateOnly('2023-04-01') }
  const before = new Map((await desk.proposals(wide)).map(({ provision, shows }) => [provision.id, shows]))
  await complaintOf(4, [received('2023-05-02'), acknowledged('2023-05-04')])
  await owner.query(`delete from provision_answer where complaint_id = $1 and provision <> '6.13'`, [reference(4)])
  await owner.query(`update provision_answer set edition = '2022', provision = '5.12' where complaint_id = $1`, [
    reference(4),
  ])
  const changed = (await desk.proposals(wide)).filter(
    ({ provision, shows }) => JSON.stringify(shows) !== JSON.stringify(before.get(provision.id)),
  )
  assert.deepEqual(
    changed.map(({ provision }) => provision.id),
    ['6.13'],
  )
  const { rows } = await desk.cases(wide, { provision: '6.13', answer: 'not applicable', of: 'complaints' }, null)
  assert.deepEqual(rows.map(({ id, edition }) => [id, edition]).at(-1), [reference(4), '2022'])
})

test('a self-assessment is started once, and not before its edition is in force', async () => {
  assert.deepEqual(await desk.start(period, false), { done: true })
  assert.deepEqual(await desk.start(period, false), {
    done: false,
    stale: false,
    refusals: [{ because: 'There is one of this edition and period already' }],
  })
  const early = await desk.start({ edition: '2024', from: dateOnly('2022-04-01'), to: dateOnly('2023-03-31') }, false)
  assert(!early.done)
  assert.equal(early.refusals[0]?.field, 'edition')
})

const id = '2024-2026-04-01-2027-03-31'

test('an answer that the cases contradict needs an explanation, which the form prints', async () => {
  const decision = { provision: '6.2', answer: 'Yes', explanation: '', commentary: '', seen: 0 }
  const refused = await desk.decide(id, [decision])
  assert(!refused.done)
  assert.equal(refused.refusals[0]?.field, 'explanation-6.2')
  assert.match(
    refused.refusals[0]?.because ?? '',
    /^Explain why 6\.2 is answered Yes\. 2 of 3 complaints met it: 1 missed/,
  )
  const explanation = 'The one that was late came in the week of the flood.'
  assert.deepEqual(await desk.decide(id, [{ ...decision, explanation }]), { done: true })
  const file = await desk.find(id)
  const answer = file?.draft.answers.find(({ provision }) => provision === '6.2')
  assert.deepEqual([answer?.comply, answer?.explanation], ['Yes', explanation])
})

test('of two who decide on one provision, the second is told', async () => {
  const decision = { provision: '6.2', answer: 'No', explanation: '', commentary: '', seen: 0 }
  const second = await desk.decide(id, [decision])
  assert(!second.done && second.stale)
})

test('an attestation in force makes an attested provision Yes; after its day it is not known again', async () => {
  const attestation = {
    edition: '2024',
    provision: '4.1',
    by: { name: 'Carys Wynn', role: 'Head of complaints' },
    on: dateOnly('2026-12-01'),
    says: 'yes',
    words: 'Two officers and a lead.',
    evidence: [{ what: 'Structure chart', where: 'Intranet, complaints' }],
    until: dateOnly('2027-11-30'),
  } as const
  assert.deepEqual(await desk.attest(attestation, 0), { done: true })
  const again = await desk.attest(attestation, 0)
  assert(!again.done && again.stale)
  assert.equal((await desk.attestations('2024', '4.1')).length, 1)
  const bare = await desk.attest({ ...attestation, evidence: [] }, 1)
  assert(!bare.done && !bare.stale)
  assert.equal((await wall()).get('4.1')?.answer, 'Yes')
  const then = clock.now
  clock.now = Date.parse('2027-12-01T10:00:00Z')
  assert.equal((await wall()).get('4.1')?.answer, null)
  clock.now = then
})

const approving = {
  governingBody: 'The board',
  name: 'Ada Reed',
  role: 'Chair',
  on: dateOnly('2026-12-07'),
  response: 'We read every answer.',
}

test('nothing is approved before every answer is decided', async () => {
  const refused = await desk.approve(id, approving, 0)
  assert(!refused.done)
  assert.match(refused.refusals[0]?.because ?? '', /^Decide every answer first\. Not decided yet: 1\.2, 1\.3/)
})

test('what is approved and published never changes, whatever is decided or recorded afterwards', async () => {
  const rest = provisionsOf('2024').filter(({ id: provision }) => provision !== '6.2')
  const decisions = rest.map(({ id: provision }) => ({
    ...{ provision, answer: 'No', explanation: 'Under review.', commentary: '', seen: 0 },
  }))
  assert.deepEqual(await desk.decide(id, decisions), { done: true })
  assert.deepEqual(await publishedBy(database, landlord, typesetter), [])
  assert.deepEqual(await desk.approve(id, approving, 0), { done: true })
  assert.deepEqual(await publishedBy(database, landlord, typesetter), [])
  assert.deepEqual(await desk.publish(id, 1), { done: true })
  const file = async () => String((await (await publishedBy(database, landlord, typesetter))[0]?.render('json'))?.file)
  const frozen = await file()
  assert.deepEqual(
    await desk.decide(id, [
      { ...decisions[0], provision: '1.2', answer: 'No', explanation: 'Other words', commentary: 'Changed', seen: 1 },
    ]),
    { done: true },
  )
  await complaintOf(5, [received('2026-11-02')])
  assert.equal(await file(), frozen)
  const read = readPack(JSON.parse(frozen), 'published')
  assert('assessment' in read)
  assert.equal(read.assessment.approval?.response, 'We read every answer.')
  await assert.rejects(owner.query(`update self_assessment_version set content = '{}'`), /never changed/)
  await assert.rejects(owner.query('delete from self_assessment_publication'), /never changed/)
  const second = await desk.approve(id, approving, 0)
  assert(!second.done && second.stale)
  assert.deepEqual(await desk.approve(id, approving, 1), { done: true })
  assert.equal(await file(), frozen)
})

test('another landlord sees none of it', async () => {
  const [other] = readProfiles().filter(({ id: one }) => one === 'vivere')
  assert(other)
  const theirs = selfAssessmentsDeskFor(
    { database, now: () => clock.now },
    { landlord: other, person: amira, calendar: () => calendar, typesetter },
  )
  assert.deepEqual(await theirs.all(), [])
  assert.equal(await theirs.find(id), null)
  assert.ok((await theirs.proposals(period)).every(({ shows }) => !shows || shows.met + shows.missed === 0))
})
