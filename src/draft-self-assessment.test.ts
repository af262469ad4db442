// The draft from the record on the command line: filled in, in every format that is text; and what is wrong, in a sentence.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { acknowledged, received, responded } from '#core/complaint/scenario.ts'
import { readSelfAssessment } from '#exchange/self-assessment.ts'
import { openTestStore, record, reference } from '#store/scenario.ts'
import { selfAssessment } from './cli/self-assessment.ts'
import { draftSelfAssessment } from './draft-self-assessment.ts'
import { readProfiles } from './profiles.ts'

const { database } = await openTestStore()
const told: string[] = []
const place = {
  ...{ database, landlords: readProfiles(), now: () => Date.parse('2026-11-24T10:00:00Z') },
  tell: (line: string) => void told.push(line),
}
const asking = { landlord: 'fernbank', from: '2026-04-01', to: '2027-03-31', edition: '2024' }

test('the form comes out filled in, and its CSV and JSON are read back as the same answers', async () => {
  await record(database, reference(1), [received('2026-10-05'), acknowledged('2026-10-14'), responded('2026-10-19')])
  const draft = await draftSelfAssessment(place, asking)
  const answer = draft.answers.find(({ provision }) => provision === '6.2')
  assert.equal(answer?.comply, 'No')
  assert.deepEqual(
    answer?.evidence.at(-1),
    'Complaints received 1 April 2026 to 31 March 2027: 0 of 1 complaint met it: 1 missed',
  )
  for (const format of ['csv', 'json'] as const) {
    const printed = await selfAssessment(draft, { format, today: dateOnly('2026-11-24') })
    const read = await readSelfAssessment(Buffer.from(printed), format, `draft.${format}`)
    assert('assessment' in read, JSON.stringify(read))
    assert.deepEqual(read.assessment.answers, draft.answers)
  }
})

test('each edition comes out in its own form, with no complaint to show anything', async () => {
  for (const [edition, count] of [
    ['2022', 72],
    ['2020', 36],
  ] as const) {
    const draft = await draftSelfAssessment(place, {
      ...asking,
      from: '2025-04-01',
      to: '2026-03-31',
      edition,
      confirm: true,
    })
    assert.equal(draft.answers.length, count)
    assert.deepEqual(
      draft.answers.filter(({ comply }) => comply === 'Yes').map(({ provision }) => provision),
      [],
    )
  }
})

test('what is wrong is said in a sentence', async () => {
  const said = (changes: Partial<typeof asking>) =>
    draftSelfAssessment(place, { ...asking, ...changes }).then(
      () => 'nothing',
      (error: Error) => error.message,
    )
  assert.match(await said({ landlord: 'nobody' }), /^Say which landlord: --landlord fernbank/)
  assert.match(await said({ from: '31/02/2024' }), /^Say which period, as days of the calendar/)
  assert.match(await said({ edition: '2023' }), /^“2023” is no edition: 2020, 2022, 2024/)
  assert.match(await said({ to: '2025-03-31' }), /^The last day must be the first day or later/)
  assert.equal(
    await said({ edition: '2022' }),
    'Complaint Handling Code 2022 was replaced by Complaint Handling Code 2024 on 1 April 2024, before this period began. Confirm that you mean this edition: --confirm',
  )
  assert.match(await said({ from: '2019-04-01', to: '2020-03-31' }), /is in force only from/)
})

test('without an edition it is the one in force when the period ended, and before the first there is none', async () => {
  const { edition: _, ...unsaid } = asking
  const form = await draftSelfAssessment(place, { ...unsaid, from: '2021-04-01', to: '2022-03-31' })
  assert.equal(form.edition, '2020')
  await assert.rejects(draftSelfAssessment(place, { ...unsaid, from: '2010-04-01', to: '2011-03-31' }), {
    message: 'No edition was in force by then: the first, Complaint Handling Code 2020, is of 1 July 2020',
  })
})

test('an edition that was replaced before the period began is told beside its form, though it was confirmed', async () => {
  told.length = 0
  await draftSelfAssessment(place, { ...asking, edition: '2020', confirm: true })
  assert.deepEqual(told, [
    'Warning: Complaint Handling Code 2020 was replaced by Complaint Handling Code 2022 on 1 April 2022, before this period began.',
  ])
})

test('a period in which nothing was received, or which is still to come, is told beside its form', async () => {
  told.length = 0
  const received = await draftSelfAssessment(place, asking)
  const nothing = await draftSelfAssessment(place, { ...asking, from: '2025-04-01', to: '2026-03-31' })
  const toCome = await draftSelfAssessment(place, { ...asking, from: '2030-01-01', to: '2030-12-31' })
  assert.deepEqual(told, [
    'No complaint or contact was received in this period, so cases show nothing.',
    'This period has not begun: no complaint or contact of it can be shown.',
  ])
  assert.deepEqual([received.cases, nothing.cases, toCome.cases], [undefined, ...told])
})
