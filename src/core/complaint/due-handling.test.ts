// What is due beside the stages, by its day.
import assert from 'node:assert/strict'
import test from 'node:test'
import { clocksOf } from './clocks.ts'
import { dueItemsOf } from './due.ts'
import type { ComplaintEvent } from './procedure.ts'
import { after, calendar, day, edition, extended, responded, underInvestigation } from './scenario.ts'
import { factsRequested, fairChanceOffered, hazardFlagged, needRecorded } from './scenario-handling.ts'
import {
  contactRestricted,
  determinationReceived,
  failureNoticeReceived,
  learningRecorded,
  ombudsmanRequestReceived,
  remedyOffered,
} from './scenario-put-right.ts'

function due(...events: readonly ComplaintEvent[]) {
  const complaint = after(...underInvestigation, ...events)
  return dueItemsOf(complaint, clocksOf(complaint, edition('2024'), calendar), calendar)
    .slice(2)
    .map(({ act, number, dueOn, doneOn }) => [act, number, dueOn, doneOn])
}

test('everything asked, promised, ordered and to be reviewed is due by its day', () => {
  assert.deepEqual(
    due(
      fairChanceOffered(),
      factsRequested(),
      remedyOffered(),
      needRecorded(),
      contactRestricted(),
      learningRecorded(),
      extended('2026-11-24', '2026-12-09'),
      hazardFlagged(),
      ombudsmanRequestReceived(),
      determinationReceived(),
      failureNoticeReceived(),
    ),
    [
      ['account', 1, '2026-11-25', null],
      ['facts request', 1, '2026-11-25', null],
      ['remedy', 1, '2026-12-04', null],
      ['review of need', 1, '2026-12-04', null],
      ['review of restriction', 1, '2026-12-04', null],
      ['improvement', 1, '2026-12-04', null],
      ['update', 1, '2026-12-01', null],
      ['investigate hazard', 1, '2026-12-04', null],
      ['make hazard safe', 1, '2026-12-11', null],
      ['give hazard summary', 1, '2026-12-09', null],
      ['ombudsman request', 1, '2026-12-14', null],
      ['order', 1, '2026-12-21', null],
      ['order', 2, '2026-12-21', null],
      ['failure notice', 1, '2026-11-30', null],
    ],
  )
})

test('what is done keeps its day, and facts for a stage that is answered are not waited for', () => {
  const paid = { type: 'RemedyCompleted', remedy: 1, on: day('2026-11-24'), proof: 'Paid' } as const
  const declined = {
    type: 'RemedyOfferAnswered',
    remedy: 2,
    on: day('2026-11-24'),
    answer: 'declined',
    words: '',
  } as const
  assert.deepEqual(due(remedyOffered(), paid, remedyOffered({ number: 2 }), declined), [
    ['remedy', 1, '2026-12-04', '2026-11-24'],
  ])
  assert.deepEqual(due(factsRequested(), responded('2026-11-24')), [])
})
