// Refusals as they were recorded before a second person acted: nobody records one now, and each still reads as what it was.
import assert from 'node:assert/strict'
import { type Complaint, withHandling } from '../complaint.ts'
import { type Exclusion, exclusionInForce } from '../handling.ts'
import { withAdded } from '../numbered.ts'

/** The second person was named by the first, and not heard from. */
type RefusedAtOnce = Omit<Exclusion, 'stage' | 'withdrawn' | 'agreement' | 'clause' | 'clauseWords'>
export type ComplaintExcluded = { readonly type: 'ComplaintExcluded' } & RefusedAtOnce
export type EscalationRefused = { readonly type: 'EscalationRefused' } & RefusedAtOnce

export const complaintExcluded = {
  apply(complaint: Complaint | null, { type: _, ...exclusion }: ComplaintExcluded): Complaint {
    assert(complaint && !complaint.stages[0].response, 'only what is not yet answered is excluded')
    return withRefusal(complaint, { ...exclusion, ...unsaid, stage: 1 })
  },
}

export const escalationRefused = {
  apply(complaint: Complaint | null, { type: _, ...exclusion }: EscalationRefused): Complaint {
    assert(complaint?.stages[1] && !complaint.stages[1].response, 'an unanswered stage 2 is refused')
    return withRefusal(complaint, { ...exclusion, ...unsaid, stage: 2 })
  },
}

const unsaid = { clause: '', clauseWords: '', agreement: 'not known', withdrawn: null } as const

function withRefusal(complaint: Complaint, exclusion: Exclusion): Complaint {
  assert(!exclusionInForce(complaint.handling), 'what is excluded is not excluded again')
  return withHandling(complaint, { exclusions: withAdded(complaint.handling.exclusions, exclusion) })
}
