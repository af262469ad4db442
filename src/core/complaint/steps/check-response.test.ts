// A response that somebody else checks: who may, what they may do, and what runs on all the while.
import assert from 'node:assert/strict'
import test from 'node:test'
import { personId } from '../../complaint/complaint.ts'
import { clocksOf } from '../clocks.ts'
import { dueItemsOf } from '../due.ts'
import type { ComplaintEvent } from '../procedure.ts'
import {
  acknowledged,
  after,
  amira,
  ben,
  calendar,
  day,
  edition,
  given,
  responded,
  type Standing,
  stage2AskedFor,
  underInvestigation,
} from '../scenario.ts'
import { conflictDeclared, conflictSettled } from '../scenario-handling.ts'
import { respondedAfter, responseReturned, responseSubmitted, sentUnchecked } from '../scenario-letter-checks.ts'
import { refused } from '../scenario-refusals.ts'

const carys = personId('carys.wynn')
const both = { lettersChecked: ['stage 1 response', 'stage 2 response'] } satisfies Standing
const byBen = { ...both, by: ben }
const { type: _, number: __, submittedBy: ___, ...draft } = responseSubmitted()
const respond = { ...draft, type: 'RespondToComplaint' } as const
const approve = { type: 'ApproveResponse', submission: 1, on: day('2026-11-24') } as const
const giveBack = { type: 'ReturnResponse', submission: 1, on: day('2026-11-24'), because: 'Say when we rang' } as const
const unchecked = { type: 'SendUnchecked', submission: 1, on: day('2026-11-24'), because: 'It is due today' } as const
const waiting = [...underInvestigation, responseSubmitted()]

const due = (...events: readonly ComplaintEvent[]) => {
  const complaint = after(...events)
  return dueItemsOf(complaint, clocksOf(complaint, edition('2024'), calendar), calendar)
    .filter(({ doneOn }) => doneOn === null)
    .map(({ act, number, dueOn, handledBy, notFor }) => [act, number, dueOn, handledBy, notFor])
}

const ownLetter = { because: 'Somebody who neither wrote nor decided it must check it', provision: '6.9' }
const nothingWaits = { because: 'No such response waits for somebody to check it' }

test('6.9 where letters are checked, answering submits it: nothing is answered, and its clock runs on', () => {
  given(...underInvestigation)
    .when(respond, both)
    .thenRecorded(responseSubmitted())
  const complaint = after(...waiting)
  assert.equal(complaint.stages[0].response, null)
  assert.deepEqual(
    clocksOf(complaint, edition('2024'), calendar),
    clocksOf(after(...underInvestigation), edition('2024'), calendar),
  )
})

test('6.9 where the profile says nothing, or names the other stage only, the answer goes as it always did', () => {
  given(...underInvestigation)
    .when(respond)
    .thenRecorded(respondedAfter('2026-11-20'))
  given(...underInvestigation)
    .when(respond, { lettersChecked: ['stage 2 response'] })
    .thenRecorded(respondedAfter('2026-11-20'))
})

test('6.9 it waits on nobody’s list in particular, and never on that of who wrote, decided or has a conflict', () => {
  assert.deepEqual(due(...waiting), [
    ['response', 0, '2026-11-26', amira, undefined],
    ['letter check', 1, '2026-11-26', null, [amira]],
  ])
  assert.deepEqual(
    due(...underInvestigation, responseSubmitted({ decidedBy: ben }), conflictDeclared({ person: carys })),
    [
      ['response', 0, '2026-11-26', amira, undefined],
      ['letter check', 1, '2026-11-26', null, [amira, ben, carys]],
    ],
  )
})

test('6.9 somebody else approves it: it is answered on that day, and who checked it is kept', () => {
  given(...waiting)
    .when(approve, byBen)
    .thenRecorded(respondedAfter('2026-11-24', ben))
  const complaint = after(...waiting, respondedAfter('2026-11-24', ben))
  assert.equal(complaint.stages[0].response?.checkedBy, ben)
  assert.deepEqual(complaint.handling.responsesSubmitted[0]?.answer, {
    outcome: 'approved',
    on: '2026-11-24',
    by: ben,
    because: '',
  })
  assert.deepEqual(due(...waiting, respondedAfter('2026-11-24', ben)), [['action', 1, '2026-12-04', amira, undefined]])
})

