// What is held back from the pack: once at a time, with a reason, only what there is, until it goes in again.
import test from 'node:test'
import type { ComplaintEvent } from '../procedure.ts'
import { day, given, underInvestigation } from '../scenario.ts'

const today = day('2026-11-24')
const held = { kind: 'entry', which: '2', ground: 'other people', reason: 'It names a neighbour', on: today } as const
const order = { type: 'HoldBackFromPack', ...held } as const
const heldBack: ComplaintEvent = { type: 'HeldBackFromPack', number: 1, ...held }
const putIn = { type: 'ReturnToPack', holding: 1, on: today, because: 'The neighbour agreed' } as const
const returned: ComplaintEvent = { ...putIn, type: 'ReturnedToPack' }

test('what is held back is recorded with its ground and reason, and once', () => {
  given(...underInvestigation)
    .when(order)
    .thenRecorded(heldBack)
  given(...underInvestigation, heldBack)
    .when(order)
    .thenRefused({ field: 'what', because: 'This is held back already' })
})

test('what is not there cannot be held back, and nothing is without a reason', () => {
  given(...underInvestigation)
    .when({ ...order, kind: 'file', which: '9' })
    .thenRefused({ field: 'what', because: 'Choose what is held back' })
  given(...underInvestigation)
    .when({ ...order, kind: 'message', which: 'no key' })
    .thenRefused({ field: 'what', because: 'Choose what is held back' })
  given(...underInvestigation)
    .when({ ...order, reason: '' })
    .thenRefused({ field: 'reason', because: 'Enter the reason: the Ombudsman reads it' })
})

test('it goes in again once, with a reason, and may then be held back again', () => {
  given(...underInvestigation, heldBack)
    .when(putIn)
    .thenRecorded(returned)
  given(...underInvestigation, heldBack)
    .when({ ...putIn, because: '' })
    .thenRefused({ field: 'because', because: 'Enter why it goes into the pack again' })
  given(...underInvestigation, heldBack, returned)
    .when(putIn)
    .thenRefused({ because: 'This goes into the pack again already' })
  given(...underInvestigation, heldBack, returned)
    .when(order)
    .thenRecorded({ type: 'HeldBackFromPack', number: 2, ...held })
  given(...underInvestigation)
    .when(putIn)
    .thenRefused({ because: 'Nothing of this number is held back' })
})
