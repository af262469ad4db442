// Whether a complaint can be answered at once or needs investigation, and whether the resident is vulnerable or at risk (6.1).
import assert from 'node:assert/strict'
import { withHandling } from '../complaint.ts'
import type { Triage } from '../handling.ts'
import { textRefusals } from '../limits.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

export type TriageComplaint = { readonly type: 'TriageComplaint' } & Triage
export type ComplaintTriaged = { readonly type: 'ComplaintTriaged' } & Triage

export const triage: Step<TriageComplaint, ComplaintTriaged> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const refusals = [
      ...textRefusals('reason', command.reason, 'Enter why it is simple, or needs investigation', 'triage'),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
    ]
    return acceptUnless(refusals, { ...command, type: 'ComplaintTriaged' })
  },
  apply(complaint, { type: _, ...triage }) {
    assert(complaint, 'a complaint is triaged')
    return withHandling(complaint, { triage })
  },
}
