// What a complaint is about, in which tenure and under which Ombudsman's scheme: what figures count by.
import assert from 'node:assert/strict'
import { withHandling } from '../complaint.ts'
import type { Category } from '../handling.ts'
import { lineRefusals, longRefusals } from '../limits.ts'
import {
  acceptUnless,
  dayRefusals,
  noSuchComplaint,
  refuse,
  type Step,
  type StepRefusal,
  sinceReceipt,
} from '../step.ts'

export type CategoriseComplaint = { readonly type: 'CategoriseComplaint' } & Category
export type ComplaintCategorised = { readonly type: 'ComplaintCategorised' } & Category

export const categorise: Step<CategoriseComplaint, ComplaintCategorised> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const refusals = [
      ...lineRefusals('service', command.service, 'Enter which service it is about'),
      ...longRefusals('correction', command.correction),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
      ...frozenRefusals(complaint.handling.category, command),
    ]
    return acceptUnless(refusals, { ...command, type: 'ComplaintCategorised' })
  },
  apply(complaint, { type: _, ...category }) {
    assert(complaint, 'a complaint is categorised')
    return withHandling(complaint, { category })
  },
}

/** A tenure that is known stays as it was on the day, and a scheme stays: only a mistake is put right, with its reason. */
function frozenRefusals(before: Category | null, { tenure, scheme, correction }: Category): readonly StepRefusal[] {
  if (!before || correction.trim()) return []
  const tenureMoved = before.tenure !== 'not known' && before.tenure !== tenure
  if (!tenureMoved && before.scheme === scheme) return []
  const what = tenureMoved ? `tenure (${before.tenure})` : `scheme (${before.scheme})`
  return [{ field: 'correction', because: `Say why the ${what} on the record was wrong` }]
}
