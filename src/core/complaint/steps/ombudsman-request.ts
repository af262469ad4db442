// The Ombudsman enquires, or asks for evidence, by a day; and is answered. Each request names its scheme.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { withHandling } from '../complaint.ts'
import type { OmbudsmanRequest } from '../handling-ombudsman.ts'
import { countRefusals, longestLine, longRefusals, textRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import { acceptUnless, dayRefusals, dueRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

type Received = Omit<OmbudsmanRequest, 'number' | 'answer'>
export type ReceiveOmbudsmanRequest = { readonly type: 'ReceiveOmbudsmanRequest' } & Received
export type OmbudsmanRequestReceived = { readonly type: 'OmbudsmanRequestReceived'; readonly number: number } & Received

export const receiveOmbudsmanRequest: Step<ReceiveOmbudsmanRequest, OmbudsmanRequestReceived> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { ombudsmanRequests } = complaint.handling
    const refusals = [
      ...countRefusals(ombudsmanRequests, 'requests of the Ombudsman'),
      ...longRefusals('reference', command.reference, longestLine),
      ...textRefusals('what', command.what, 'Enter what the Ombudsman asks for'),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
      ...dueRefusals('dueOn', command.dueOn, { on: command.on, what: 'the day it was received' }),
    ]
    const number = nextNumber(ombudsmanRequests)
    return acceptUnless(refusals, { ...command, type: 'OmbudsmanRequestReceived', number })
  },
  apply(complaint, { type: _, ...received }) {
    assert(complaint, 'the Ombudsman asks about a complaint')
    const ombudsmanRequests = withAdded(complaint.handling.ombudsmanRequests, { ...received, answer: null })
    return withHandling(complaint, { ombudsmanRequests })
  },
}

type Answered = { readonly request: number; readonly on: DateOnly; readonly words: string }
export type AnswerOmbudsmanRequest = { readonly type: 'AnswerOmbudsmanRequest' } & Answered
export type OmbudsmanRequestAnswered = { readonly type: 'OmbudsmanRequestAnswered' } & Answered

export const answerOmbudsmanRequest: Step<AnswerOmbudsmanRequest, OmbudsmanRequestAnswered> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const request = numberedOf(complaint.handling.ombudsmanRequests, command.request)
    if (!request) return refuse({ because: 'There is no such request of the Ombudsman' })
    if (request.answer) return refuse({ because: 'This request is already answered' })
    const refusals = [
      ...textRefusals('words', command.words, 'Enter what was sent'),
      ...dayRefusals('on', command.on, { on: request.on, what: 'the day it was received' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'OmbudsmanRequestAnswered' })
  },
  apply(complaint, { request: number, on, words }) {
    assert(complaint && !numberedOf(complaint.handling.ombudsmanRequests, number)?.answer, 'it is answered once')
    const answer = { on, words }
    const ombudsmanRequests = withChanged(complaint.handling.ombudsmanRequests, number, (one) => ({ ...one, answer }))
    return withHandling(complaint, { ombudsmanRequests })
  },
}
