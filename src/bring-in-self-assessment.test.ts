// Published self-assessments brought into a real PostgreSQL: whole or not at all, once, and out again as they were.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { acknowledged, amira, calendar, received, responded } from '#core/complaint/scenario.ts'
import { madeUp } from '#core/self-assessment/scenario.ts'
import { formatsIn, readSelfAssessment } from '#exchange/self-assessment.ts'
import { openTestStore, record, reference } from '#store/scenario.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { type AssessmentFile, bringInAssessment, lookAtAssessment } from './bring-in-self-assessment.ts'
import { readProfiles } from './profiles.ts'
import { selfAssessmentsDeskFor } from './self-assessments-desk.ts'

const { database, owner } = await openTestStore()
const typesetter = createTypesetter()
after(() => typesetter.close())
const now = () => Date.parse('2026-11-24T10:00:00Z')

function at(landlordId: string) {
  const [landlord] = readProfiles().filter(({ id }) => id === landlordId)
  assert(landlord)
  const place = { database, now, landlord, calendar }
  const desk = selfAssessmentsDeskFor(
    { database, now },
    { landlord, person: amira, calendar: () => calendar, typesetter },
  )
  const look = (file: AssessmentFile) => lookAtAssessment(place, file)
  const bringIn = async (file: AssessmentFile) => {
    const looked = await look(file)
    assert('id' in looked, JSON.stringify(looked))
    return bringInAssessment(place, { ...looked, name: file.name, by: amira })
  }
  return { place, desk, look, bringIn }
}

const packs = [
  ['west-lancashire', 'west-lancashire-2024', 72, '2024-2024-04-01-2025-03-31', 72],
  ['livewest', 'livewest-2022', 72, '2022-2022-04-01-2023-03-31', 72],
  ['livin', 'livin-2020', 36, '2020-2020-07-01-2021-03-31', 35],
  ['vivere', 'vivere-2024', 72, '2024-2024-04-01-2025-03-31', 71],
  // The periods that these two name themselves: both ended before their edition was in force.
  ['livin', 'livin-2020', 36, '2020-2019-04-01-2020-03-31', 35],
  ['vivere', 'vivere-2024', 72, '2024-2023-04-01-2024-03-31', 71],
] as const

const packOf = (name: string, id: string): AssessmentFile => ({
  name: `${name}.json`,
  bytes: readFileSync(new URL(`../test/self-assessments/${name}.json`, import.meta.url)),
  from: dateOnly(id.slice(5, 15)),
  to: dateOnly(id.slice(16)),
})

for (const [landlordId, name, count, id, answered] of packs) {
  test(`given the pack ${name}, when it is brought in as ${id}, then its ${count} answers come out again equal in every format`, async () => {
    const { desk, look, bringIn } = at(landlordId)
    const file = packOf(name, id)
    const looked = await look(file)
    assert('assessment' in looked)
    const { answers } = looked.assessment
    assert.equal(answers.length, count)
    assert.equal(looked.considered.decisions.length, answered)
    assert.equal(await bringIn(file), true)
    const kept = await desk.find(id)
    assert(kept)
    assert.deepEqual(kept.draft.answers, answers)
    for (const format of formatsIn) {
      const { file: rendered } = await desk.render(kept.draft, format)
      const read = await readSelfAssessment(Buffer.from(rendered), format, `draft.${format}`)
      assert('assessment' in read, JSON.stringify(read))
      assert.deepEqual(read.assessment.answers, answers, format)
    }
    assert.equal(kept.decisions.length, answered)
    assert.deepEqual(
      new Set(kept.decisions.map(({ source, by }) => `${source} by ${by}`)),
      new Set(['brought in by amira.khan']),
    )
    assert.equal(kept.history.length, answered)
  })
}

const { place, desk, look, bringIn } = at('fernbank')
const id = '2024-2026-04-01-2027-03-31'
const year = { from: dateOnly('2026-04-01'), to: dateOnly('2027-03-31') }
const period = { edition: '2024', ...year } as const
const fileOf = (answers: Readonly<Record<string, string>>, days = year): AssessmentFile => {
  const made = madeUp('2024')
  const changed = made.answers.map((answer) => ({ ...answer, comply: answers[answer.provision] ?? answer.comply }))
  return { name: 'ours.json', bytes: Buffer.from(JSON.stringify({ ...made, answers: changed })), ...days }
}
const rows = async (table: string): Promise<number> =>
  (await owner.query(`select count(*)::int as count from ${table} where landlord_id = 'fernbank'`)).rows[0].count

