// Conflicts of interest: a handler with one may not decide.
import assert from 'node:assert/strict'
import test from 'node:test'
import { after, amira, ben, day, given, responded, stage2AskedFor, underInvestigation } from '../scenario.ts'
import { conflictDeclared, conflictSettled, factsOf } from '../scenario-handling.ts'
import type { RespondToComplaint } from './respond.ts'

const declare = { type: 'DeclareConflict', ...factsOf(conflictDeclared()) } as const
const settle = { type: 'SettleConflict', ...factsOf(conflictSettled()) } as const

const respond = (decidedBy = amira): RespondToComplaint => ({
  type: 'RespondToComplaint',
  stage: 1,
  on: day('2026-11-24'),
  decidedBy,
  decisions: [
    { point: 1, decision: 'upheld', reasons: 'It took 42 days' },
    { point: 2, decision: 'not upheld', reasons: 'We rang twice' },
  ],
  remedies: [],
  actions: [],
})

test('5.8c a conflict of interest is declared, by the person or about them', () => {
  given(...underInvestigation)
    .when(declare)
    .thenRecorded(conflictDeclared())
  given(...underInvestigation)
    .when({ ...declare, what: '' })
    .thenRefused({ field: 'what', because: 'Enter what the conflict is, or how it may seem', provision: '5.8c' })
})

test('5.8c somebody else settles it, once, and may hand the complaint on', () => {
  given(...underInvestigation, conflictDeclared())
    .when(settle, { by: ben })
    .thenRecorded(conflictSettled())
  assert.equal(after(...underInvestigation, conflictDeclared(), conflictSettled()).handledBy, ben)
  given(...underInvestigation, conflictDeclared(), conflictSettled())
    .when(settle, { by: ben })
    .thenRefused({ because: 'This conflict of interest is already settled' })
  given(...underInvestigation, conflictDeclared())
    .when({ ...settle, handedTo: amira })
    .thenRefused(
      { field: 'handedTo', because: 'Hand it to somebody else', provision: '5.8c' },
      { because: 'Somebody else must settle it', provision: '5.8c' },
    )
})

test('6.13 a stage 2 is not handed to the person who considered stage 1', () => {
  const atStage2 = [...underInvestigation, responded('2026-11-20'), stage2AskedFor('2026-11-23')]
  given(...atStage2, conflictDeclared({ person: ben }))
    .when({ ...settle, handedTo: amira })
    .thenRefused({
      field: 'handedTo',
      because: 'The person who considered stage 1 cannot consider stage 2',
      provision: '6.13',
    })
})

test('5.8c a handler whose conflict is not settled may not respond', () => {
  given(...underInvestigation, conflictDeclared())
    .when(respond())
    .thenRefused({
      field: 'decidedBy',
      because: 'A conflict of interest about this person is not settled',
      provision: '5.8c',
    })
})

test('5.8c after a handover the new handler decides, and the old one may not', () => {
  const { type: _, ...answer } = respond(ben)
  given(...underInvestigation, conflictDeclared(), conflictSettled())
    .when(respond(ben))
    .thenRecorded({ type: 'ComplaintResponded', ...answer, actions: [] })
  given(...underInvestigation, conflictDeclared(), conflictSettled())
    .when(respond())
    .thenRefused({
      field: 'decidedBy',
      because: 'The complaint was handed on because of a conflict of interest',
      provision: '5.8c',
    })
})

test('5.8c a conflict settled by measures leaves the complaint with its handler', () => {
  const { type: _, ...answer } = respond()
  const measures = conflictSettled({ handedTo: null, how: 'He is not at this contractor any more' })
  given(...underInvestigation, conflictDeclared(), measures)
    .when(respond())
    .thenRecorded({ type: 'ComplaintResponded', ...answer, actions: [] })
})
