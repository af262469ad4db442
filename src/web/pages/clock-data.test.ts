// From a clock to its picture: one cell for each working day, with literal dates.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { type DateOnly, dateOnly } from '#core/calendar/dates.ts'
import type { Clock } from '#core/complaint/clocks.ts'
import { clockBarData, nearnessBarData } from './clock-data.ts'
import { nearness, urgencyOf, workingDays } from './staff/words.ts'

const calendar = publishedCalendar()
const said = { name: 'Answer', from: 'from Fri 18 Dec 2026', words: 'words' }

/** Received on Friday 18 December 2026: ten working days end on Wednesday 6 January 2027. */
const clock = (changes: Partial<Clock> = {}): Clock => ({
  name: 'response',
  stage: 1,
  rule: 'Code',
  provision: '6.3',
  item: null,
  begins: { event: 'acknowledged', on: dateOnly('2026-12-18'), lateOn: null, awaited: false },
  workingDays: 10,
  hours: null,
  beyond: null,
  unextendedDueOn: dateOnly('2027-01-06'),
  extension: null,
  dueOn: dateOnly('2027-01-06'),
  aimFor: dateOnly('2027-01-05'),
  doneOn: null,
  ...changes,
})

const states = (data: ReturnType<typeof clockBarData>) => data.cells.map(({ state }) => state)

test('used and left meet at today; bank holidays are gaps with their names', () => {
  const data = clockBarData(clock(), calendar, dateOnly('2026-12-29'), said)
  assert.deepEqual(
    data.cells.map(({ label, state }) => `${label} ${state}`),
    [
      'Mon 21 Dec used',
      'Tue 22 Dec used',
      'Wed 23 Dec used',
      'Thu 24 Dec used',
      'Tue 29 Dec used',
      'Wed 30 Dec left',
      'Thu 31 Dec left',
      'Mon 4 Jan left',
      'Tue 5 Jan left',
      'Wed 6 Jan left',
    ],
  )
  assert.deepEqual(
    data.cells.flatMap(({ today }, index) => (today ? [index] : [])),
    [4],
  )
  assert.deepEqual(data.gaps, [
    { afterCell: 4, label: 'Fri 25 Dec 2026, Christmas Day' },
    { afterCell: 4, label: 'Mon 28 Dec 2026, Boxing Day (substitute day)' },
    { afterCell: 7, label: "Fri 1 Jan 2027, New Year's Day" },
  ])
})

test('late is over, extended is an extension, and what stopped early leaves the rest', () => {
  const over = clockBarData(clock(), calendar, dateOnly('2027-01-08'), said)
  assert.deepEqual(states(over).slice(9), ['used', 'over', 'over'])
  const extended = clock({ dueOn: dateOnly('2027-01-11') })
  const inExtension = clockBarData(extended, calendar, dateOnly('2027-01-07'), said)
  assert.deepEqual(states(inExtension).slice(9), ['used', 'extension used', 'extension left', 'extension left'])
  const early = clockBarData(clock({ doneOn: dateOnly('2026-12-22') }), calendar, dateOnly('2027-03-01'), said)
  assert.deepEqual(states(early), ['used', 'used', ...Array.from({ length: 8 }, () => 'left')])
  assert.ok(early.cells.every(({ today }) => !today))
})

test('a bar stops at 45 cells, whatever the delay', () => {
  assert.equal(clockBarData(clock(), calendar, dateOnly('2028-06-01'), said).cells.length, 45)
})

test('how near a day is, in words and in shade', () => {
  const says = (today: string) => {
    const [day, on] = [dateOnly('2027-01-06'), dateOnly(today)] as [DateOnly, DateOnly]
    return `${nearness(day, on, calendar)}, ${urgencyOf(day, on, calendar)}`
  }
  assert.equal(says('2027-01-06'), 'due today, today')
  assert.equal(says('2027-01-05'), '1 working day left, soon')
  assert.equal(says('2026-12-24'), '6 working days left, later')
  assert.equal(says('2027-01-08'), '2 working days late, over')
  assert.equal(says('2027-01-07'), '1 working day late, over')
})

test('a number of four figures has its comma', () => {
  assert.equal(workingDays(1334), '1,334 working days')
})

test('a row shows what is left, or what is over, and no more than twenty', () => {
  const bar = (today: string) => nearnessBarData(dateOnly('2027-01-06'), calendar, dateOnly(today), 'words').cells
  assert.deepEqual(
    bar('2027-01-04').map(({ state }) => state),
    ['left', 'left'],
  )
  assert.deepEqual(
    bar('2027-01-07').map(({ state }) => state),
    ['over'],
  )
  assert.equal(bar('2027-12-01').length, 20)
})