test('given answers decided here, when a file is brought in, then they stay, and the rest is the file’s', async () => {
  await record(database, reference(1), [received('2026-10-05'), acknowledged('2026-10-14'), responded('2026-10-19')])
  assert.deepEqual(await desk.start(period, false), { done: true })
  const decision = { provision: '6.2', answer: 'No', explanation: '', commentary: 'Ours.', seen: 0 }
  assert.deepEqual(await desk.decide(id, [decision]), { done: true })
  const file = fileOf({ '6.2': 'Yes', '6.3': 'Yes' })
  const looked = await look(file)
  assert('considered' in looked)
  assert.deepEqual(looked.considered.decidedHere, ['6.2'])
  assert.equal(await bringIn(file), true)
  const kept = await desk.find(id)
  const answer = kept?.draft.answers.find(({ provision }) => provision === '6.2')
  assert.deepEqual([answer?.comply, answer?.commentary], ['No', 'Ours.'])
  assert.equal(kept?.broughtIn[0]?.name, 'ours.json')
  assert.match(kept?.broughtIn[0]?.sha256 ?? '', /^[0-9a-f]{64}$/)
  assert.equal(kept?.broughtIn[0]?.by, 'amira.khan')
  assert.equal(new Date(kept?.broughtIn[0]?.at ?? '').toISOString(), '2026-11-24T10:00:00.000Z')
})

test('given a file that was brought in, when it comes again, then nothing is added; nor does a second writer add it', async () => {
  const file = fileOf({ '6.2': 'Yes', '6.3': 'Yes' })
  const before = await rows('self_assessment_decision')
  const looked = await look(file)
  assert('already' in looked)
  assert.equal(looked.already?.by, 'amira.khan')
  assert.equal(await bringIn(file), false)
  assert.equal(await rows('self_assessment_decision'), before)
  assert.equal(await rows('self_assessment_brought_in'), 1)
})

test('given a colleague who decides in between, when the file is accepted, then nothing of it is kept', async () => {
  const file = { ...fileOf({ '6.3': 'No' }), name: 'later.json' }
  const looked = await look(file)
  assert('considered' in looked)
  const number = (await desk.find(id))?.decisions.find(({ provision }) => provision === '6.4')?.number ?? 0
  const decided = await desk.decide(id, [
    { provision: '6.4', answer: 'No', explanation: 'Ours.', commentary: '', seen: number },
  ])
  assert.deepEqual(decided, { done: true })
  const before = await rows('self_assessment_decision')
  assert.equal(await bringInAssessment(place, { ...looked, name: file.name, by: amira }), false)
  assert.equal(await rows('self_assessment_decision'), before)
  assert.equal(await rows('self_assessment_brought_in'), 1)
})

test('given an answer that the cases contradict, then it asks for an explanation, and keeps the file’s words with it', async () => {
  await record(database, reference(2), [received('2026-05-05'), acknowledged('2026-05-07'), responded('2026-07-20')])
  const file = await desk.find(id)
  const late = file?.readiness.unexplained.find(({ provision }) => provision.id === '6.3')
  assert.equal(late?.answer, 'No')
  const before = file?.decisions.find(({ provision }) => provision === '6.3')
  assert(before)
  const same = { provision: '6.3', answer: 'Yes', commentary: '', seen: before.number }
  const refused = await desk.decide(id, [{ ...same, explanation: '' }])
  assert(!refused.done)
  assert.equal(refused.refusals[0]?.field, 'explanation-6.3')
  assert.deepEqual(await desk.decide(id, [{ ...same, explanation: 'The flood.' }]), { done: true })
  const now = await desk.find(id)
  const written = file?.draft.answers.find(({ provision }) => provision === '6.3')
  assert.deepEqual(
    now?.draft.answers.find(({ provision }) => provision === '6.3'),
    { ...written, explanation: 'The flood.' },
  )
  assert.equal(now?.decisions.find(({ provision }) => provision === '6.3')?.source, 'decided')
  assert.ok(!now?.readiness.unexplained.some(({ provision }) => provision.id === '6.3'))
})

test('given last year brought in, then this year says what differs from it', async () => {
  const last = { from: dateOnly('2025-04-01'), to: dateOnly('2026-03-31') }
  assert.equal(await bringIn(fileOf({ '6.2': 'Yes' }, last)), true)
  const since = (await desk.find(id))?.sinceLast
  assert.equal(since?.period, '1 April 2025 to 31 March 2026, 2024 edition')
  const differs = since?.differences.find(({ provision }) => provision === '6.2')
  assert.deepEqual([differs?.before[0]?.comply, differs?.now, differs?.change], ['Yes', 'No', 'changed'])
})

test('what was brought in is never changed', async () => {
  await assert.rejects(owner.query(`update self_assessment_brought_in set content = '{}'`), /never changed/)
  await assert.rejects(owner.query('delete from self_assessment_brought_in'), /never changed/)
})
