// Contact is restricted for unacceptable behaviour: with reasons, an Equality Act assessment, reviews, and an end (5.14, 5.15).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { type Complaint, type PersonId, withHandling } from '../complaint.ts'
import type { Restriction } from '../handling-put-right.ts'
import { countRefusals, textRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import { acceptUnless, dayRefusals, dueRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

type Restricted = Omit<Restriction, 'number' | 'reviews' | 'lifted'>
export type RestrictContact = { readonly type: 'RestrictContact' } & Restricted
export type ContactRestricted = { readonly type: 'ContactRestricted'; readonly number: number } & Restricted

export const restrictContact: Step<RestrictContact, ContactRestricted> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { restrictions } = complaint.handling
    const assessed = 'Enter what was considered under the Equality Act, and why this is proportionate'
    const refusals = [
      ...countRefusals(restrictions, 'restrictions'),
      ...textRefusals(
        'what',
        command.what,
        'Enter what is restricted, and how the resident can still reach us',
        'proportionate restrictions',
      ),
      ...textRefusals(
        'reasons',
        command.reasons,
        'Enter what happened that makes it necessary',
        'reasons to restrict contact',
      ),
      ...textRefusals('equalityActAssessment', command.equalityActAssessment, assessed, 'proportionate restrictions'),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
      ...dueRefusals('reviewOn', command.reviewOn, { on: command.on, what: 'the day it begins' }),
    ]
    return acceptUnless(refusals, { ...command, type: 'ContactRestricted', number: nextNumber(restrictions) })
  },
  apply(complaint, { type: _, ...restricted }) {
    assert(complaint, 'contact is restricted on a complaint')
    const restriction = { ...restricted, reviews: [], lifted: null }
    return withHandling(complaint, { restrictions: withAdded(complaint.handling.restrictions, restriction) })
  },
}

type Reviewed = {
  readonly restriction: number
  readonly on: DateOnly
  readonly by: PersonId
  readonly found: string
  readonly reviewOn: DateOnly
}
export type ReviewRestriction = { readonly type: 'ReviewRestriction' } & Reviewed
export type RestrictionReviewed = { readonly type: 'RestrictionReviewed' } & Reviewed

/** A review that keeps the restriction says why and when the next one is; one that does not, lifts it. */
export const reviewRestriction: Step<ReviewRestriction, RestrictionReviewed> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const restriction = standing(complaint, command.restriction)
    if (!restriction) return refuse({ because: 'There is no such restriction' })
    const { on, found, reviewOn } = command
    const refusals = [
      ...textRefusals('found', found, 'Enter why it is still needed', 'reasons to restrict contact'),
      ...dayRefusals('on', on, lastLookedAt(restriction), today),
      ...dueRefusals('reviewOn', reviewOn, { on, what: 'the day of this review' }),
    ]
    return acceptUnless(refusals, { ...command, type: 'RestrictionReviewed' })
  },
  apply(complaint, { restriction: number, on, by, found, reviewOn }) {
    assert(complaint && standing(complaint, number), 'a restriction that stands is reviewed')
    const restrictions = withChanged(complaint.handling.restrictions, number, (restriction) => ({
      ...restriction,
      reviewOn,
      reviews: [...restriction.reviews, { on, by, found }],
    }))
    return withHandling(complaint, { restrictions })
  },
}

type Lifted = { readonly restriction: number; readonly on: DateOnly; readonly because: string }
export type LiftRestriction = { readonly type: 'LiftRestriction' } & Lifted
export type RestrictionLifted = { readonly type: 'RestrictionLifted' } & Lifted

export const liftRestriction: Step<LiftRestriction, RestrictionLifted> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const restriction = standing(complaint, command.restriction)
    if (!restriction) return refuse({ because: 'There is no such restriction' })
    const refusals = [
      ...textRefusals('because', command.because, 'Enter why it is lifted', 'reasons to restrict contact'),
      ...dayRefusals('on', command.on, lastLookedAt(restriction), today),
    ]
    return acceptUnless(refusals, { ...command, type: 'RestrictionLifted' })
  },
  apply(complaint, { restriction: number, on, because }) {
    assert(complaint && standing(complaint, number), 'a restriction is lifted once')
    const lifted = { on, because }
    const restrictions = withChanged(complaint.handling.restrictions, number, (one) => ({ ...one, lifted }))
    return withHandling(complaint, { restrictions })
  },
}

function standing({ handling }: Complaint, number: number): Restriction | null {
  const restriction = numberedOf(handling.restrictions, number)
  return restriction && !restriction.lifted ? restriction : null
}

const lastLookedAt = ({ on, reviews }: Restriction) => ({
  on: reviews.at(-1)?.on ?? on,
  what: 'the day it began or was last reviewed',
})
