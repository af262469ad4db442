// Which fields of each event of a contact are words (what people said, names, addresses): kept apart, and erasable.
import type { ContactEvent } from './procedure.ts'

/** Paths into the event. Every other field is a fact and never changes. */
export const contactWordsOf: { readonly [type in ContactEvent['type']]: readonly string[] } = {
  ContactLogged: [
    'resident.name',
    'resident.address',
    'resident.telephone',
    'resident.email',
    'resident.needs',
    'story',
  ],
  ContactFollowedUp: ['words'],
  ContactDissatisfied: ['words'],
  ContactChoiceOffered: [],
  ContactSignposted: [],
  ContactBecameComplaint: [],
  ContactClosed: ['words'],
}
