// Which updates were due, given and missed, read against a day.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { ComplaintEvent } from './procedure.ts'
import { acknowledged, after, calendar, day, extended, received, responded } from './scenario.ts'
import { contactPlanAgreed, updateGiven } from './scenario-handling.ts'
import { refused } from './scenario-refusals.ts'
import { nextUpdateOf, updatesDueOf } from './updates.ts'

/** Received on Tue 10 November, acknowledged on the 12th; the response is due on Thu 26 November. */
const open = [received('2026-11-10'), acknowledged('2026-11-12')]

const due = (events: readonly ComplaintEvent[], today: string) =>
  updatesDueOf(after(...events), calendar, day(today)).map(({ number, dueOn, state }) => [number, dueOn, state])

test('5.9 without anything agreed no update is derived', () => {
  assert.deepEqual(due(open, '2026-12-31'), [])
  assert.equal(nextUpdateOf(after(...open), calendar), null)
})

test('5.9 a plan makes updates due at its interval from the day it was agreed', () => {
  const planned = [...open, contactPlanAgreed()]
  assert.deepEqual(due(planned, '2026-11-17'), [[1, '2026-11-17', 'due']])
  assert.deepEqual(due(planned, '2026-11-18'), [
    [1, '2026-11-17', 'missed'],
    [2, '2026-11-20', 'due'],
  ])
})

test('5.9 an update given in time is the start of the next interval', () => {
  const told = [...open, contactPlanAgreed(), updateGiven('2026-11-16')]
  assert.deepEqual(due(told, '2026-11-18'), [
    [1, '2026-11-17', 'given'],
    [2, '2026-11-19', 'due'],
  ])
  assert.deepEqual(nextUpdateOf(after(...told), calendar), { number: 2, dueOn: '2026-11-19' })
})

test('5.9 an extension brings its own interval, and the plan before it ends', () => {
  const longer = [...open, contactPlanAgreed(), updateGiven('2026-11-17'), extended('2026-11-20', '2026-12-10')]
  assert.deepEqual(due(longer, '2026-12-01'), [
    [1, '2026-11-17', 'given'],
    [2, '2026-11-27', 'missed'],
    [3, '2026-12-04', 'due'],
  ])
  assert.deepEqual(nextUpdateOf(after(...longer), calendar), { number: 2, dueOn: '2026-11-27' })
})

test('5.9 a late complaint goes on owing its updates until it is answered', () => {
  const late = [...open, contactPlanAgreed({ agreedOn: day('2026-11-26'), everyWorkingDays: 5 })]
  assert.deepEqual(due(late, '2026-12-11'), [
    [1, '2026-12-03', 'missed'],
    [2, '2026-12-10', 'missed'],
    [3, '2026-12-17', 'due'],
  ])
  assert.deepEqual(due([...late, responded('2026-12-10')], '2026-12-11'), [[1, '2026-12-03', 'missed']])
})

test('2.4 an excluded complaint owes none after that day', () => {
  const stopped = [received('2026-11-10'), contactPlanAgreed(), ...refused(1, { on: day('2026-11-16') })]
  assert.deepEqual(due(stopped, '2026-12-11'), [])
  assert.equal(nextUpdateOf(after(...stopped), calendar), null)
})
