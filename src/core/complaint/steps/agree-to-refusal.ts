// A second person agrees to a refusal that somebody proposed: only now it goes out in a letter, and stops the stage (2.1, 5.11).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { refusalDuty } from '../../handling-code/duties.ts'
import type { Stage } from '../../handling-code/edition.ts'
import { type PersonId, withHandling } from '../complaint.ts'
import { exclusionInForce } from '../handling.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import { refusalWaiting } from '../refusal-waiting.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step } from '../step.ts'
import { conflictRefusals } from './conflict.ts'

type Agreed = { readonly proposal: number; readonly on: DateOnly }
export type AgreeToRefusal = { readonly type: 'AgreeToRefusal' } & Agreed
export type RefusalAgreed = {
  readonly type: 'RefusalAgreed'
  /** Of the exclusion that now stands. */
  readonly number: number
  readonly stage: Stage
  readonly agreedBy: PersonId
} & Agreed

export const agreeToRefusal: Step<AgreeToRefusal, RefusalAgreed> = {
  decide(command, complaint, { today, by }) {
    if (!complaint) return refuse(noSuchComplaint)
    const waiting = refusalWaiting(complaint)
    if (waiting?.number !== command.proposal) return refuse(noSuchProposal)
    const { stage, proposedBy, on } = waiting
    const refusals = [
      ...(by === proposedBy
        ? [{ because: 'Somebody other than the person who proposed it must agree', duty: refusalDuty[stage] }]
        : []),
      ...conflictRefusals(complaint, by),
      ...dayRefusals('on', command.on, { on, what: 'the day it was proposed' }, today),
    ]
    const number = nextNumber(complaint.handling.exclusions)
    return acceptUnless(refusals, { ...command, type: 'RefusalAgreed', number, stage, agreedBy: by })
  },
  apply(complaint, { number, stage, on, agreedBy, proposal: of }) {
    assert(complaint && !exclusionInForce(complaint.handling), 'what is excluded is not excluded again')
    const { refusalProposals, exclusions } = complaint.handling
    const proposal = numberedOf(refusalProposals, of)
    assert(proposal?.stage === stage && !proposal.answer, 'what waits is agreed to')
    const { answer: _, askedOf: __, proposedBy, ...reasons } = proposal
    const people = { decidedBy: proposedBy, secondPerson: agreedBy, agreement: 'given' } as const
    return withHandling(complaint, {
      refusalProposals: withChanged(refusalProposals, of, (one) => ({
        ...one,
        answer: { agreed: true, on, by: agreedBy },
      })),
      exclusions: withAdded(exclusions, { ...reasons, ...people, number, on, withdrawn: null }),
    })
  },
}

/** It was answered, it fell with the answer of its stage, or it never was. */
export const noSuchProposal = { because: 'No such refusal waits for somebody to agree to it' } as const
