// The contact becomes a complaint, received the first day that dissatisfaction was expressed, and never later (1.5).
import assert from 'node:assert/strict'
import { type DateOnly, earlier } from '../../calendar/dates.ts'
import type { ComplaintId } from '../../complaint/complaint.ts'
import { accept, dayRefusals, refuse } from '../../complaint/step.ts'
import { firstDissatisfiedOn } from '../contact.ts'
import { type ContactStep, noSuchContact } from '../step.ts'

type Raised = { readonly complaint: ComplaintId; readonly on: DateOnly }
export type RaiseComplaint = { readonly type: 'RaiseComplaint' } & Raised
/** `receivedOn` is the day that the complaint is received on, decided here and nowhere else. */
export type ContactBecameComplaint = {
  readonly type: 'ContactBecameComplaint'
  readonly receivedOn: DateOnly
} & Raised

export const raiseComplaint: ContactStep<RaiseComplaint, ContactBecameComplaint> = {
  decide({ complaint, on }, contact, { today }) {
    if (!contact) return refuse(noSuchContact)
    if (contact.complaint) return refuse({ because: `Complaint ${contact.complaint.id} was raised already` })
    const refusals = dayRefusals('on', on, { on: contact.receivedOn, what: 'the day it reached us' }, today)
    const receivedOn = earlier(firstDissatisfiedOn(contact) ?? on, on)
    return refusals.length > 0
      ? refuse(...refusals)
      : accept({ type: 'ContactBecameComplaint', complaint, on, receivedOn })
  },
  apply(contact, { complaint, on, receivedOn }) {
    assert(contact && !contact.complaint, 'a contact becomes a complaint once')
    assert(receivedOn <= on, 'a complaint is received before it is raised')
    return { ...contact, complaint: { id: complaint, raisedOn: on, receivedOn } }
  },
}
