// A complaint is not accepted, for a ground that fits this case and that two people agree on (2.1 to 2.5).
import assert from 'node:assert/strict'
import { type Complaint, withHandling } from '../complaint.ts'
import { type Exclusion, exclusionInForce } from '../handling.ts'
import { nextNumber, withAdded } from '../numbered.ts'
import { acceptUnless, excludedRefusal, noSuchComplaint, refuse, type Step } from '../step.ts'
import { type Excluded, exclusionRefusals } from './exclusion-refusals.ts'

export type ExcludeComplaint = { readonly type: 'ExcludeComplaint' } & Excluded
export type ComplaintExcluded = { readonly type: 'ComplaintExcluded'; readonly number: number } & Excluded

export const exclude: Step<ExcludeComplaint, ComplaintExcluded> = {
  decide(command, complaint, given) {
    if (!complaint) return refuse(noSuchComplaint)
    const [stage1] = complaint.stages
    const excluded = excludedRefusal(complaint)
    if (excluded) return refuse({ because: 'This complaint is already excluded', duty: 'explaining a refusal' })
    if (stage1.response) {
      return refuse({ because: 'Stage 1 is answered: the complaint was accepted', duty: 'accepting complaints' })
    }
    const refusals = exclusionRefusals(command, complaint, given)
    const number = nextNumber(complaint.handling.exclusions)
    return acceptUnless(refusals, { ...command, type: 'ComplaintExcluded', number })
  },
  apply(complaint, { type: _, ...exclusion }) {
    assert(complaint && !complaint.stages[0].response, 'only what is not yet answered is excluded')
    return withExclusion(complaint, { ...exclusion, stage: 1, withdrawn: null })
  },
}

/** The complaint with one more exclusion in force; there is never more than one. */
export function withExclusion(complaint: Complaint, exclusion: Exclusion): Complaint {
  assert(!exclusionInForce(complaint.handling), 'what is excluded is not excluded again')
  return withHandling(complaint, { exclusions: withAdded(complaint.handling.exclusions, exclusion) })
}
