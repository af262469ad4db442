// Something in the complaint is unclear: the resident is asked, and says; the clock does not stop for it (5.6).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import type { Stage } from '../../handling-code/edition.ts'
import { currentStage, withHandling } from '../complaint.ts'
import type { Clarification } from '../handling-told.ts'
import { countRefusals, textRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import {
  acceptUnless,
  dayRefusals,
  dueRefusals,
  excludedRefusal,
  noSuchComplaint,
  refuse,
  type Step,
  sinceReceipt,
} from '../step.ts'

type Asked = Omit<Clarification, 'number' | 'answer'>
export type AskForClarification = { readonly type: 'AskForClarification' } & Asked
export type ClarificationAsked = { readonly type: 'ClarificationAsked'; readonly number: number } & Asked

/** What is unclear is asked in order to define the complaint. */
const definition = (stage: Stage) => `complaint definition at stage ${stage}` as const

export const askForClarification: Step<AskForClarification, ClarificationAsked> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const excluded = excludedRefusal(complaint)
    if (excluded) return refuse(excluded)
    const { stage, response } = currentStage(complaint)
    if (command.stage !== stage) return refuse({ because: `This complaint is at stage ${stage}` })
    if (response) return refuse({ because: `Stage ${stage} is already answered`, duty: definition(stage) })
    const { clarifications } = complaint.handling
    const refusals = [
      ...countRefusals(clarifications, 'requests for clarification'),
      ...textRefusals('what', command.what, 'Enter what is unclear, and what you ask', definition(stage)),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
      ...dueRefusals('dueOn', command.dueOn, { on: command.on, what: 'the day it is asked' }),
    ]
    return acceptUnless(refusals, { ...command, type: 'ClarificationAsked', number: nextNumber(clarifications) })
  },
  apply(complaint, { type: _, ...asked }) {
    assert(complaint && !currentStage(complaint).response, 'what is unclear is asked before the answer')
    const clarifications = withAdded(complaint.handling.clarifications, { ...asked, answer: null })
    return withHandling(complaint, { clarifications })
  },
}

type Said = { readonly clarification: number; readonly on: DateOnly; readonly words: string }
export type GiveClarification = { readonly type: 'GiveClarification' } & Said
export type ClarificationGiven = { readonly type: 'ClarificationGiven' } & Said

export const giveClarification: Step<GiveClarification, ClarificationGiven> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const asked = numberedOf(complaint.handling.clarifications, command.clarification)
    if (!asked) return refuse({ because: 'Nothing was asked under this number' })
    if (asked.answer) return refuse({ because: 'This is already made clear' })
    const refusals = [
      ...textRefusals('words', command.words, 'Enter what the resident said', definition(asked.stage)),
      ...dayRefusals('on', command.on, { on: asked.on, what: 'the day they were asked' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'ClarificationGiven' })
  },
  apply(complaint, { clarification: number, on, words }) {
    assert(complaint && !numberedOf(complaint.handling.clarifications, number)?.answer, 'what was asked is said once')
    const answer = { on, words }
    const clarifications = withChanged(complaint.handling.clarifications, number, (one) => ({ ...one, answer }))
    return withHandling(complaint, { clarifications })
  },
}
