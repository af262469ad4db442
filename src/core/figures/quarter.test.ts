// Quarters, what each is compared with, and its weeks.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '../calendar/dates.ts'
import { firstOfQuarter, quarterFrom, quarterInWords, quartersUpTo, readQuarter, weeksOf } from './quarter.ts'

const today = dateOnly('2026-11-24')

test('this quarter so far and the four before it, the newest first', () => {
  assert.deepEqual(quartersUpTo(today), ['2026-10-01', '2026-07-01', '2026-04-01', '2026-01-01', '2025-10-01'])
  assert.equal(firstOfQuarter(dateOnly('2026-03-31')), '2026-01-01')
  assert.equal(quarterInWords(dateOnly('2025-10-01')), 'October to December 2025')
})

test('a quarter that is over is compared with whole quarters', () => {
  assert.deepEqual(quarterFrom(dateOnly('2026-01-01'), today), {
    from: '2026-01-01',
    soFar: null,
    now: { from: '2026-01-01', to: '2026-03-31' },
    before: { from: '2025-10-01', to: '2025-12-31' },
    yearBefore: { from: '2025-01-01', to: '2025-03-31' },
  })
})

test('one that runs is compared with as many days, and never with more than the other has', () => {
  assert.deepEqual(quarterFrom(dateOnly('2026-10-01'), today), {
    from: '2026-10-01',
    soFar: '2026-11-24',
    now: { from: '2026-10-01', to: '2026-11-24' },
    before: { from: '2026-07-01', to: '2026-08-24' },
    yearBefore: { from: '2025-10-01', to: '2025-11-24' },
  })
  assert.equal(quarterFrom(dateOnly('2026-04-01'), dateOnly('2026-06-30')).soFar, null)
  assert.equal(quarterFrom(dateOnly('2026-04-01'), dateOnly('2026-06-29')).before.to, '2026-03-31')
})

test('a quarter is asked for by its first day, and none that is not begun', () => {
  assert.equal(readQuarter('2026-10-01', today), '2026-10-01')
  for (const text of ['2026-10-02', '2026-09-01', '2027-01-01', '2026-13-01', 'x', '2026-1-01']) {
    assert.equal(readQuarter(text, today), null, text)
  }
})

test('weeks begin on Mondays, and are cut where the quarter begins and ends', () => {
  const weeks = weeksOf({ from: dateOnly('2026-07-01'), to: dateOnly('2026-09-30') })
  assert.equal(weeks.length, 14)
  assert.deepEqual(
    [weeks[0], weeks[1], weeks[13]],
    [
      { from: '2026-07-01', to: '2026-07-05' },
      { from: '2026-07-06', to: '2026-07-12' },
      { from: '2026-09-28', to: '2026-09-30' },
    ],
  )
})
