// Makes everything that is saved ready to list again from the events, of every landlord; the program may go on meanwhile.
import { dayInLondon } from '#core/calendar/dates.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Database } from '#store/database.ts'
import { rebuild, rebuildContacts } from '#store/rebuild.ts'
import { createCalendars } from './calendars.ts'
import { contactSavedFrom } from './contacts.ts'
import { savedFrom } from './saved-from.ts'

/** What the events come to on the day of `now`. `tell` hears of each landlord when it is done. */
export async function rebuildEverything(
  database: Database,
  landlords: readonly Profile[],
  now: () => number,
  tell: (line: string) => void,
): Promise<void> {
  const calendar = (await createCalendars(database)).calendar()
  const today = dayInLondon(now())
  for (const landlord of landlords) {
    // Contacts first: what the provisions answer on a complaint depends on how it began.
    const contacts = await rebuildContacts(database, landlord.id, contactSavedFrom({ today, calendar, landlord }))
    const complaints = await rebuild(database, landlord.id, savedFrom(today, calendar), { anew: true })
    tell(`${landlord.id}: made again from their events: complaints ${complaints}, contacts ${contacts}`)
  }
}
