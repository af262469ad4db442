// Past awards are those of the landlord in other complaints about the same: counted, with the smallest, middle and largest.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { received } from '#core/complaint/scenario.ts'
import { remedyOffered } from '#core/complaint/scenario-put-right.ts'
import { readAsLandlord } from './database.ts'
import { readPastAwards } from './past-awards.ts'
import { openTestStore, record, reference } from './scenario.ts'

const { database } = await openTestStore()

const about = (theme: 'repairs' | 'rent and service charges'): ComplaintEvent => ({
  type: 'ComplaintCategorised',
  on: dateOnly('2026-11-20'),
  theme,
  service: 'Ours',
  tenure: 'LCRA',
  scheme: 'Housing Ombudsman',
  correction: '',
})
const offering = (pence: number): ComplaintEvent =>
  remedyOffered({ lines: [{ basis: 'time and trouble', setSum: null, count: null, pence, why: 'Eight calls' }] })

const [first, second, third, fourth, rent, bare] = [1, 2, 3, 4, 5, 6].map(reference)
const awards = (theme: 'repairs' | 'rent and service charges', except = bare, landlord = 'fernbank') => {
  assert(except)
  return readAsLandlord(database, landlord, (records) => readPastAwards(records, theme, except))
}

test('given no award before, then there is none to show', async () => {
  assert.deepEqual(await awards('repairs'), { awards: 0, marks: [] })
})

test('given awards of this and another category, then those of this one are counted, without the complaint itself', async () => {
  assert(first && second && third && fourth && rent && bare)
  await record(database, first, [received('2026-11-10'), about('repairs'), offering(9_000)])
  await record(database, second, [received('2026-11-10'), about('repairs'), offering(2_500)])
  await record(database, rent, [received('2026-11-10'), about('rent and service charges'), offering(70_000)])
  await record(database, bare, [
    received('2026-11-10'),
    about('repairs'),
    remedyOffered({ kind: 'apology', lines: [] }),
  ])
  const [low, high] = [
    { id: second, pence: 2_500 },
    { id: first, pence: 9_000 },
  ]
  assert.deepEqual(await awards('repairs'), { awards: 2, marks: [low, high] })
  await record(database, third, [received('2026-11-10'), about('repairs'), offering(4_000)])
  await record(database, fourth, [received('2026-11-10'), about('repairs'), offering(5_000)])
  assert.deepEqual(await awards('repairs'), { awards: 4, marks: [low, { id: third, pence: 4_000 }, high] })
  assert.deepEqual(await awards('repairs', first), {
    awards: 3,
    marks: [low, { id: third, pence: 4_000 }, { id: fourth, pence: 5_000 }],
  })
  assert.deepEqual(await awards('rent and service charges'), { awards: 1, marks: [{ id: rent, pence: 70_000 }] })
})

test('given another landlord, then it sees none of them', async () => {
  assert.deepEqual(await awards('repairs', bare, 'livin'), { awards: 0, marks: [] })
})
