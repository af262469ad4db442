// Reads the records that one person is in, as they stood when they asked, each without what is held back from them.
import assert from 'node:assert/strict'
import { dayInLondon } from '#core/calendar/dates.ts'
import { isComplaintId } from '#core/complaint/complaint.ts'
import { type ContactId, isContactId } from '#core/contact/contact.ts'
import { replayContact } from '#core/contact/procedure.ts'
import { lastInForce, policiesInForce } from '#core/landlord/policy-in-force.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { holdingsOf, isSenderId, type RecordOfPerson } from '#core/subject-access/request.ts'
import type { PackDocument } from '#pack/contents.ts'
import type { PackCase } from '#pack/pack-case.ts'
import { readAsLandlord } from '#store/database.ts'
import { readEvents } from '#store/events.ts'
import { readProfilesUntil } from '#store/landlords.ts'
import { readLandedNowhere, readLandedOnContact } from '#store/messages-then.ts'
import { readNamesAt } from '#store/people.ts'
import type { KeptAccess } from '#store/subject-access.ts'
import { asHeldBack, tellComplaint } from '#subject-access/tell-complaint.ts'
import { type ContactCase, tellContact } from '#subject-access/tell-contact.ts'
import { tellEmails } from '#subject-access/tell-emails.ts'
import type { Told } from '#subject-access/told.ts'
import type { PersonFile } from '#subject-access/what-we-hold.ts'
import type { PackHouse } from './build-pack.ts'
import { gatherCase } from './gather-case.ts'
import { eventsOf } from './handle.ts'

type Asked = Pick<KeptAccess, 'person' | 'askedAt' | 'records' | 'decisions'>
type House = Pick<PackHouse, 'database' | 'calendar'>

/** `caseOf` is where a document of a complaint is from; an email of no complaint has none. */
export type Gathered = { readonly file: PersonFile; readonly caseOf: (document: PackDocument) => PackCase | null }

export async function gatherPerson(house: House, landlord: Profile, asked: Asked): Promise<Gathered> {
  const records: Told[] = []
  const cases = new Map<number, PackCase>()
  for (const record of asked.records) {
    const before = records.reduce((sum, { documents }) => sum + documents.length, 0)
    const { told, packCase } = await tellRecord(house, landlord, asked, record, before)
    records.push(told)
    if (packCase) for (const { number } of told.documents) cases.set(number, packCase)
  }
  const asOf = dayInLondon(Date.parse(asked.askedAt))
  const kept = await readAsLandlord(house.database, landlord.id, (rows) => readProfilesUntil(rows, asked.askedAt))
  const then = lastInForce(policiesInForce(kept, asOf))
  const file = { person: asked.person, landlord: then, asOf, records }
  return { file, caseOf: ({ number }) => cases.get(number) ?? null }
}

type TellingOf = { readonly told: Told; readonly packCase: PackCase | null }

/** `before` is how many documents the records before it have. */
export async function tellRecord(
  house: House,
  landlord: Profile,
  { askedAt, decisions }: Pick<Asked, 'askedAt' | 'decisions'>,
  { id, as, version }: RecordOfPerson,
  before: number,
): Promise<TellingOf> {
  const holdings = holdingsOf(decisions, id)
  if (isComplaintId(id)) {
    const packCase = asHeldBack(await gatherCase(house, landlord, { complaint: id, version, at: askedAt }), holdings)
    return { told: tellComplaint(packCase, as, before), packCase }
  }
  if (isSenderId(id)) {
    const emails = await readAsLandlord(house.database, landlord.id, (rows) => readLandedNowhere(rows, id, askedAt))
    return { told: tellEmails(id, emails, holdings, before), packCase: null }
  }
  assert(isContactId(id), `no complaint, no contact and no address: ${id}`)
  const contactCase = await gatherContact(house, landlord, { id, version, at: askedAt })
  return { told: tellContact(contactCase, holdings, before), packCase: null }
}

type ContactOrder = { readonly id: ContactId; readonly version: number; readonly at: string }

async function gatherContact(
  { database }: Pick<House, 'database'>,
  landlord: Profile,
  { id, version, at }: ContactOrder,
): Promise<ContactCase> {
  const [events, messages, staff] = await Promise.all([
    readAsLandlord(database, landlord.id, (records) => readEvents(records, id)),
    readAsLandlord(database, landlord.id, (records) => readLandedOnContact(records, id, at)),
    readAsLandlord(database, landlord.id, (records) => readNamesAt(records, at)),
  ])
  const history = events.slice(0, version)
  const contact = replayContact(eventsOf(history))
  assert(contact && history.length === version, `${id} has no version ${version}`)
  return { contact, history, messages, staff }
}
