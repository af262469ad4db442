import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { publishedCalendar, readBankHolidays } from './bank-holidays.ts'
import published from './bank-holidays-england-and-wales.json' with { type: 'json' }
import { type DateOnly, dateOnly } from './dates.ts'
import {
  addWorkingDays,
  asKnownOn,
  createCalendar,
  isWorkingDay,
  withHoliday,
  workingDayBefore,
  workingDaysBetween,
} from './working-days.ts'

const calendar = publishedCalendar()
const add = (from: string, workingDays: number) => addWorkingDays(calendar, dateOnly(from), workingDays)

test('T3 received on a weekend, a holiday, New Year’s Eve and a leap day', () => {
  assert.equal(add('2026-11-21', 5), '2026-11-27')
  assert.equal(add('2026-12-25', 1), '2026-12-29')
  assert.equal(add('2026-12-31', 1), '2027-01-04')
  assert.equal(add('2024-02-29', 5), '2024-03-07')
})

test('T1 one working day after Christmas Eve 2026 is Tuesday 29 December, not Boxing Day', () => {
  assert.equal(add('2026-12-24', 1), '2026-12-29')
})

test('one-off holidays are counted: the State Funeral and two Jubilee days', () => {
  assert.equal(add('2022-09-16', 1), '2022-09-20')
  assert.equal(add('2022-06-01', 1), '2022-06-06')
  assert.equal(add('2023-05-05', 1), '2023-05-09')
})

test('T17 the published list keeps its days: none slides on import', () => {
  assert.equal(
    calendar.holidays.get(dateOnly('2026-12-28')),
    published.find(({ date }) => date === '2026-12-28')?.title,
  )
  assert.equal(calendar.holidays.size, 99)
  assert.equal(isWorkingDay(calendar, dateOnly('2026-12-28')), false)
  assert.equal(isWorkingDay(calendar, dateOnly('2026-12-29')), true)
})

test('T2 an empty list of holidays stops the calculation loudly', () => {
  assert.throws(() => createCalendar([]), /the list of bank holidays is empty/)
  assert.deepEqual(readBankHolidays([]), { faults: ['the list of bank holidays is empty'] })
  assert.deepEqual(readBankHolidays({}), { faults: ['the bank holidays are not a list'] })
})

test('a malformed list names every fault and where it is', () => {
  const list = [
    { date: '2026-12-25', title: 'Christmas Day' },
    { date: '25/12/2026', title: 'x' },
    { date: '2026-12-26' },
    null,
  ]
  assert.deepEqual(readBankHolidays(list), {
    faults: [
      '[1].date: not a day of the calendar: 25/12/2026',
      '[2].title: no title for 2026-12-26',
      '[3].date: not a day of the calendar: undefined',
    ],
  })
})

test('a day past the known list stops with a sentence', () => {
  const sentence = /The bank holidays of 2029 are not known: the list covers 2017 to 2028/
  assert.throws(() => add('2028-12-20', 20), sentence)
  assert.throws(() => isWorkingDay(calendar, dateOnly('2029-06-05')), sentence)
  assert.throws(() => add('2016-12-30', 1), /The bank holidays of 2016 are not known/)
})

test('more working days than any clock runs is a mistake', () => {
  assert.throws(() => add('2026-01-05', 261), /more than any clock runs/)
  assert.throws(() => add('2026-01-05', 1.5), /not a number of working days/)
})

test('T4 a holiday announced later is not known before it was announced', () => {
  const later = withHoliday(
    calendar,
    { date: dateOnly('2026-12-01'), title: 'A day of thanks' },
    dateOnly('2026-11-25'),
  )
  assert.equal(addWorkingDays(later, dateOnly('2026-11-30'), 1), '2026-12-02')
  assert.equal(addWorkingDays(asKnownOn(later, dateOnly('2026-11-24')), dateOnly('2026-11-30'), 1), '2026-12-01')
  assert.equal(asKnownOn(later, dateOnly('2026-11-25')), later)
})

// The oracle is slow and obvious: it walks day by day, asking JavaScript's own calendar which day of the week it is.
const holidays = new Set(published.map(({ date }) => date))
const isoDay = (instant: number) => new Date(instant).toISOString().slice(0, 10)
function oracle(from: string, workingDays: number): string {
  let [instant, left] = [Date.parse(from), workingDays]
  while (left > 0) {
    instant += 86_400_000
    const weekend = [0, 6].includes(new Date(instant).getUTCDay())
    if (!weekend && !holidays.has(isoDay(instant))) left -= 1
  }
  return isoDay(instant)
}

const anyDay = fc
  .integer({ min: Date.parse('2017-01-01') / 86_400_000, max: Date.parse('2027-11-30') / 86_400_000 })
  .map((number) => dateOnly(isoDay(number * 86_400_000)))

test('every count from 2017 to 2028 equals the day-by-day oracle, is a working day, and counts back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 260 }), (from: DateOnly, workingDays) => {
      const to = oracle(from, workingDays)
      fc.pre(to <= '2028-12-31')
      const ours = addWorkingDays(calendar, from, workingDays)
      assert.equal(ours, to)
      assert.equal(isWorkingDay(calendar, ours), true)
      assert.equal(workingDaysBetween(calendar, from, ours), workingDays)
      assert.equal(workingDayBefore(calendar, addWorkingDays(calendar, ours, 1)), ours)
    }),
    { numRuns: 2000 },
  )
})
