// A complaint is given to somebody to handle, or taken from one person and given to another: what is due stands on their list from now on.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { handlers, type Roles } from '../../landlord/roles.ts'
import type { Complaint, PersonId } from '../complaint.ts'
import { longRefusals, textRefusals } from '../limits.ts'
import {
  acceptUnless,
  dayRefusals,
  noSuchComplaint,
  refuse,
  type Step,
  type StepRefusal,
  sinceReceipt,
} from '../step.ts'
import { conflictRefusals, consideredStage1 } from './conflict.ts'
import { readerRefusals } from './keep.ts'

type Assigned = {
  /** Who handles it from now on. */
  readonly handledBy: PersonId
  readonly on: DateOnly
  /** Why it is taken from whoever handled it; it may be empty where nobody did. */
  readonly reason: string
}
export type AssignComplaint = { readonly type: 'AssignComplaint' } & Assigned
export type ComplaintAssigned = { readonly type: 'ComplaintAssigned' } & Assigned

const field = 'handledBy'

export const assign: Step<AssignComplaint, ComplaintAssigned> = {
  decide(command, complaint, { today, roles }) {
    if (!complaint) return refuse(noSuchComplaint)
    if (complaint.closedOn) return refuse({ because: 'This complaint is closed: nobody handles it any more' })
    const { handledBy, reason, on } = command
    if (handledBy === complaint.handledBy) return refuse({ field, because: 'They handle this complaint already' })
    const refusals = [
      ...handlerRefusals(complaint, handledBy, roles),
      ...(complaint.handledBy === null
        ? longRefusals('reason', reason)
        : textRefusals('reason', reason, 'Enter why it is taken from whoever handles it now')),
      ...dayRefusals('on', on, sinceReceipt(complaint), today),
    ]
    return acceptUnless(refusals, { ...command, type: 'ComplaintAssigned' })
  },
  apply(complaint, { handledBy }) {
    assert(complaint && complaint.closedOn === null, 'an open complaint is assigned')
    return { ...complaint, handledBy }
  },
}

/** Why a person may not handle it: not one of those who do, in the way of a conflict, or at stage 2 after deciding stage 1. */
function handlerRefusals(complaint: Complaint, person: PersonId, roles: Roles): readonly StepRefusal[] {
  const role = roles.get(person)
  const duty = 'complaints officer'
  if (!role) return [{ field, because: 'Nobody of this name works here. Choose somebody else', duty }]
  if (!handlers.includes(role)) {
    return [{ field, because: 'An adviser does not handle complaints. Choose somebody else', duty }]
  }
  return [
    ...consideredStage1(complaint, person, field),
    ...conflictRefusals(complaint, person, field),
    ...readerRefusals(complaint, person, field),
  ]
}
