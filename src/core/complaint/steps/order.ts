// An order is complied with, with proof; a recommendation is accepted or not, with its reason, and then done (9.7c).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { type Complaint, withHandling } from '../complaint.ts'
import type { Determination } from '../handling-ombudsman.ts'
import { longRefusals, textRefusals } from '../limits.ts'
import { numberedOf, withChanged } from '../numbered.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step } from '../step.ts'

type Complied = { readonly order: number; readonly on: DateOnly; readonly proof: string }
export type ComplyWithOrder = { readonly type: 'ComplyWithOrder' } & Complied
export type OrderCompliedWith = { readonly type: 'OrderCompliedWith' } & Complied

export const complyWithOrder: Step<ComplyWithOrder, OrderCompliedWith> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const determination = complaint.handling.determinations.find(({ orders }) => numberedOf(orders, command.order))
    const order = determination && numberedOf(determination.orders, command.order)
    if (!determination || !order) return refuse({ because: 'There is no such order' })
    if (order.done) return refuse({ because: 'This order is already complied with' })
    const refusals = [
      ...textRefusals('proof', command.proof, 'Enter the evidence of compliance', 'complying with orders'),
      ...dayRefusals('on', command.on, sinceDetermination(determination), today),
    ]
    return acceptUnless(refusals, { ...command, type: 'OrderCompliedWith' })
  },
  apply(complaint, { order: number, on, proof }) {
    assert(complaint)
    return withDetermination(
      complaint,
      ({ orders }) => numberedOf(orders, number)?.done === null,
      (one) => ({ ...one, orders: withChanged(one.orders, number, (order) => ({ ...order, done: { on, proof } })) }),
    )
  },
}

type Answered = {
  readonly recommendation: number
  readonly on: DateOnly
  readonly accepted: boolean
  readonly reason: string
}
export type AnswerRecommendation = { readonly type: 'AnswerRecommendation' } & Answered
export type RecommendationAnswered = { readonly type: 'RecommendationAnswered' } & Answered

export const answerRecommendation: Step<AnswerRecommendation, RecommendationAnswered> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const determination = recommending(complaint, command.recommendation)
    const recommendation = determination && numberedOf(determination.recommendations, command.recommendation)
    if (!determination || !recommendation) return refuse({ because: 'There is no such recommendation' })
    if (recommendation.answer) return refuse({ because: 'This recommendation is already answered' })
    const refusals = [
      ...(command.accepted
        ? longRefusals('reason', command.reason)
        : textRefusals('reason', command.reason, 'Enter why it is not accepted', 'complying with orders')),
      ...dayRefusals('on', command.on, sinceDetermination(determination), today),
    ]
    return acceptUnless(refusals, { ...command, type: 'RecommendationAnswered' })
  },
  apply(complaint, { recommendation: number, on, accepted, reason }) {
    assert(complaint)
    return withRecommendation(complaint, number, { answer: { on, accepted, reason } })
  },
}

type Done = { readonly recommendation: number; readonly on: DateOnly; readonly proof: string }
export type CompleteRecommendation = { readonly type: 'CompleteRecommendation' } & Done
export type RecommendationCompleted = { readonly type: 'RecommendationCompleted' } & Done

export const completeRecommendation: Step<CompleteRecommendation, RecommendationCompleted> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const determination = recommending(complaint, command.recommendation)
    const recommendation = determination && numberedOf(determination.recommendations, command.recommendation)
    if (!recommendation) return refuse({ because: 'There is no such recommendation' })
    if (!recommendation.answer?.accepted) return refuse({ because: 'This recommendation was not accepted' })
    if (recommendation.done) return refuse({ because: 'This recommendation is already done' })
    const refusals = [
      ...textRefusals('proof', command.proof, 'Say how we know that it is done', 'complying with orders'),
      ...dayRefusals('on', command.on, { on: recommendation.answer.on, what: 'the day it was accepted' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'RecommendationCompleted' })
  },
  apply(complaint, { recommendation: number, on, proof }) {
    assert(complaint)
    return withRecommendation(complaint, number, { done: { on, proof } })
  },
}

const recommending = ({ handling }: Complaint, number: number): Determination | undefined =>
  handling.determinations.find(({ recommendations }) => numberedOf(recommendations, number))

const sinceDetermination = ({ on }: Determination) => ({ on, what: 'the determination' })

/** Each part of a determination is answered and done once. */
function withRecommendation(
  complaint: Complaint,
  number: number,
  change: Partial<Determination['recommendations'][number]>,
): Complaint {
  return withDetermination(
    complaint,
    ({ recommendations }) => {
      const before = numberedOf(recommendations, number)
      return before !== null && (change.done ? before.done === null : before.answer === null)
    },
    (one) => ({
      ...one,
      recommendations: withChanged(one.recommendations, number, (before) => ({ ...before, ...change })),
    }),
  )
}

function withDetermination(
  complaint: Complaint,
  which: (determination: Determination) => boolean,
  change: (determination: Determination) => Determination,
): Complaint {
  const found = complaint.handling.determinations.find(which)
  assert(found, 'it was ordered or recommended, and not yet answered or done')
  return withHandling(complaint, {
    determinations: withChanged(complaint.handling.determinations, found.number, change),
  })
}
