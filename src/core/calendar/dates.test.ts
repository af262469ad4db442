import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import test from 'node:test'
import {
  addDays,
  dateOnly,
  dateOnlyOf,
  dayInLondon,
  dayNumber,
  fromDayNumber,
  isDateOnly,
  longDate,
  shortDate,
  weekday,
} from './dates.ts'

test('a day is a day of the calendar and nothing else', () => {
  for (const text of ['2024-02-29', '2000-02-29', '2026-12-31']) assert.equal(isDateOnly(text), true, text)
  for (const text of ['2023-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-5', '', '2026-11-24T00:00']) {
    assert.equal(isDateOnly(text), false, text)
  }
  assert.equal(dateOnlyOf(2026, 11, 31), null)
  assert.equal(dateOnlyOf(2026, 11, 30), '2026-11-30')
  assert.equal(dateOnlyOf(26, 1.5, 3), null)
})

test('a text that is no day stops with the text in the message', () => {
  assert.throws(() => dateOnly('31/12/2026'), /not a day of the calendar: 31\/12\/2026/)
})

test('days are counted over month ends, leap days and clock changes', () => {
  assert.equal(addDays(dateOnly('2024-02-28'), 1), '2024-02-29')
  assert.equal(addDays(dateOnly('2024-03-30'), 2), '2024-04-01')
  assert.equal(addDays(dateOnly('2026-01-01'), -1), '2025-12-31')
  assert.equal(weekday(dateOnly('2026-11-24')), 2)
  assert.equal(weekday(dateOnly('1969-12-31')), 3)
})

test('days are written as letters and lists say them', () => {
  assert.equal(longDate(dateOnly('2026-11-24')), 'Tuesday 24 November 2026')
  assert.equal(shortDate(dateOnly('2027-01-04')), 'Mon 4 Jan 2027')
})

// PEERS T15: the hour around midnight in summer time, and both Sundays on which the clocks change.
const instants = [
  ['2026-07-01T22:59:59Z', '2026-07-01'],
  ['2026-07-01T23:30:00Z', '2026-07-02'],
  ['2026-03-29T00:30:00Z', '2026-03-29'],
  ['2026-03-29T23:30:00Z', '2026-03-30'],
  ['2026-10-24T23:30:00Z', '2026-10-25'],
  ['2026-10-25T23:30:00Z', '2026-10-25'],
  ['2026-12-31T23:59:59Z', '2026-12-31'],
  ['2024-02-29T00:00:00Z', '2024-02-29'],
] as const

test('T15 which day it is in London at midnight in summer time and on both change Sundays', () => {
  for (const [instant, day] of instants) assert.equal(dayInLondon(Date.parse(instant)), day, instant)
})

test('T15 which day it is in London does not depend on the zone that the server is in', () => {
  const module = new URL('./dates.ts', import.meta.url).href
  const script = `import { dayInLondon } from '${module}'; console.log(dayInLondon(Date.parse('2026-07-01T23:30:00Z')))`
  for (const zone of ['UTC', 'Pacific/Auckland', 'America/Los_Angeles']) {
    const { stdout } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    })
    assert.equal(stdout.trim(), '2026-07-02', zone)
  }
})

test('every day from 1600 to 2400 has the number and the name that the platform’s own calendar gives it', () => {
  for (let number = -135_140; number < 157_100; number += 1) {
    const name = new Date(number * 86_400_000).toISOString().slice(0, 10)
    const day = fromDayNumber(number)
    if (day !== name || dayNumber(day) !== number) assert.fail(`${name} is ${day}, number ${dayNumber(day)}`)
  }
})
