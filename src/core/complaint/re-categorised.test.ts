// T9: what a complaint is about gives no allowance; which edition governs it does, and that follows the day it was received.
import assert from 'node:assert/strict'
import test from 'node:test'
import { editionFor } from '../handling-code/catalogue.ts'
import { codeClocksOf } from './clocks.ts'
import type { ComplaintEvent } from './procedure.ts'
import { acknowledged, after, calendar, day, received } from './scenario.ts'
import { categorised } from './scenario-handling.ts'

function clocks(...events: readonly ComplaintEvent[]) {
  const complaint = after(...events)
  const edition = editionFor(complaint.receivedOn)
  assert(edition)
  return codeClocksOf(complaint, edition, calendar).map(({ provision, dueOn }) => `${provision} ${dueOn}`)
}

test('T9 a complaint categorised anew keeps every date: no theme has days of its own', () => {
  const before = [received('2026-11-23'), acknowledged('2026-11-24'), categorised({ theme: 'repairs' })]
  assert.deepEqual(clocks(...before), ['6.2 2026-11-30', '6.3 2026-12-08'])
  assert.deepEqual(clocks(...before, categorised({ theme: 'staff conduct' })), ['6.2 2026-11-30', '6.3 2026-12-08'])
})

test('T9 a day of receipt corrected into an older edition’s time moves to its allowance, from the right day', () => {
  const corrected: ComplaintEvent = {
    type: 'DateReceivedCorrected',
    from: day('2024-04-02'),
    to: day('2024-03-28'),
    reason: 'The letter was stamped before Easter',
  }
  assert.deepEqual(clocks(received('2024-04-02')), ['6.2 2024-04-09', '6.3 2024-04-23'])
  assert.deepEqual(clocks(received('2024-04-02'), corrected), ['4.1 2024-04-08', '5.1 2024-04-16'])
})
