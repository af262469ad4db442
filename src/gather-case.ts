// Reads everything that a pack tells of one complaint, as it was recorded up to a version and had come by an instant.
import assert from 'node:assert/strict'
import { dayInLondon } from '#core/calendar/dates.ts'
import { asKnownOn, type Calendar } from '#core/calendar/working-days.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import { replay } from '#core/complaint/procedure.ts'
import { lastInForce, policiesInForce } from '#core/landlord/policy-in-force.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { PackCase } from '#pack/pack-case.ts'
import { readCase } from '#store/case.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { readProfilesUntil } from '#store/landlords.ts'
import { readLandedBy } from '#store/messages-then.ts'
import { readNamesAt } from '#store/people.ts'
import { eventsOf } from './handle.ts'
import { standingOf } from './propose.ts'

/** Everything recorded up to a version, and the mail, the names and the profiles of an instant: asked again, it is the same. */
export type PackOrder = { readonly complaint: ComplaintId; readonly version: number; readonly at: string }

type House = { readonly database: Database; readonly calendar: () => Calendar }

export async function gatherCase(
  { database, calendar: current }: House,
  { id: landlord }: Pick<Profile, 'id'>,
  { complaint: id, version, at }: PackOrder,
): Promise<PackCase> {
  const [kept, messages, staff, profiles] = await Promise.all([
    readAsLandlord(database, landlord, (records) => readCase(records, id)),
    readAsLandlord(database, landlord, (records) => readLandedBy(records, id, at)),
    readAsLandlord(database, landlord, (records) => readNamesAt(records, at)),
    readAsLandlord(database, landlord, (records) => readProfilesUntil(records, at)),
  ])
  assert(kept && kept.events.length >= version, `${id} has no version ${version}`)
  const history = kept.events.slice(0, version)
  const complaint = replay(eventsOf(history))
  assert(complaint, 'a complaint has events')
  const asOf = dayInLondon(Date.parse(at))
  const calendar = asKnownOn(current(), asOf)
  const { edition, clocks, findings } = standingOf(complaint, asOf, calendar)
  const letters = kept.letters.filter(({ number }) => number <= version)
  const policies = policiesInForce(profiles, complaint.receivedOn)
  return {
    ...{ asOf, landlord: lastInForce(policies), policies, complaint, edition, calendar, clocks, findings },
    ...{ history, letters, messages, staff },
  }
}
