// Makes everything that is saved ready to list again from the events, of every landlord; the program may go on meanwhile.
import assert from 'node:assert/strict'
import { dayInLondon } from '#core/calendar/dates.ts'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import { replay } from '#core/complaint/procedure.ts'
import { replayContact } from '#core/contact/procedure.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Database } from '#store/database.ts'
import { rebuild, rebuildContacts } from '#store/rebuild.ts'
import { createCalendars } from './calendars.ts'
import { contactStandingOf } from './contacts.ts'
import { eventsOf } from './handle.ts'
import { standingOf } from './propose.ts'

/** What the events come to on the day of `now`. `tell` hears of each landlord when it is done. */
export async function rebuildEverything(
  database: Database,
  landlords: readonly Profile[],
  now: () => number,
  tell: (line: string) => void,
): Promise<void> {
  const calendar = (await createCalendars(database)).calendar()
  const today = dayInLondon(now())
  const deriveComplaint = (history: readonly RecordedEvent[]) => {
    const complaint = replay(eventsOf(history))
    assert(complaint, 'a complaint that is listed has events')
    return { ...standingOf(complaint, today, calendar), version: history.length }
  }
  for (const landlord of landlords) {
    // Contacts first: what the provisions answer on a complaint depends on how it began.
    const contacts = await rebuildContacts(database, landlord.id, (history) => {
      const contact = replayContact(eventsOf(history))
      assert(contact, 'a contact that is listed has events')
      return { ...contactStandingOf(contact, { today, calendar, landlord }), version: history.length }
    })
    const complaints = await rebuild(database, landlord.id, deriveComplaint, { anew: true })
    tell(`${landlord.id}: made again from their events: complaints ${complaints}, contacts ${contacts}`)
  }
}
