// Makes the part of a desk that asks about contacts, for one landlord and one person.
import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { dayInLondon } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import { newContactId } from '#core/contact/contact.ts'
import { replayContact } from '#core/contact/procedure.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { readContacts, searchContacts } from '#store/contact-lists.ts'
import { contactOfComplaint } from '#store/contacts.ts'
import { readAsLandlord } from '#store/database.ts'
import { readEvents } from '#store/events.ts'
import type { ContactsDesk } from '#web/contacts-desk.ts'
import { contactStandingOf, handleContact, raiseComplaint } from './contacts.ts'
import { eventsOf, type Spine } from './handle.ts'
import type { Surroundings } from './propose.ts'

type Place = {
  readonly landlord: Profile
  readonly person: PersonId
  readonly calendar: () => Calendar
  /** Read anew for what is about to be recorded. */
  readonly currentCalendar: (landlord: string) => Promise<Calendar> | Calendar
  /** What stands around the complaint that a contact becomes. */
  readonly around: (id: ComplaintId) => Promise<Surroundings>
}

export function contactsDeskFor(
  spine: Spine,
  { landlord, person, calendar, currentCalendar, around }: Place,
): ContactsDesk {
  const today = () => dayInLondon(spine.now())
  const read = <Value>(work: Parameters<typeof readAsLandlord<Value>>[2]) =>
    readAsLandlord(spine.database, landlord.id, work)
  return {
    newId: () => newContactId(today(), (below) => randomInt(below)),
    find: async (id) => {
      const history = await read((records) => readEvents(records, id))
      if (history.length === 0) return null
      const contact = replayContact(eventsOf(history))
      assert(contact, 'a contact with events is there')
      const standing = contactStandingOf(contact, { today: today(), calendar: calendar(), landlord })
      return { ...standing, version: history.length, history }
    },
    handle: async (id, command, seen) => {
      const surroundings = { today: today(), calendar: await currentCalendar(landlord.id), landlord }
      return handleContact(spine, landlord.id, id, command, { by: person, seen, surroundings })
    },
    raise: async (id, raising, seen) =>
      raiseComplaint(spine, landlord.id, id, raising, {
        by: person,
        seen,
        surroundings: await around(raising.complaint),
      }),
    list: (list, after) => read((records) => readContacts(records, list, after)),
    search: (words, after) => read((records) => searchContacts(records, words, after)),
    ofComplaint: (complaint) => read((records) => contactOfComplaint(records, complaint)),
  }
}
