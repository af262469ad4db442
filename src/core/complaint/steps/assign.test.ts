// A complaint is given to somebody to handle: who may not, why it changes hands, and on whose list it stands then.
import assert from 'node:assert/strict'
import test from 'node:test'
import { clocksOf } from '../clocks.ts'
import { personId } from '../complaint.ts'
import { dueItemsOf } from '../due.ts'
import {
  acknowledged,
  after,
  amira,
  answered,
  ben,
  calendar,
  dan,
  day,
  edition,
  given,
  received,
  responded,
  stage2AskedFor,
  underInvestigation,
} from '../scenario.ts'
import { assigned, conflictDeclared, conflictSettled, factsOf } from '../scenario-handling.ts'

const assign = { type: 'AssignComplaint', ...factsOf(assigned()) } as const
const closed = { type: 'ComplaintClosed', on: day('2026-11-21') } as const
const atStage2 = [...underInvestigation, responded('2026-11-20'), stage2AskedFor('2026-11-21')]

test('a complaint that nobody handles is given to somebody, and no reason is asked', () => {
  given(received('2026-11-10'))
    .when({ ...assign, reason: '' })
    .thenRecorded(assigned({ reason: '' }))
})

test('it is taken from one person and given to another with a reason, and every open item follows at once', () => {
  given(...answered)
    .when(assign)
    .thenRecorded(assigned())
  const complaint = after(...answered, assigned())
  const due = dueItemsOf(complaint, clocksOf(complaint, edition('2024'), calendar), calendar)
  assert.deepEqual(
    due.filter(({ doneOn }) => doneOn === null).map(({ act, handledBy }) => [act, handledBy]),
    [['action', ben]],
  )
  given(...underInvestigation)
    .when({ ...assign, reason: ' ' })
    .thenRefused({ field: 'reason', because: 'Enter why it is taken from whoever handles it now' })
})

test('whoever handles it already is not given it again', () => {
  given(...underInvestigation)
    .when({ ...assign, handledBy: amira })
    .thenRefused({ field: 'handledBy', because: 'They handle this complaint already' })
})

test('4.1 an adviser, and somebody who does not work here, are given no complaint', () => {
  given(...underInvestigation)
    .when({ ...assign, handledBy: dan })
    .thenRefused({
      field: 'handledBy',
      because: 'An adviser does not handle complaints. Choose somebody else',
      provision: '4.1',
    })
  given(...underInvestigation)
    .when({ ...assign, handledBy: personId('nia.bell') })
    .thenRefused({
      field: 'handledBy',
      because: 'Nobody of this name works here. Choose somebody else',
      provision: '4.1',
    })
})

test('3.1 of 2022 and 3.1 of 2020 say the same of complaints that they govern', () => {
  for (const [governing, provision] of [
    ['2022', '3.1'],
    ['2020', '2020-3.1'],
  ] as const) {
    given(...underInvestigation)
      .when({ ...assign, handledBy: dan }, { edition: edition(governing) })
      .thenRefused({
        field: 'handledBy',
        because: 'An adviser does not handle complaints. Choose somebody else',
        provision,
      })
  }
})

test('6.13 at stage 2 it is not given to the person who considered stage 1; at stage 1 they may have it again', () => {
  given(...atStage2)
    .when({ ...assign, handledBy: amira })
    .thenRefused({
      field: 'handledBy',
      because: 'The person who considered stage 1 cannot consider stage 2',
      provision: '6.13',
    })
  given(...atStage2)
    .when(assign)
    .thenRecorded(assigned())
  given(received('2026-11-10'), acknowledged('2026-11-12', 1, ben), responded('2026-11-20'))
    .when({ ...assign, handledBy: amira })
    .thenRecorded(assigned({ handledBy: amira }))
})

test('5.8c it is not given to somebody with a conflict of interest, nor back after it was handed on', () => {
  given(...underInvestigation, conflictDeclared({ person: ben }))
    .when(assign)
    .thenRefused({
      field: 'handledBy',
      because: 'A conflict of interest about this person is not settled',
      provision: '5.8c',
    })
  given(...underInvestigation, conflictDeclared(), conflictSettled())
    .when({ ...assign, handledBy: amira })
    .thenRefused({
      field: 'handledBy',
      because: 'The complaint was handed on because of a conflict of interest',
      provision: '5.8c',
    })
})

test('a closed complaint is nobody’s to be given', () => {
  given(...underInvestigation, responded('2026-11-20'), closed)
    .when(assign)
    .thenRefused({ because: 'This complaint is closed: nobody handles it any more' })
})

test('the day is not in the future, and not before the complaint was received', () => {
  given(...underInvestigation)
    .when({ ...assign, on: day('2026-11-25') })
    .thenRefused({ field: 'on', because: 'The date must be today or in the past' })
  given(...underInvestigation)
    .when({ ...assign, on: day('2026-11-09') })
    .thenRefused({ field: 'on', because: 'The date must be on or after the day the complaint was received' })
})