test('6.9 nobody checks what they wrote or decided themselves, and no lead sends their own unchecked', () => {
  given(...waiting)
    .when(approve, both)
    .thenRefused(ownLetter)
  given(...waiting)
    .when(unchecked, both)
    .thenRefused(ownLetter)
  given(...underInvestigation, responseSubmitted({ decidedBy: ben }))
    .when(approve, byBen)
    .thenRefused(ownLetter)
})

test('5.8c nobody checks with a conflict of interest that is not settled', () => {
  given(...waiting, conflictDeclared({ person: ben }))
    .when(approve, byBen)
    .thenRefused({ because: 'A conflict of interest about this person is not settled', provision: '5.8c' })
  given(...waiting, conflictDeclared({ person: ben }), conflictSettled({ conflict: 1, handedTo: null }))
    .when(approve, byBen)
    .thenRecorded(respondedAfter('2026-11-24', ben))
})

test('6.9 it is returned with a reason, and stands on the list of who wrote it until it is submitted again', () => {
  given(...waiting)
    .when({ ...giveBack, because: ' ' }, byBen)
    .thenRefused({ field: 'because', because: 'Enter what is to be put right', provision: '6.9' })
  given(...waiting)
    .when(giveBack, byBen)
    .thenRecorded(responseReturned({ on: day('2026-11-24'), because: 'Say when we rang' }))
  assert.deepEqual(due(...waiting, responseReturned()), [
    ['response', 0, '2026-11-26', amira, undefined],
    ['returned letter', 1, '2026-11-26', amira, undefined],
  ])
  given(...waiting, responseReturned())
    .when({ ...respond, on: day('2026-11-24') }, both)
    .thenRecorded(responseSubmitted({ number: 2, on: day('2026-11-24') }))
})

test('6.9 whoever wrote it takes it back the same way; one response waits at a time, and is answered once', () => {
  given(...waiting)
    .when(giveBack, both)
    .thenRecorded(responseReturned({ on: day('2026-11-24'), because: 'Say when we rang', returnedBy: amira }))
  given(...waiting)
    .when(respond, both)
    .thenRefused({ because: 'A response already waits for somebody else to check it' })
  for (const command of [approve, giveBack, unchecked]) {
    given(...waiting, responseReturned())
      .when(command, byBen)
      .thenRefused(nothingWaits)
    given(...waiting, ...refused(1))
      .when(command, byBen)
      .thenRefused(nothingWaits)
  }
})

test('6.9 a lead who did not write it sends it unchecked, with a reason: a fact of its own, and nobody checked it', () => {
  given(...waiting)
    .when({ ...unchecked, because: '' }, byBen)
    .thenRefused({ field: 'because', because: 'Enter why it goes before anybody has checked it', provision: '6.9' })
  given(...waiting)
    .when(unchecked, byBen)
    .thenRecorded(sentUnchecked({ on: day('2026-11-24'), because: 'It is due today' }), respondedAfter('2026-11-24'))
  const complaint = after(...waiting, sentUnchecked(), respondedAfter('2026-11-23'))
  assert.equal(complaint.stages[0].response?.checkedBy, undefined)
})

test('7.3 what was promised for a day before it is approved is returned, and not sent', () => {
  given(
    ...underInvestigation,
    responseSubmitted({ actions: [{ what: 'Mend', owner: 'Repairs', dueOn: day('2026-11-23') }] }),
  )
    .when(approve, byBen)
    .thenRefused({
      field: 'actions',
      because: 'An action is promised for the day of the response or later',
      provision: '7.3',
    })
})

test('it is approved on or after the day it was submitted, and not in the future', () => {
  given(...waiting)
    .when({ ...approve, on: day('2026-11-19') }, byBen)
    .thenRefused({ field: 'on', because: 'The date must be on or after the day it was submitted' })
  given(...waiting)
    .when({ ...approve, on: day('2026-11-25') }, byBen)
    .thenRefused({ field: 'on', because: 'The date must be today or in the past' })
})

test('a refusal to let somebody check is told by the provision of the edition that governs, at both stages', () => {
  const stage2 = [
    ...underInvestigation,
    responded('2026-11-17'),
    stage2AskedFor('2026-11-18'),
    acknowledged('2026-11-19', 2, ben),
    responseSubmitted({ stage: 2, decidedBy: ben, submittedBy: ben }),
  ]
  const told = { 2024: '6.19', 2022: '5.16', 2020: '2020-3.6' } as const
  for (const id of ['2024', '2022', '2020'] as const) {
    given(...stage2)
      .when(approve, { ...byBen, edition: edition(id) })
      .thenRefused({ ...ownLetter, provision: told[id] })
  }
})
