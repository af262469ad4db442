// The days of a forecast: working days by the calendar, each with the weekend and holidays that follow it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '../calendar/dates.ts'
import { createCalendar } from '../calendar/working-days.ts'
import { forecastSpans, totalOf } from './forecast.ts'

const calendar = createCalendar([
  { date: dateOnly('2026-01-01'), title: 'New Year’s Day' },
  { date: dateOnly('2026-12-25'), title: 'Christmas Day' },
  { date: dateOnly('2026-12-28'), title: 'Boxing Day' },
  { date: dateOnly('2027-01-01'), title: 'New Year’s Day' },
])

const spansFrom = (day: string) =>
  forecastSpans(dateOnly(day), calendar, 15).map(({ from, to }) => (from === to ? String(from) : `${from} to ${to}`))

test('fifteen working days over Christmas 2026: weekends and holidays stand with the working day before them', () => {
  assert.deepEqual(spansFrom('2026-12-16'), [
    '2026-12-16',
    '2026-12-17',
    '2026-12-18 to 2026-12-20',
    '2026-12-21',
    '2026-12-22',
    '2026-12-23',
    '2026-12-24 to 2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31 to 2027-01-03',
    '2027-01-04',
    '2027-01-05',
    '2027-01-06',
    '2027-01-07',
    '2027-01-08 to 2027-01-10',
  ])
})

test('a today on which nobody works stands before the fifteen', () => {
  const spans = spansFrom('2026-12-26')
  assert.equal(spans.length, 16)
  assert.deepEqual(spans.slice(0, 3), ['2026-12-26 to 2026-12-28', '2026-12-29', '2026-12-30'])
  assert.equal(spans.at(-1), '2027-01-19')
})

test('no day is left out, and none is counted twice', () => {
  const spans = forecastSpans(dateOnly('2026-12-16'), calendar, 15)
  const gaps = spans.slice(1).filter(({ from }, index) => {
    const before = spans[index]
    assert(before)
    return Date.parse(from) - Date.parse(before.to) !== 86_400_000
  })
  assert.deepEqual(gaps, [])
})

test('a day’s total is the sum of its kinds', () => {
  assert.equal(totalOf({ acknowledgement: 1, 'stage 1 answer': 2, 'stage 2 answer': 3, promise: 4 }), 10)
})
