// What holds of every step: none works on nothing, and no event is ever ignored.
import assert from 'node:assert/strict'
import test from 'node:test'
import { withHoliday } from '../calendar/working-days.ts'
import { decide } from './procedure.ts'
import {
  acknowledged,
  after,
  amira,
  calendar,
  day,
  given,
  received,
  responded,
  stage2AskedFor,
  standing,
  underInvestigation,
} from './scenario.ts'
import { handlingCommands } from './scenario-commands.ts'
import type { AcknowledgeComplaint } from './steps/acknowledge.ts'
import type { ExtendResponse } from './steps/extend.ts'
import type { RespondToComplaint } from './steps/respond.ts'

const correct = (receivedOn: string, reason = 'The envelope is stamped') =>
  ({ type: 'CorrectDateReceived', receivedOn: day(receivedOn), reason }) as const

const acknowledge = (over: Partial<AcknowledgeComplaint> = {}): AcknowledgeComplaint => ({
  type: 'AcknowledgeComplaint',
  stage: 1,
  on: day('2026-11-24'),
  points: [{ number: 1, text: 'The lift was left broken' }],
  outcomesSought: ['The lift mended'],
  notOurs: [],
  handledBy: amira,
  ...over,
})

const extend = (over: Partial<ExtendResponse> = {}): ExtendResponse => ({
  type: 'ExtendResponse',
  stage: 1,
  toldOn: day('2026-11-24'),
  newDueOn: day('2026-12-15'),
  reason: 'The surveyor comes on Monday',
  updateEveryWorkingDays: 5,
  agreedWithResident: true,
  beyondLimitApprovedBy: null,
  ...over,
})
const respond = (over: Partial<RespondToComplaint> = {}): RespondToComplaint => ({
  type: 'RespondToComplaint',
  stage: 1,
  on: day('2026-11-24'),
  decidedBy: amira,
  decisions: [
    { point: 1, decision: 'upheld', reasons: 'It took 42 days' },
    { point: 2, decision: 'not upheld', reasons: 'We rang twice' },
  ],
  remedies: [{ kind: 'financial', what: 'For the delay', pence: 5000 }],
  actions: [{ what: 'Mend the leak', owner: 'Repairs', dueOn: day('2026-12-04') }],
  ...over,
})

const ask = { type: 'AskForStage2', on: day('2026-11-24'), channel: 'web', words: '' } as const
const close = { type: 'CloseComplaint', on: day('2026-11-24') } as const

test('T4 a new bank holiday re-dates open clocks, and leaves its trace', () => {
  const later = withHoliday(calendar, { date: day('2026-11-25'), title: 'A day of thanks' }, day('2026-11-24'))
  given(received('2026-11-10'), acknowledged('2026-11-12'))
    .when({ type: 'ReDateClocks', because: 'A day of thanks' }, { calendar: later })
    .thenRecorded({
      type: 'ClocksReDated',
      because: 'A day of thanks',
      moved: [{ stage: 1, clock: 'response', from: day('2026-11-26'), to: day('2026-11-27') }],
    })
  given(...underInvestigation, responded('2026-11-20'))
    .when({ type: 'ReDateClocks', because: 'x' }, { calendar: later })
    .thenRecorded()
})

test('nothing can be asked of a complaint that is not there', () => {
  const commands = [acknowledge(), extend(), respond(), ask, close, correct('2026-11-20')]
  for (const command of commands) given().when(command).thenRefused({ because: 'There is no such complaint' })
})

test('nothing beside the stages is asked of a complaint that is not there', () => {
  for (const command of handlingCommands({ on: day('2026-11-24'), stage: 1, who: amira, number: 1 }))
    given().when(command).thenRefused({ because: 'There is no such complaint' })
})

test('nothing beside the stages happens in the future', () => {
  const commands = handlingCommands({ on: day('2026-11-25'), stage: 1, who: amira, number: 1 })
  for (const command of commands) {
    const decision = decide(command, after(...underInvestigation), standing())
    assert(!decision.accepted, `${command.type} was accepted on a day to come`)
  }
})

test('an event in the wrong place stops: it is never ignored', () => {
  assert.throws(() => after(acknowledged('2026-11-24')), /a stage is acknowledged when it is reached/)
  assert.throws(() => after(received('2026-11-23'), received('2026-11-23')), /a complaint is received once/)
  assert.throws(
    () => after(received('2026-11-23'), stage2AskedFor('2026-11-24')),
    /stage 2 follows an answered stage 1/,
  )
})
