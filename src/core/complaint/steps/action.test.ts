// Keeping promises, closing, and letters that have gone.
import assert from 'node:assert/strict'
import test from 'node:test'
import { after, answered, day, given, responded, stage2AskedFor, underInvestigation } from '../scenario.ts'

test('7.3 an action is done with proof, once', () => {
  const done = { type: 'CompleteAction', action: 1, on: day('2026-11-24'), proof: 'Job 8841 signed off' } as const
  given(...answered)
    .when(done)
    .thenRecorded({ ...done, type: 'ActionCompleted' })
  given(...answered)
    .when({ ...done, proof: '' })
    .thenRefused({ field: 'proof', because: 'Say how we know that it is done', provision: '7.3' })
  given(...answered, { ...done, type: 'ActionCompleted' })
    .when(done)
    .thenRefused({ because: 'This action is already done' })
  given(...answered)
    .when({ ...done, action: 2 })
    .thenRefused({ because: 'There is no such action' })
})

const close = { type: 'CloseComplaint', on: day('2026-11-24') } as const

test('6.6 a complaint with an open promise is not closed', () => {
  given(...answered)
    .when(close)
    .thenRefused({ because: 'Promised and not yet done: Mend the leak', provision: '6.6' })
})

test('T12 closing twice does not move the day it was closed', () => {
  const closed = { type: 'ComplaintClosed', on: day('2026-11-23') } as const
  given(...underInvestigation, responded('2026-11-20'), closed)
    .when(close)
    .thenRefused({ because: 'This complaint is already closed' })
})

test('T10 asking for stage 2 opens a closed complaint again, and it closes anew', () => {
  const events = [
    ...underInvestigation,
    responded('2026-11-20'),
    { type: 'ComplaintClosed', on: day('2026-11-23') } as const,
  ]
  assert.equal(after(...events).closedOn, '2026-11-23')
  assert.equal(after(...events, stage2AskedFor('2026-11-24')).closedOn, null)
})

test('a letter is reported delivered once', () => {
  const sent = { type: 'ReportLetterDelivered', letter: 2, by: 'print', on: day('2026-11-24') } as const
  given(...underInvestigation)
    .when(sent)
    .thenRecorded({ ...sent, type: 'LetterDelivered' })
  given(...underInvestigation, { ...sent, type: 'LetterDelivered' })
    .when(sent)
    .thenRefused({ because: 'This letter was already sent' })
})
