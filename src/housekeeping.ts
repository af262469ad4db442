// What is done once an hour and nothing depends on: closing past days, and taking away what has ended or nobody recorded.
import { addDays, dayInLondon, firstOfMonth } from '#core/calendar/dates.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Files } from '#files/files.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { closeDays } from '#store/day-close.ts'
import { removeOldDrafts } from '#store/drafts.ts'
import { removeOldOffers } from '#store/equality.ts'
import { dropFile, filesWithoutEvent } from '#store/files.ts'
import { removeEndedSessions } from '#store/sessions.ts'
import { removeOldAttempts } from '#store/throttle.ts'
import { dropOldTyped } from '#store/typed.ts'
import { draftDays } from '#web/drafts-desk.ts'
import { typedDays } from '#web/typed-desk.ts'
import { againAndAgain } from './again-and-again.ts'

type House = { readonly database: Database; readonly now: () => number; readonly files: Files }

/** Closes each landlord's days up to the day before yesterday, and removes ended sessions, old tries, old drafts and what was typed long ago. */
export async function keepHouse({ database, now, files }: House, landlords: readonly Profile[]): Promise<void> {
  const instant = new Date(now()).toISOString()
  // A day is closed when nobody can still be recording in it.
  const until = addDays(dayInLondon(now()), -1)
  for (const { id } of landlords) {
    await closeDays(database, id, until)
    await readAsLandlord(database, id, (records) => removeEndedSessions(records, instant))
    await readAsLandlord(database, id, (records) => removeOldAttempts(records, instant))
    // A draft's last day is a whole one.
    const [draftsFrom, sentFrom] = [now() - (draftDays + 1) * 24 * hour, now() - 24 * hour]
    const oldDrafts = { before: new Date(draftsFrom).toISOString(), sentBefore: new Date(sentFrom).toISOString() }
    await readAsLandlord(database, id, (records) => removeOldDrafts(records, oldDrafts))
    const typedFrom = new Date(now() - (typedDays + 1) * 24 * hour).toISOString()
    await readAsLandlord(database, id, (records) => dropOldTyped(records, typedFrom))
    // A month is not over for whoever began to answer in its last minutes.
    const lastMonth = firstOfMonth(addDays(firstOfMonth(dayInLondon(now())), -1))
    await readAsLandlord(database, id, (records) => removeOldOffers(records, lastMonth))
    await sweepFiles({ database, now, files }, id)
  }
}

/** A file that no complaint has a day after it came is let go of: its form was never sent to its end. */
async function sweepFiles({ database, now, files }: House, landlord: string): Promise<void> {
  const before = now() - 24 * hour
  const old = await files.sweep(landlord, before)
  const unnamed = await readAsLandlord(database, landlord, (records) => filesWithoutEvent(records, old))
  for (const sha256 of unnamed) {
    const remove = () => files.remove(landlord, sha256)
    await dropFile(database, landlord, sha256, new Date(before).toISOString(), remove)
  }
}

const hour = 3_600_000

/** Keeps house now and every hour; a failure is told and the next hour tries again. Returns how to stop. */
export function keepHouseHourly(
  house: House,
  landlords: readonly Profile[],
  onError: (error: Error) => void,
): () => Promise<void> {
  return againAndAgain(() => keepHouse(house, landlords), hour, onError)
}
