// Mediation is offered, and answered; it takes no time from any clock and no right away (7.1c).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { withHandling } from '../complaint.ts'
import type { Mediation } from '../handling-put-right.ts'
import { countRefusals, lineRefusals, longRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

type Offered = Omit<Mediation, 'number' | 'answer'>
export type OfferMediation = { readonly type: 'OfferMediation' } & Offered
export type MediationOffered = { readonly type: 'MediationOffered'; readonly number: number } & Offered

export const offerMediation: Step<OfferMediation, MediationOffered> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { mediations } = complaint.handling
    const refusals = [
      ...countRefusals(mediations, 'offers of mediation'),
      ...lineRefusals('by', command.by, 'Enter who would mediate'),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
    ]
    return acceptUnless(refusals, { ...command, type: 'MediationOffered', number: nextNumber(mediations) })
  },
  apply(complaint, { type: _, ...offered }) {
    assert(complaint, 'mediation is offered on a complaint')
    return withHandling(complaint, {
      mediations: withAdded(complaint.handling.mediations, { ...offered, answer: null }),
    })
  },
}

type Answered = {
  readonly mediation: number
  readonly on: DateOnly
  readonly accepted: boolean
  readonly words: string
}
export type AnswerMediation = { readonly type: 'AnswerMediation' } & Answered
export type MediationAnswered = { readonly type: 'MediationAnswered' } & Answered

export const answerMediation: Step<AnswerMediation, MediationAnswered> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const mediation = numberedOf(complaint.handling.mediations, command.mediation)
    if (!mediation) return refuse({ because: 'There is no such offer of mediation' })
    if (mediation.answer) return refuse({ because: 'This offer is already answered' })
    const refusals = [
      ...longRefusals('words', command.words),
      ...dayRefusals('on', command.on, { on: mediation.on, what: 'the day it was offered' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'MediationAnswered' })
  },
  apply(complaint, { type: _, mediation: number, ...answer }) {
    assert(complaint && !numberedOf(complaint.handling.mediations, number)?.answer, 'an offer is answered once')
    const mediations = withChanged(complaint.handling.mediations, number, (one) => ({ ...one, answer }))
    return withHandling(complaint, { mediations })
  },
}
