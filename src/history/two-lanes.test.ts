// What stands in which lane on which day, and how long nobody heard anything of anybody.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { acknowledged, after, amira, calendar, day, received, responded } from '#core/complaint/scenario.ts'
import { happeningsOf, quietsOf } from './two-lanes.ts'

const told = (...events: readonly ComplaintEvent[]) => ({
  complaint: after(...events),
  history: events.map((event, index) => ({
    version: index + 1,
    event,
    by: amira,
    recordedAt: '2026-12-24T10:00:00.000Z',
  })),
  mail: [{ receivedAt: '2026-11-13T23:30:00.000Z', sender: 'somebody@example.org' }],
  nameOfLetter: (number: number) => `Letter ${number}`,
})
const delivered = (letter: number, on: string): ComplaintEvent => ({
  type: 'LetterDelivered',
  ...{ letter, by: 'print', on: day(on) },
})

const happenings = happeningsOf(
  told(
    received('2026-11-10'),
    acknowledged('2026-11-12'),
    delivered(2, '2026-11-13'),
    { type: 'UpdateGiven', stage: 1, on: day('2026-11-23'), method: 'phone', words: 'The surveyor comes on Monday' },
    responded('2026-12-23'),
    delivered(5, '2026-12-23'),
  ),
)

test('the resident’s lane has what they did and what they were told: a letter on the day it left, by its name', () => {
  assert.deepEqual(
    happenings.map(({ on, lane, title, isLetter }) => [on, lane, title, isLetter]),
    [
      ['2026-11-10', 'resident', 'Complaint received', false],
      ['2026-11-12', 'landlord', 'Stage 1 acknowledged', false],
      ['2026-11-13', 'resident', 'Letter 2', true],
      ['2026-11-13', 'landlord', 'Email received', true],
      ['2026-11-23', 'resident', 'Update given', false],
      ['2026-12-23', 'landlord', 'Stage 1 answered', false],
      ['2026-12-23', 'resident', 'Letter 5', true],
    ],
  )
})

test('more than five whole working days without contact are told, by the calendar, up to the day that is asked for', () => {
  assert.deepEqual(quietsOf(happenings, day('2026-12-31'), calendar), [
    { from: '2026-11-23', to: '2026-12-23', workingDays: 21 },
  ])
  assert.deepEqual(quietsOf(happenings, day('2027-01-06'), calendar), [
    { from: '2026-11-23', to: '2026-12-23', workingDays: 21 },
    { from: '2026-12-23', to: '2027-01-06', workingDays: 6 },
  ])
})

test('five whole working days are not too many; six are', () => {
  const [first] = happenings
  assert(first)
  assert.deepEqual(quietsOf([first], day('2026-11-18'), calendar), [])
  assert.deepEqual(quietsOf([first], day('2026-11-19'), calendar), [
    { from: '2026-11-10', to: '2026-11-19', workingDays: 6 },
  ])
})
