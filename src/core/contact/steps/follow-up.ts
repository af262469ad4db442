// Somebody looked at it: what was done about the request, and when (1.4).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { accept, dayRefusals, emptyRefusal, refuse } from '../../complaint/step.ts'
import { type ContactStep, noSuchContact } from '../step.ts'

type Followed = { readonly on: DateOnly; readonly words: string }
export type FollowUpContact = { readonly type: 'FollowUpContact' } & Followed
export type ContactFollowedUp = { readonly type: 'ContactFollowedUp' } & Followed

export const followUp: ContactStep<FollowUpContact, ContactFollowedUp> = {
  decide(command, contact, { today }) {
    if (!contact) return refuse(noSuchContact)
    if (contact.closed) return refuse({ because: 'This contact is closed' })
    const refusals = [
      ...dayRefusals('on', command.on, { on: contact.receivedOn, what: 'the day it reached us' }, today),
      ...emptyRefusal('words', command.words, 'Say what was done, or what you found', 'service requests'),
    ]
    return refusals.length > 0 ? refuse(...refusals) : accept({ ...command, type: 'ContactFollowedUp' })
  },
  apply(contact, { on, words }) {
    assert(contact && !contact.closed, 'an open contact is followed up')
    return { ...contact, followUps: [...contact.followUps, { on, words }] }
  },
}
