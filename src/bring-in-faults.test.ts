// What is wrong with a self-assessment written elsewhere, told with row and column before anything is written.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { calendar } from '#core/complaint/scenario.ts'
import { madeUp } from '#core/self-assessment/scenario.ts'
import { renderSelfAssessment } from '#exchange/self-assessment.ts'
import { openTestStore } from '#store/scenario.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { type AssessmentFile, lookAtAssessment } from './bring-in-self-assessment.ts'
import { readProfiles } from './profiles.ts'

const { database } = await openTestStore()
const typesetter = createTypesetter()
after(() => typesetter.close())
const [landlord] = readProfiles().filter(({ id }) => id === 'fernbank')
assert(landlord)
const place = { database, now: () => Date.parse('2026-11-24T10:00:00Z'), landlord, calendar }
const look = (file: AssessmentFile) => lookAtAssessment(place, file)
const year = { from: dateOnly('2026-04-01'), to: dateOnly('2027-03-31') }
const means = { on: dateOnly('2026-06-10'), colour: '#00594f', typesetter }
const csvOf = async (change: (text: string) => string): Promise<AssessmentFile> => {
  const plain = {
    ...madeUp('2024'),
    answers: madeUp('2024').answers.map((one) => ({ ...one, commentary: '', evidence: [] })),
  }
  const text = change(String(await renderSelfAssessment(plain, 'csv', means)))
  return { name: 'form.csv', bytes: Buffer.from(text), ...year }
}
const faultsOf = async (file: AssessmentFile): Promise<readonly string[]> => {
  const looked = await look(file)
  assert('faults' in looked, JSON.stringify(looked))
  return looked.faults
}
const cases: readonly (readonly [string, (text: string) => string, readonly string[]])[] = [
  [
    'an unknown provision, and so one that is missing',
    (text) => text.replace('\r\n1.3,', '\r\n1.99,'),
    [
      'form.csv: row 3 (1.99), column A (Code provision): “1.99” is no provision of the 2024 form',
      'form.csv: there is no answer to 1.3',
    ],
  ],
  [
    'a provision twice',
    (text) => text.replace('\r\n1.3,', '\r\n1.2,'),
    [
      'form.csv: row 3 (1.2), column A (Code provision): 1.2 is answered twice, first in row 2 (1.2)',
      'form.csv: there is no answer to 1.3',
    ],
  ],
  [
    'an answer that is neither yes nor no',
    (text) => text.replace(/(\r\n1\.3,"?[^\r]*?),Yes,/, '$1,Perhaps,'),
    [
      'form.csv: row 3 (1.3), column C (Comply: Yes / No): the answer is “Perhaps”; it must be Yes, No, Partly, N/A, or blank',
    ],
  ],
  [
    'an edition that is not known',
    (text) => text.replaceAll(',2024,', ',2023,'),
    ['form.csv: row 2, column J (Edition of the Code): “2023” is no edition of the Code: 2020, 2022 or 2024'],
  ],
  [
    'two landlords',
    (text) => text.replace(/Fernbank Homes(?=[^\r]*\r\n$)/, 'Oakmere Housing'),
    ['form.csv: row 73, column I (Landlord): “Oakmere Housing”, where the rows before say “Fernbank Homes”'],
  ],
  [
    'another landlord throughout',
    (text) => text.replaceAll('Fernbank Homes', 'Oakmere Housing'),
    ['form.csv: it is of “Oakmere Housing”, and would go into the record of “Fernbank Homes”'],
  ],
]
for (const [what, change, faults] of cases) {
  test(`with ${what} says so, with row and column, and nothing is written`, async () => {
    assert.deepEqual(await faultsOf(await csvOf(change)), faults)
  })
}

test('of days that are no period, or of no kind that can be read, says so', async () => {
  const form = await csvOf((text) => text)
  const backwards = { ...form, from: dateOnly('2027-03-31'), to: dateOnly('2026-04-01') }
  assert.deepEqual(await faultsOf(backwards), ['form.csv: The last day must be the first day or later'])
  assert.deepEqual(await faultsOf({ ...form, name: 'form.odt' }), [
    'form.odt is of no kind that can be read: json, csv, xlsx, docx',
  ])
})

test('of an edition replaced before the period began, or not in force before it ended, is told apart', async () => {
  const bytes = Buffer.from(JSON.stringify(madeUp('2022')))
  const looked = await look({ name: 'old.json', bytes, ...year })
  assert('warning' in looked)
  assert.equal(
    looked.warning,
    'Complaint Handling Code 2022 was replaced by Complaint Handling Code 2024 on 1 April 2024, before this period began',
  )
  const form = await csvOf((text) => text)
  const early = await look({ ...form, from: dateOnly('2023-04-01'), to: dateOnly('2024-03-31') })
  assert('warning' in early)
  assert.equal(
    early.warning,
    'Complaint Handling Code 2024 is in force only from 1 April 2024, after this period ended',
  )
})
