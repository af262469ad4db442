// A self-assessment from its start to its publication, on a real PostgreSQL: what was approved stays word for word.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { received } from '#core/complaint/scenario.ts'
import { provisionsOf } from '#core/handling-code/provisions.ts'
import { readPack } from '#core/self-assessment/read-pack.ts'
import { publishedBy } from './published-self-assessment.ts'
import { openSelfAssessments, period } from './self-assessments-scenario.ts'

const { database, owner, clock, typesetter, landlord, desk, deskOf, complaintOf, wall } = await openSelfAssessments()
// On the day after its last day, the third is not acknowledged.
clock.now = Date.parse('2026-12-08T10:00:00Z')

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
  const { desk: theirs } = deskOf('vivere')
  assert.deepEqual(await theirs.all(), [])
  assert.equal(await theirs.find(id), null)
  assert.ok((await theirs.proposals(period)).every(({ shows }) => !shows || shows.met + shows.missed === 0))
})
