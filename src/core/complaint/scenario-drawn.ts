// Commands drawn at random: sensible often enough to be accepted, and wild often enough to matter.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { addDays, type DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { PersonId } from './complaint.ts'
import type { ComplaintCommand } from './procedure.ts'
import { amira, ben, day, id } from './scenario.ts'
import { handlingCommands } from './scenario-commands.ts'
import { letterCheckCommands } from './scenario-letter-checks.ts'

export const start = day('2026-03-02')
const people = fc.constantFrom<PersonId>(amira, ben)
const around = fc.integer({ min: -6, max: 30 })

/** A command about the day it is asked on: sensible often enough to be accepted, and wild often enough to matter. */
export const command = fc.record({
  kind: fc.constantFrom(
    ...(['acknowledge', 'extend', 'extend', 'respond', 'ask', 'action', 'close', 'correct', 'deliver'] as const),
    ...(['check', 'check', 'withdraw', 'beside', 'beside', 'beside', 'beside', 'beside'] as const),
  ),
  /** Which command beside the stages. */
  which: fc.nat(),
  /** 0 is the stage that the complaint is in. */
  stage: fc.constantFrom<0 | 1 | 2>(0, 0, 0, 1, 2),
  wait: fc.integer({ min: 0, max: 6 }),
  on: fc.constantFrom(0, 0, 0, -1, -4, 2),
  more: around,
  who: people,
  approver: fc.constantFrom<PersonId | null>(null, amira, ben),
  number: fc.integer({ min: 1, max: 3 }),
})
export type Drawn = typeof command extends fc.Arbitrary<infer One> ? One : never

export function commandOf(drawn: Drawn, today: DateOnly, inStage: Stage): ComplaintCommand {
  const on = addDays(today, drawn.on)
  const { who, number } = drawn
  const stage = drawn.stage || inStage
  switch (drawn.kind) {
    case 'acknowledge':
      return {
        type: 'AcknowledgeComplaint',
        stage,
        on,
        points: [{ number: 1, text: 'A leak' }],
        outcomesSought: ['Mended'],
        notOurs: [],
        handledBy: who,
      }
    case 'extend':
      return {
        type: 'ExtendResponse',
        stage,
        toldOn: on,
        newDueOn: addDays(today, drawn.more),
        reason: 'Survey',
        updateEveryWorkingDays: 5,
        agreedWithResident: false,
        beyondLimitApprovedBy: drawn.approver,
      }
    case 'respond':
      return {
        type: 'RespondToComplaint',
        stage,
        on,
        decidedBy: who,
        decisions: [{ point: 1, decision: 'upheld', reasons: 'Late' }],
        remedies: [],
        actions: [{ what: 'Mend', owner: 'Repairs', dueOn: addDays(today, 9) }],
      }
    case 'ask':
      return { type: 'AskForStage2', on, channel: 'phone', words: '' }
    case 'action':
      return { type: 'CompleteAction', action: number, on, proof: 'Seen' }
    case 'close':
      return { type: 'CloseComplaint', on }
    case 'correct':
      return { type: 'CorrectDateReceived', receivedOn: addDays(start, drawn.more), reason: 'Stamped' }
    case 'withdraw':
      return { type: 'WithdrawExclusion', on, asked: 'the resident', because: 'It is not the same matter' }
    case 'check': {
      const commands = letterCheckCommands(on, number)
      const check = commands[drawn.which % commands.length]
      assert(check)
      return check
    }
    case 'beside': {
      const commands = handlingCommands({ on, stage, who, number })
      const beside = commands[drawn.which % commands.length]
      assert(beside)
      return beside
    }
    case 'deliver':
      return { type: 'ReportLetterDelivered', letter: number, by: 'print', on }
  }
}

export const receive: ComplaintCommand = {
  type: 'ReceiveComplaint',
  complaint: id,
  resident: {
    name: 'Rosa Marsh',
    address: '4 Heron Court',
    telephone: '',
    email: '',
    replyBy: 'post',
    letterFormat: 'standard',
    needs: '',
  },
  channel: 'letter',
  receivedOn: start,
  story: 'A leak',
  outcomeWanted: '',
}
