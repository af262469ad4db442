// Which complaints are open to the team, and what is due next on them.
import assert from 'node:assert/strict'
import test from 'node:test'
import { clocksOf } from './clocks.ts'
import { dueItemsOf } from './due.ts'
import { openLineOf } from './open-line.ts'
import type { ComplaintEvent } from './procedure.ts'
import {
  after,
  amira,
  answered,
  calendar,
  day,
  edition,
  received,
  stage2AskedFor,
  underInvestigation,
} from './scenario.ts'
import { categorised } from './scenario-handling.ts'
import { escalationRefused, excluded } from './scenario-refusals.ts'

const lineOf = (...events: readonly ComplaintEvent[]) => {
  const complaint = after(...events)
  return openLineOf(complaint, dueItemsOf(complaint, clocksOf(complaint, edition('2024'), calendar), calendar))
}

test('a complaint is open from its receipt, with what is due next, and nothing known of it until it is recorded', () => {
  assert.deepEqual(lineOf(received('2026-11-10')), {
    next: { dueOn: '2026-11-17', act: 'acknowledgement' },
    ...{ stage: 1, handledBy: null, theme: null, scheme: null },
  })
  assert.deepEqual(lineOf(...underInvestigation, categorised({ theme: 'repairs', scheme: 'LGSCO' })), {
    next: { dueOn: '2026-11-26', act: 'response' },
    ...{ stage: 1, handledBy: amira, theme: 'repairs', scheme: 'LGSCO' },
  })
})

test('an answered complaint with every promise kept is open, with nothing due, until it is closed', () => {
  const kept: ComplaintEvent = { type: 'ActionCompleted', action: 1, on: day('2026-11-21'), proof: 'Seen' }
  assert.equal(lineOf(...answered, kept)?.next, null)
  assert.equal(lineOf(...answered, kept, { type: 'ComplaintClosed', on: day('2026-11-23') }), null)
})

test('what is not accepted is nobody’s work, but for what is due on it all the same', () => {
  assert.equal(lineOf(...underInvestigation, excluded()), null)
  const refused = lineOf(...answered, stage2AskedFor('2026-11-21'), escalationRefused())
  assert.deepEqual(refused?.next, { dueOn: '2026-12-04', act: 'action' })
})
