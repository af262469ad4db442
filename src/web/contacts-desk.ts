// What the pages may ask of contacts that are not complaints: part of a desk, for one landlord and one person.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { ReceiveComplaint } from '#core/complaint/steps/receive.ts'
import type { Choice, Contact, ContactId, ContactKind } from '#core/contact/contact.ts'
import type { ContactFinding } from '#core/contact/finding.ts'
import type { ContactCommand, ContactEvent } from '#core/contact/procedure.ts'
import type { RaiseComplaint } from '#core/contact/steps/raise-complaint.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import type { Outcome, Slice } from './outcome.ts'

export type ContactFile = {
  readonly contact: Contact
  readonly edition: EditionId
  readonly version: number
  readonly findings: readonly ContactFinding[]
  readonly history: readonly RecordedEvent<ContactEvent>[]
}

export type ContactLine = {
  readonly id: ContactId
  readonly kind: ContactKind
  readonly residentName: string
  readonly about: string
  readonly receivedOn: DateOnly
  readonly followedUpOn: DateOnly | null
  readonly dissatisfiedOn: DateOnly | null
  readonly choice: Choice | null
  /** What in its words sounds dissatisfied while nobody was given the choice to complain. */
  readonly heard: readonly string[]
  readonly complaint: ComplaintId | null
  readonly closedOn: DateOnly | null
}

export const contactLists = ['open requests', 'sounds dissatisfied', 'all'] as const
export type ContactList = (typeof contactLists)[number]

/** What becomes a complaint: on which day somebody asked, and what the complaint needs beside the contact's own. */
export type Raising = Pick<RaiseComplaint, 'complaint' | 'on'> &
  Pick<ReceiveComplaint, 'resident' | 'story' | 'outcomeWanted' | 'channel'>

export type ContactsDesk = {
  /** A fresh reference for a contact about to be recorded. */
  readonly newId: () => ContactId
  readonly find: (id: ContactId) => Promise<ContactFile | null>
  readonly handle: (id: ContactId, command: Exclude<ContactCommand, RaiseComplaint>, seen: number) => Promise<Outcome>
  /** Makes a complaint of it: both are recorded, or neither. */
  readonly raise: (id: ContactId, raising: Raising, seen: number) => Promise<Outcome>
  readonly list: (list: ContactList, after: string | null) => Promise<Slice<ContactLine>>
  readonly search: (words: string, after: string | null) => Promise<Slice<ContactLine>>
  /** The contact that a complaint was made of; null when it was made of none. */
  readonly ofComplaint: (complaint: ComplaintId) => Promise<ContactId | null>
}
