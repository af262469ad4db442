// Findings of whole records: our own complaints, where what is missing has not happened.
import assert from 'node:assert/strict'
import test from 'node:test'
import { editions } from '../handling-code/catalogue.ts'
import type { EditionId } from '../handling-code/edition.ts'
import { findingsOf } from './findings.ts'
import type { ComplaintEvent } from './procedure.ts'
import { acknowledged, after, ben, calendar, day, extended, received, responded, stage2AskedFor } from './scenario.ts'
import { timelineOf } from './timeline.ts'

function findings(asOf: string, events: readonly ComplaintEvent[], edition: EditionId = '2024') {
  const timeline = timelineOf(after(...events), day(asOf))
  return findingsOf({ timeline, edition: editions[edition], calendar })
}
const answers = (asOf: string, ...events: readonly ComplaintEvent[]) =>
  Object.fromEntries(findings(asOf, events).map(({ provision, answer }) => [provision, answer]))
const one = (provision: string, asOf: string, ...events: readonly ComplaintEvent[]) => {
  const found = findings(asOf, events).find((finding) => finding.provision === provision)
  assert(found)
  return found
}

const untouched = {
  '6.11': 'not applicable',
  '6.14': 'not applicable',
  '6.15': 'not applicable',
  '6.16': 'not applicable',
}
const stage2NotReached = { ...untouched, '6.17': 'not applicable', '6.13': 'not applicable' }

test('a complaint just received: its clocks run, and stage 2 does not apply', () => {
  assert.deepEqual(answers('2026-11-24', received('2026-11-23')), {
    '6.2': 'running',
    '6.3': 'running',
    '6.4': 'not applicable',
    '6.5': 'not applicable',
    '6.6': 'not applicable',
    ...stage2NotReached,
  })
})

test('6.2 acknowledged on day 5 is met, on day 6 is missed by one working day', () => {
  const met = one('6.2', '2026-12-01', received('2026-11-23'), acknowledged('2026-11-30'))
  assert.deepEqual([met.answer, met.on, met.workingDays, met.limit, met.daysLate], ['met', '2026-11-30', 5, 5, 0])
  assert.equal(
    met.reason,
    'Acknowledged Mon 30 Nov 2026, 5 working days after it was received; the last day was Mon 30 Nov 2026.',
  )
  const missed = one('6.2', '2026-12-02', received('2026-11-23'), acknowledged('2026-12-01'))
  assert.deepEqual([missed.answer, missed.on, missed.workingDays, missed.daysLate], ['missed', '2026-11-30', 6, 1])
  assert.equal(
    missed.reason,
    'Acknowledged Tue 1 Dec 2026, 6 working days after it was received; the last day was Mon 30 Nov 2026: 1 working day late.',
  )
})

test('6.3 still unanswered after the last day is missed, with no job having run', () => {
  const open = [received('2026-11-02'), acknowledged('2026-11-03')]
  assert.equal(one('6.3', '2026-11-17', ...open).answer, 'running')
  const missed = one('6.3', '2026-11-18', ...open)
  assert.deepEqual([missed.answer, missed.on, missed.doneOn, missed.daysLate], ['missed', '2026-11-17', null, 1])
})

test('6.3 6.4 6.5 answered in extended time is met, and says that it was extended', () => {
  const events = [
    received('2026-11-02'),
    acknowledged('2026-11-03'),
    extended('2026-11-10', '2026-11-24'),
    responded('2026-11-23'),
  ]
  const response = one('6.3', '2026-11-24', ...events)
  assert.deepEqual([response.answer, response.time, response.dueOn], ['met', 'in extended time', '2026-11-24'])
  const extension = one('6.4', '2026-11-24', ...events)
  assert.deepEqual([extension.answer, extension.workingDays, extension.limit], ['met', 5, 10])
  assert.equal(one('6.5', '2026-11-24', ...events).answer, 'met')
})

test('6.6 a promise not done by its day is missed, even after it is done', () => {
  const base = [received('2026-11-02'), acknowledged('2026-11-03')]
  const events = [...base, responded('2026-11-10', 1, { actions: [{ number: 1, dueOn: '2026-11-20' }] })]
  assert.equal(one('6.6', '2026-11-20', ...events).answer, 'running')
  assert.equal(one('6.6', '2026-11-21', ...events).answer, 'missed')
  const done = (on: string): ComplaintEvent => ({ type: 'ActionCompleted', action: 1, on: day(on), proof: 'Seen' })
  assert.equal(one('6.6', '2026-12-01', ...events, done('2026-11-20')).answer, 'met')
  assert.equal(one('6.6', '2026-12-01', ...events, done('2026-11-23')).answer, 'missed')
})

test('6.11 6.13 6.14 stage 2 is acknowledged, considered by somebody else and answered', () => {
  const events = [
    received('2026-11-02'),
    acknowledged('2026-11-03'),
    responded('2026-11-10'),
    stage2AskedFor('2026-11-11'),
    acknowledged('2026-11-12', 2, ben),
  ]
  assert.equal(one('6.13', '2026-11-13', ...events).answer, 'running')
  const answered = [...events, responded('2026-12-10', 2, { decidedBy: ben })]
  assert.equal(one('6.11', '2026-12-11', ...answered).answer, 'met')
  assert.equal(one('6.13', '2026-12-11', ...answered).answer, 'met')
  const response = one('6.14', '2026-12-11', ...answered)
  assert.deepEqual([response.answer, response.workingDays, response.limit], ['met', 20, 20])
})

test('each edition answers with its own provisions', () => {
  const provisions = (edition: EditionId, on: string) =>
    findings(on, [received(on)], edition).map(({ provision, item }) => `${provision}${item ?? ''}`)
  assert.deepEqual(provisions('2022', '2023-05-02'), ['4.1', '5.1', '5.3', '5.5', '5.13', '5.15', '5.5', '5.12'])
  assert.deepEqual(provisions('2020', '2021-05-04'), ['2020-4.3', '2020-4.7a', '2020-4.8', '2020-4.7c', '2020-4.8'])
})
