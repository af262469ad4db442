// A day and a time in London as an instant, in winter, in summer, and in the hour that a spring night does not have.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { instantInLondon } from './moment.ts'

const instant = (day: string, hours: number, minutes: number): string | null => {
  const at = instantInLondon(dateOnly(day), hours, minutes)
  return at === null ? null : new Date(at).toISOString()
}

test('a time is London’s: Greenwich’s in winter, an hour ahead of it in summer', () => {
  assert.equal(instant('2026-11-25', 9, 30), '2026-11-25T09:30:00.000Z')
  assert.equal(instant('2026-07-01', 9, 30), '2026-07-01T08:30:00.000Z')
  assert.equal(instant('2026-07-01', 0, 15), '2026-06-30T23:15:00.000Z')
})

test('the hour that a spring night does not have is no time; the one that an autumn night has twice is one of them', () => {
  assert.equal(instant('2026-03-29', 1, 30), null)
  assert.equal(instant('2026-10-25', 1, 30), '2026-10-25T01:30:00.000Z')
})
