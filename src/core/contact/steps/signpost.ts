// Somebody who answered a survey, or gave feedback, is told how to complain (1.6).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { accept, dayRefusals, refuse } from '../../complaint/step.ts'
import { type ContactStep, noSuchContact } from '../step.ts'

export type SignpostContact = { readonly type: 'SignpostContact'; readonly on: DateOnly }
export type ContactSignposted = { readonly type: 'ContactSignposted'; readonly on: DateOnly }

export const signpost: ContactStep<SignpostContact, ContactSignposted> = {
  decide({ on }, contact, { today }) {
    if (!contact) return refuse(noSuchContact)
    if (contact.signpostedOn) return refuse({ because: 'They have been told how to complain already' })
    const refusals = dayRefusals('on', on, { on: contact.receivedOn, what: 'the day it reached us' }, today)
    return refusals.length > 0 ? refuse(...refusals) : accept({ type: 'ContactSignposted', on })
  },
  apply(contact, { on }) {
    assert(contact && !contact.signpostedOn, 'somebody is told how to complain once')
    return { ...contact, signpostedOn: on }
  },
}
