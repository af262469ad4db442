// A remedy is offered at any time, answered, and followed through to completion (5.13, 7.1 to 7.4).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { currentStage, withHandling } from '../complaint.ts'
import type { RemedyAnswer, RemedyOffer } from '../handling-put-right.ts'
import { countRefusals, longRefusals, textRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import { acceptUnless, dayRefusals, dueRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'
import { sumRefusals } from './sum-refusals.ts'

type Offered = Omit<RemedyOffer, 'number' | 'answer' | 'done'>
export type OfferRemedy = { readonly type: 'OfferRemedy' } & Offered
export type RemedyOffered = { readonly type: 'RemedyOffered'; readonly number: number } & Offered

export const offerRemedy: Step<OfferRemedy, RemedyOffered> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { stage } = currentStage(complaint)
    if (command.stage !== stage) return refuse({ because: `This complaint is at stage ${stage}` })
    const { remedyOffers } = complaint.handling
    const refusals = [
      ...countRefusals(remedyOffers, 'remedies'),
      ...textRefusals('what', command.what, 'Say what the remedy is', 'remedy and its day'),
      ...textRefusals(
        'impact',
        command.impact,
        'Say how it reflects the impact on the resident',
        'remedy reflects the impact',
      ),
      ...sumRefusals(command),
      ...dayRefusals('offeredOn', command.offeredOn, sinceReceipt(complaint), today),
      ...dueRefusals('dueOn', command.dueOn, { on: command.offeredOn, what: 'the day it is offered' }),
    ]
    return acceptUnless(refusals, { ...command, type: 'RemedyOffered', number: nextNumber(remedyOffers) })
  },
  apply(complaint, { type: _, ...offered }) {
    assert(complaint, 'a remedy is offered on a complaint')
    const remedyOffers = withAdded(complaint.handling.remedyOffers, { ...offered, answer: null, done: null })
    return withHandling(complaint, { remedyOffers })
  },
}

type Answered = {
  readonly remedy: number
  readonly on: DateOnly
  readonly answer: RemedyAnswer
  readonly words: string
}
export type AnswerRemedyOffer = { readonly type: 'AnswerRemedyOffer' } & Answered
export type RemedyOfferAnswered = { readonly type: 'RemedyOfferAnswered' } & Answered

/** A resident may change their mind until it is done: the last answer stands. */
export const answerRemedyOffer: Step<AnswerRemedyOffer, RemedyOfferAnswered> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const remedy = numberedOf(complaint.handling.remedyOffers, command.remedy)
    if (!remedy) return refuse({ because: 'There is no such remedy' })
    if (remedy.done) return refuse({ because: 'This remedy is already done' })
    const last = { on: remedy.answer?.on ?? remedy.offeredOn, what: 'the day it was offered or last answered' }
    const refusals = [...longRefusals('words', command.words), ...dayRefusals('on', command.on, last, today)]
    return acceptUnless(refusals, { ...command, type: 'RemedyOfferAnswered' })
  },
  apply(complaint, { type: _, remedy: number, ...answer }) {
    assert(complaint && !numberedOf(complaint.handling.remedyOffers, number)?.done, 'what is done is not answered')
    const remedyOffers = withChanged(complaint.handling.remedyOffers, number, (remedy) => ({ ...remedy, answer }))
    return withHandling(complaint, { remedyOffers })
  },
}

type Completed = { readonly remedy: number; readonly on: DateOnly; readonly proof: string }
export type CompleteRemedy = { readonly type: 'CompleteRemedy' } & Completed
export type RemedyCompleted = { readonly type: 'RemedyCompleted' } & Completed

export const completeRemedy: Step<CompleteRemedy, RemedyCompleted> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const remedy = numberedOf(complaint.handling.remedyOffers, command.remedy)
    if (!remedy) return refuse({ because: 'There is no such remedy' })
    if (remedy.done) return refuse({ because: 'This remedy is already done' })
    if (remedy.answer?.answer === 'declined') {
      return refuse({ because: 'The resident declined this remedy', duty: 'remedy and its day' })
    }
    const refusals = [
      ...textRefusals('proof', command.proof, 'Say how we know that it is paid or done', 'remedy and its day'),
      ...dayRefusals('on', command.on, { on: remedy.offeredOn, what: 'the day it was offered' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'RemedyCompleted' })
  },
  apply(complaint, { remedy: number, on, proof }) {
    assert(complaint && !numberedOf(complaint.handling.remedyOffers, number)?.done, 'a remedy is completed once')
    const done = { on, proof }
    const remedyOffers = withChanged(complaint.handling.remedyOffers, number, (remedy) => ({ ...remedy, done }))
    return withHandling(complaint, { remedyOffers })
  },
}
