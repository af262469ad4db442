// Every step of a contact, and how they decide and apply. Leave a case out and it does not compile.
import assert from 'node:assert/strict'
import { cited, type Decision, type StepDecision } from '../complaint/step.ts'
import { editionFor } from '../handling-code/catalogue.ts'
import type { Contact } from './contact.ts'
import type { ContactGiven } from './step.ts'
import { type CloseContact, type ContactClosed, close } from './steps/close.ts'
import {
  type ContactDissatisfied,
  type ExpressDissatisfaction,
  expressDissatisfaction,
} from './steps/express-dissatisfaction.ts'
import { type ContactFollowedUp, type FollowUpContact, followUp } from './steps/follow-up.ts'
import { type ContactLogged, type LogContact, log } from './steps/log.ts'
import { type ContactChoiceOffered, type OfferChoice, offerChoice } from './steps/offer-choice.ts'
import { type ContactBecameComplaint, type RaiseComplaint, raiseComplaint } from './steps/raise-complaint.ts'
import { type ContactSignposted, type SignpostContact, signpost } from './steps/signpost.ts'

export type ContactCommand =
  | LogContact
  | FollowUpContact
  | ExpressDissatisfaction
  | OfferChoice
  | SignpostContact
  | RaiseComplaint
  | CloseContact

export type ContactEvent =
  | ContactLogged
  | ContactFollowedUp
  | ContactDissatisfied
  | ContactChoiceOffered
  | ContactSignposted
  | ContactBecameComplaint
  | ContactClosed

/** Says no with reasons, or what happened; changes nothing. The edition is the one in force when the contact reached us. */
export function decideContact(
  command: ContactCommand,
  contact: Contact | null,
  given: ContactGiven,
): Decision<ContactEvent> {
  const receivedOn = command.type === 'LogContact' ? command.receivedOn : contact?.receivedOn
  return cited(decided(command, contact, given), receivedOn ? editionFor(receivedOn) : null)
}

function decided(command: ContactCommand, contact: Contact | null, given: ContactGiven): StepDecision<ContactEvent> {
  switch (command.type) {
    case 'LogContact':
      return log.decide(command, contact, given)
    case 'FollowUpContact':
      return followUp.decide(command, contact, given)
    case 'ExpressDissatisfaction':
      return expressDissatisfaction.decide(command, contact, given)
    case 'OfferChoice':
      return offerChoice.decide(command, contact, given)
    case 'SignpostContact':
      return signpost.decide(command, contact, given)
    case 'RaiseComplaint':
      return raiseComplaint.decide(command, contact, given)
    case 'CloseContact':
      return close.decide(command, contact, given)
  }
}

/** The contact after one more event. */
export function applyContact(contact: Contact | null, event: ContactEvent): Contact {
  switch (event.type) {
    case 'ContactLogged':
      return log.apply(contact, event)
    case 'ContactFollowedUp':
      return followUp.apply(contact, event)
    case 'ContactDissatisfied':
      return expressDissatisfaction.apply(contact, event)
    case 'ContactChoiceOffered':
      return offerChoice.apply(contact, event)
    case 'ContactSignposted':
      return signpost.apply(contact, event)
    case 'ContactBecameComplaint':
      return raiseComplaint.apply(contact, event)
    case 'ContactClosed':
      return close.apply(contact, event)
  }
}

/** More events than this on one contact is a fault: stop and look. */
const mostContactEvents = 1000

/** The contact as its events leave it; null when there are none. */
export function replayContact(events: readonly ContactEvent[]): Contact | null {
  assert(events.length <= mostContactEvents, `${events.length} events on one contact`)
  return events.reduce<Contact | null>(applyContact, null)
}
