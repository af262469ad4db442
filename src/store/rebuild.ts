// Makes everything that is saved ready to list again from the events, complaint by complaint, while others go on working.
import { sql } from 'kysely'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import { type ComplaintId, isComplaintId } from '#core/complaint/complaint.ts'
import { type ContactId, isContactId } from '#core/contact/contact.ts'
import type { ContactEvent } from '#core/contact/procedure.ts'
import { type Saved, saveComplaint } from './complaints.ts'
import { type SavedContact, saveContact } from './contacts.ts'
import { asLandlord, type Database, readAsLandlord } from './database.ts'
import { readEvents } from './events.ts'
import type { StreamId } from './streams.ts'
import type { Records } from './tables.ts'

const batch = 500

/**
 * `derive` says what a complaint's events come to today. `anew` trusts nothing that is saved, not even what seems to be
 * of these events already. Returns how many complaints there were.
 */
export async function rebuild(
  database: Database,
  landlord: string,
  derive: (history: readonly RecordedEvent[]) => Saved,
  { anew = false }: { readonly anew?: boolean } = {},
): Promise<number> {
  let count = 0
  for await (const complaint of everyComplaint(database, landlord)) {
    await asLandlord(database, landlord, async (records) => {
      await lock(records, complaint)
      if (anew) await forgetComplaint(records, complaint)
      await saveComplaint(records, derive(await readEvents(records, complaint)))
    })
    count++
  }
  return count
}

/** The same of contacts, always anew. Returns how many there were. */
export async function rebuildContacts(
  database: Database,
  landlord: string,
  derive: (history: readonly RecordedEvent<ContactEvent>[]) => SavedContact,
): Promise<number> {
  let count = 0
  for await (const contact of everyContact(database, landlord)) {
    await asLandlord(database, landlord, async (records) => {
      await lockContact(records, contact)
      await forgetContact(records, contact)
      await saveContact(records, derive(await readEvents(records, contact)))
    })
    count++
  }
  return count
}

/** The line stays, for it keeps what no event says, how often the access code was given out; any version overwrites it. */
async function forgetComplaint(records: Records, complaint: ComplaintId): Promise<void> {
  await records.updateTable('complaint').set({ version: 1 }).where('complaint_id', '=', complaint).execute()
  for (const table of [
    'complaint_search',
    'due',
    'open_complaint',
    'finding',
    'provision_answer',
    'counted',
  ] as const) {
    await records.deleteFrom(table).where('complaint_id', '=', complaint).execute()
  }
}

async function forgetContact(records: Records, contact: ContactId): Promise<void> {
  await records.updateTable('contact').set({ version: 1 }).where('contact_id', '=', contact).execute()
  for (const table of ['contact_search', 'contact_finding'] as const) {
    await records.deleteFrom(table).where('contact_id', '=', contact).execute()
  }
}

/** The same for one complaint. */
export const rebuildComplaint = (
  database: Database,
  landlord: string,
  complaint: ComplaintId,
  derive: (history: readonly RecordedEvent[]) => Saved,
): Promise<void> => asLandlord(database, landlord, (records) => saveAgain(records, complaint, derive))

/** The same within a transaction that has changed what it depends on. */
export async function saveAgain(
  records: Records,
  complaint: ComplaintId,
  derive: (history: readonly RecordedEvent[]) => Saved,
): Promise<void> {
  await lock(records, complaint)
  await saveComplaint(records, derive(await readEvents(records, complaint)))
}

/** The same for one contact. */
export const rebuildContact = (
  database: Database,
  landlord: string,
  contact: ContactId,
  derive: (history: readonly RecordedEvent<ContactEvent>[]) => SavedContact,
): Promise<void> =>
  asLandlord(database, landlord, async (records) => {
    await lockContact(records, contact)
    await saveContact(records, derive(await readEvents(records, contact)))
  })

/** Each complaint that has events, a batch at a time, whether or not it is listed. */
export const everyComplaint = (database: Database, landlord: string): AsyncGenerator<ComplaintId> =>
  everyStream(database, landlord, 'C', isComplaintId)

/** Each contact that has events, likewise. */
export const everyContact = (database: Database, landlord: string): AsyncGenerator<ContactId> =>
  everyStream(database, landlord, 'S', isContactId)

async function* everyStream<Id extends StreamId>(
  database: Database,
  landlord: string,
  letter: 'C' | 'S',
  isOne: (text: string) => text is Id,
): AsyncGenerator<Id> {
  for (let after = `${letter}-`; ; ) {
    const ids = await readAsLandlord(database, landlord, (records) => streamsAfter(records, after, `${letter}.`))
    yield* ids.filter(isOne)
    const last = ids.at(-1)
    if (last === undefined) return
    after = last
  }
}

/** References in the order of their bytes, in which '.' is the next after '-'. */
async function streamsAfter(records: Records, after: string, before: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select complaint_id as id from complaint_event
    where version = 1 and complaint_id > ${after} and complaint_id < ${before}
    order by complaint_id limit ${batch}`.execute(records)
  return rows.map(({ id }) => id)
}

/** Somebody who is recording an event has locked the line, or will wait for it: the events read next are the last ones. */
async function lock(records: Records, complaint: ComplaintId): Promise<void> {
  await records.selectFrom('complaint').select('version').where('complaint_id', '=', complaint).forUpdate().execute()
}

async function lockContact(records: Records, contact: ContactId): Promise<void> {
  await records.selectFrom('contact').select('version').where('contact_id', '=', contact).forUpdate().execute()
}
