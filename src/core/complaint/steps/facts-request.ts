// Facts are asked of a member of staff or a contractor, by a day, within our own two stages; and answered (5.4, 5.5, 5.12).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { currentStage, withHandling } from '../complaint.ts'
import type { FactsRequest } from '../handling-inquiry.ts'
import { countRefusals, lineRefusals, textRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import { acceptUnless, dayRefusals, dueRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

type Requested = Omit<FactsRequest, 'number' | 'answer'>
export type RequestFacts = { readonly type: 'RequestFacts' } & Requested
export type FactsRequested = { readonly type: 'FactsRequested'; readonly number: number } & Requested

export const requestFacts: Step<RequestFacts, FactsRequested> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { stage } = currentStage(complaint)
    if (command.stage !== stage) return refuse({ because: `This complaint is at stage ${stage}` })
    const { factsRequests } = complaint.handling
    const refusals = [
      ...countRefusals(factsRequests, 'requests for facts'),
      ...lineRefusals('name', command.name, 'Enter whom we ask', 'full record'),
      ...textRefusals('question', command.question, 'Enter what we ask', 'full record'),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
      ...dueRefusals('dueOn', command.dueOn, { on: command.on, what: 'the day it is asked' }),
    ]
    return acceptUnless(refusals, { ...command, type: 'FactsRequested', number: nextNumber(factsRequests) })
  },
  apply(complaint, { type: _, ...requested }) {
    assert(complaint, 'facts are asked about a complaint')
    const factsRequests = withAdded(complaint.handling.factsRequests, { ...requested, answer: null })
    return withHandling(complaint, { factsRequests })
  },
}

type Answered = { readonly factsRequest: number; readonly on: DateOnly; readonly words: string }
export type AnswerFactsRequest = { readonly type: 'AnswerFactsRequest' } & Answered
export type FactsRequestAnswered = { readonly type: 'FactsRequestAnswered' } & Answered

export const answerFactsRequest: Step<AnswerFactsRequest, FactsRequestAnswered> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const request = numberedOf(complaint.handling.factsRequests, command.factsRequest)
    if (!request) return refuse({ because: 'There is no such request for facts' })
    if (request.answer) return refuse({ because: 'This request is already answered' })
    const refusals = [
      ...textRefusals('words', command.words, 'Enter the answer', 'full record'),
      ...dayRefusals('on', command.on, { on: request.on, what: 'the day it was asked' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'FactsRequestAnswered' })
  },
  apply(complaint, { factsRequest: number, on, words }) {
    assert(complaint && !numberedOf(complaint.handling.factsRequests, number)?.answer, 'a request is answered once')
    const answer = { on, words }
    const factsRequests = withChanged(complaint.handling.factsRequests, number, (one) => ({ ...one, answer }))
    return withHandling(complaint, { factsRequests })
  },
}
