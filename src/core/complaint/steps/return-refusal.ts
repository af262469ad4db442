// A refusal that somebody proposed is returned with a reason: the complaint goes on, as it did all the while.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { refusalDuty } from '../../handling-code/duties.ts'
import { type PersonId, withHandling } from '../complaint.ts'
import { textRefusals } from '../limits.ts'
import { numberedOf, withChanged } from '../numbered.ts'
import { refusalWaiting } from '../refusal-waiting.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step } from '../step.ts'
import { noSuchProposal } from './agree-to-refusal.ts'

type Returned = { readonly proposal: number; readonly on: DateOnly; readonly because: string }
export type ReturnRefusal = { readonly type: 'ReturnRefusal' } & Returned
export type RefusalReturned = { readonly type: 'RefusalReturned'; readonly returnedBy: PersonId } & Returned

export const returnRefusal: Step<ReturnRefusal, RefusalReturned> = {
  decide(command, complaint, { today, by }) {
    if (!complaint) return refuse(noSuchComplaint)
    const waiting = refusalWaiting(complaint)
    if (waiting?.number !== command.proposal) return refuse(noSuchProposal)
    const { stage, on } = waiting
    const refusals = [
      ...textRefusals('because', command.because, 'Enter why it is not refused', refusalDuty[stage]),
      ...dayRefusals('on', command.on, { on, what: 'the day it was proposed' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'RefusalReturned', returnedBy: by })
  },
  apply(complaint, { proposal, on, returnedBy: by, because }) {
    assert(complaint && !numberedOf(complaint.handling.refusalProposals, proposal)?.answer, 'what waits is returned')
    const refusalProposals = withChanged(complaint.handling.refusalProposals, proposal, (one) => ({
      ...one,
      answer: { agreed: false, on, by, because } as const,
    }))
    return withHandling(complaint, { refusalProposals })
  },
}
