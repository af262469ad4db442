// The proposals of a landlord's period from the record: what a passing day settles is answered anew, then all is counted.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Calendar } from '#core/calendar/working-days.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type Period, type Proposal, proposalsOf } from '#core/self-assessment/proposal.ts'
import { countAnswers } from '#store/answers-counted.ts'
import { readAttestations } from '#store/attestations.ts'
import { contactsDueBefore } from '#store/contacts.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { answeredBefore } from '#store/provision-answers.ts'
import { rebuildComplaint, rebuildContact } from '#store/rebuild.ts'
import { contactSavedFrom } from './contacts.ts'
import { countNotices, noticesOf } from './notices.ts'
import { savedFrom } from './saved-from.ts'

/** A landlord's record, as it stands on a day. */
export type AsOfToday = {
  readonly database: Database
  readonly landlord: Profile
  readonly today: DateOnly
  readonly calendar: Calendar
}

export async function proposalsFor(asked: AsOfToday & { readonly period: Period }): Promise<readonly Proposal[]> {
  const { database, landlord, period, today } = asked
  await answerAnew(asked)
  const { edition } = period
  const count = (of: 'complaints' | 'contacts') =>
    readAsLandlord(database, landlord.id, (records) => countAnswers(records, period, of))
  const notices = countNotices(await noticesOf(database, landlord.id), period, today)
  const shown = { complaints: await count('complaints'), contacts: await count('contacts'), notices }
  const attestations = await readAsLandlord(database, landlord.id, (records) => readAttestations(records, edition))
  return proposalsOf({ profile: landlord, edition, shown, attestations, asOf: today })
}

/** A day that passes answers for itself: what was due on it and was not done is missed, though nobody recorded anything. */
export async function answerAnew({ database, landlord, today, calendar }: AsOfToday): Promise<void> {
  const { id } = landlord
  for (const one of await readAsLandlord(database, id, (records) => contactsDueBefore(records, today))) {
    await rebuildContact(database, id, one, contactSavedFrom({ today, calendar, landlord }))
  }
  for (const one of await readAsLandlord(database, id, (records) => answeredBefore(records, today))) {
    await rebuildComplaint(database, id, one, savedFrom(today, calendar))
  }
}
