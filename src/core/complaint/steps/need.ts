// Adjustments agreed, disabilities disclosed and vulnerability: recorded, and kept under active review (5.10, 6.1).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { withHandling } from '../complaint.ts'
import type { Need, NeedReview } from '../handling-people.ts'
import { countRefusals, textRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import {
  acceptUnless,
  dayRefusals,
  dueRefusals,
  noSuchComplaint,
  refuse,
  type Step,
  type StepRefusal,
} from '../step.ts'

type Recorded = Omit<Need, 'number' | 'reviews' | 'endedOn'>
export type RecordNeed = { readonly type: 'RecordNeed' } & Recorded
export type NeedRecorded = { readonly type: 'NeedRecorded'; readonly number: number } & Recorded

export const recordNeed: Step<RecordNeed, NeedRecorded> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { kind, what, on, reviewOn } = command
    const refusals = [
      ...countRefusals(complaint.handling.needs, 'needs'),
      ...textRefusals('what', what, 'Enter what was agreed or disclosed', 'adjustments'),
      // A need may have been known long before the complaint: only the future is refused.
      ...dayRefusals('on', on, { on, what: '' }, today),
      ...reviewRefusals('reviewOn', on, reviewOn, kind === 'adjustment agreed'),
    ]
    const number = nextNumber(complaint.handling.needs)
    return acceptUnless(refusals, { ...command, type: 'NeedRecorded', number })
  },
  apply(complaint, { type: _, ...need }) {
    assert(complaint, 'a need has a complaint')
    const needs = withAdded(complaint.handling.needs, { ...need, reviews: [], endedOn: null })
    return withHandling(complaint, { needs })
  },
}

type Reviewed = { readonly need: number } & NeedReview
export type ReviewNeed = { readonly type: 'ReviewNeed' } & Reviewed
export type NeedReviewed = { readonly type: 'NeedReviewed' } & Reviewed

export const reviewNeed: Step<ReviewNeed, NeedReviewed> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const need = numberedOf(complaint.handling.needs, command.need)
    if (!need) return refuse({ because: 'There is no such need' })
    if (need.endedOn) return refuse({ because: 'This need has already ended' })
    const { on, found, stillNeeded, nextReviewOn } = command
    const last = { on: need.reviews.at(-1)?.on ?? need.on, what: 'the day it was recorded or last reviewed' }
    const endsAndGoesOn = !stillNeeded && nextReviewOn !== null
    const refusals = [
      ...textRefusals('found', found, 'Enter what the review found', 'adjustments'),
      ...dayRefusals('on', on, last, today),
      ...(endsAndGoesOn ? [{ field: 'nextReviewOn', because: 'What is no longer needed has no next review' }] : []),
      ...(stillNeeded ? reviewRefusals('nextReviewOn', on, nextReviewOn, need.kind === 'adjustment agreed') : []),
    ]
    return acceptUnless(refusals, { ...command, type: 'NeedReviewed' })
  },
  apply(complaint, { type: _, need: number, ...review }) {
    assert(complaint && !numberedOf(complaint.handling.needs, number)?.endedOn, 'what has ended is not reviewed')
    const needs = withChanged(complaint.handling.needs, number, (need) => ({
      ...need,
      reviews: [...need.reviews, review],
      reviewOn: review.nextReviewOn,
      endedOn: review.stillNeeded ? null : review.on,
    }))
    return withHandling(complaint, { needs })
  },
}

/** An adjustment always has a next review (5.10). */
function reviewRefusals(
  field: string,
  on: DateOnly,
  reviewOn: DateOnly | null,
  needed: boolean,
): readonly StepRefusal[] {
  if (reviewOn) return dueRefusals(field, reviewOn, { on, what: 'the day it is recorded' })
  return needed ? [{ field, because: 'Enter when the adjustment is reviewed next', duty: 'adjustments' }] : []
}
