// The only writer of events, and their reader: each complaint's or contact's in order, each chained to the one before.
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import { type ComplaintId, isComplaintId, type PersonId } from '#core/complaint/complaint.ts'
import { mostEvents } from '#core/complaint/procedure.ts'
import { erased } from '#core/complaint/words.ts'
import { type ContactId, isContactId } from '#core/contact/contact.ts'
import { beginning, hashOf, wordsHashOf } from './hash-chain.ts'
import { joinWords, splitWords, type Words } from './split-words.ts'
import { belongs, type EventOf, type EventType, isEventType, type StreamEvent, type StreamId } from './streams.ts'
import type { Records } from './tables.ts'

/** An event and its words as they are read from the database. */
export type KeptEvent = {
  readonly version: number
  readonly type: string
  readonly facts: unknown
  readonly words: Words | null
  readonly recordedBy: PersonId
  readonly recordedAt: string
}

/** The events of a complaint or a contact, oldest first; none when there is no such one. */
export async function readEvents<Id extends StreamId>(
  records: Records,
  id: Id,
): Promise<readonly RecordedEvent<EventOf<Id>>[]> {
  const { rows } = await sql<KeptEvent>`
    select version, type, facts, words, recorded_by as "recordedBy", recorded_at as "recordedAt"
    from complaint_event join words using (landlord_id, complaint_id, version)
    where complaint_id = ${id}
    order by version`.execute(records)
  return recordedEvents(id, rows)
}

/** The events of each of several complaints; one that is not there is left out. */
export async function readEventsOfEach(
  records: Records,
  complaints: readonly ComplaintId[],
): Promise<ReadonlyMap<ComplaintId, readonly RecordedEvent[]>> {
  const { rows } = await sql<KeptEvent & { readonly complaint: ComplaintId }>`
    select complaint_id as complaint, version, type, facts, words, recorded_by as "recordedBy", recorded_at as "recordedAt"
    from complaint_event join words using (landlord_id, complaint_id, version)
    where complaint_id = any(${complaints}::text[])
    order by version`.execute(records)
  const kept = Map.groupBy(rows, ({ complaint }) => complaint)
  return new Map([...kept].map(([complaint, events]) => [complaint, recordedEvents(complaint, events)]))
}

/** The events as the procedure knows them. */
export function recordedEvents<Id extends StreamId>(
  id: Id,
  kept: readonly KeptEvent[],
): readonly RecordedEvent<EventOf<Id>>[] {
  assert(kept.length <= mostEvents, `${kept.length} events on one complaint`)
  return kept.map(({ version, type, facts, words, recordedBy, recordedAt }, index) => {
    assert(version === index + 1, `event ${index + 1} is missing`)
    return { version, event: upgrade(id, type, facts, words), by: recordedBy, recordedAt }
  })
}

/** Reads an event in the shape of any time. When a shape changes, the old one is read here, and stored events stay. */
function upgrade<Id extends StreamId>(id: Id, type: string, facts: unknown, words: Words | null): EventOf<Id> {
  assert(isEventType(type), `an event of no type we know: ${type}`)
  const event: unknown = joinWords(type, { ...beforeItHad[type], ...Object(facts) }, words)
  assertEvent(id, event)
  return event
}

/** What events of an older shape lack, as it is read in them. */
const beforeItHad: { readonly [type in EventType]?: object } = { ComplaintImported: { asSaid: [] } }

/** Only we write events, and the database keeps them as written, so the type and its words are all that is asserted. */
function assertEvent<Id extends StreamId>(id: Id, event: unknown): asserts event is EventOf<Id> {
  assert(typeof event === 'object' && event !== null && 'type' in event, 'an event has a type')
  const type = String(event.type)
  assert(isEventType(type) && belongs(id, type), `an event of another kind of record than ${id}: ${type}`)
}

/**
 * Adds events to a complaint or a contact whose version is `expectedVersion`, all or none; returns its new version. When a colleague
 * was first the primary key refuses, the transaction is lost, and `isVersionTaken` knows the error. Never "on conflict do
 * nothing": that can keep half of a decision.
 */
export async function appendEvents<Id extends StreamId>(
  records: Records,
  landlord: string,
  id: Id,
  expectedVersion: number,
  events: readonly EventOf<Id>[],
  by: PersonId,
  recordedAt: string,
): Promise<number> {
  const version = expectedVersion + events.length
  assert(version <= mostEvents, `${version} events on complaint ${id}`)
  if (events.length === 0) return version
  const rows = chained(events, await hashAt(records, id, expectedVersion), expectedVersion, {
    landlord,
    complaint: id,
    recordedBy: by,
    recordedAt,
  })
  await sql`
    with recorded as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one(
        version int, type text, facts jsonb, words_hash text, previous_hash text, hash text, salt text, words jsonb)
    ), told as (
      insert into words (landlord_id, complaint_id, version, salt, words)
      select ${landlord}, ${id}, version, salt, words from recorded
    )
    insert into complaint_event (landlord_id, complaint_id, version, type, facts, words_hash, previous_hash, hash,
      recorded_by, recorded_at)
    select ${landlord}, ${id}, version, type, facts, words_hash, previous_hash, hash, ${by}, ${recordedAt}::timestamptz
    from recorded`.execute(records)
  return version
}

async function hashAt(records: Records, id: StreamId, version: number): Promise<string> {
  if (version === 0) return beginning
  const last = await records
    .selectFrom('complaint_event')
    .select('hash')
    .where('complaint_id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  assert(last, `complaint ${id} has no event ${version} to follow`)
  return last.hash
}

type Recording = {
  readonly landlord: string
  readonly complaint: StreamId
  readonly recordedBy: PersonId
  readonly recordedAt: string
}

function chained(events: readonly StreamEvent[], last: string, lastVersion: number, recording: Recording) {
  let previousHash = last
  return events.map((event, index) => {
    const { type, facts, words } = splitWords(event)
    const version = lastVersion + index + 1
    const salt = randomBytes(16).toString('hex')
    const wordsHash = wordsHashOf(salt, words)
    const hash = hashOf(previousHash, { ...recording, version, type, facts, wordsHash })
    const row = { version, type, facts, words_hash: wordsHash, previous_hash: previousHash, hash, salt, words }
    previousHash = hash
    return row
  })
}

/** Somebody else recorded the event of this version first (or, for a new one, has this reference). */
export const isVersionTaken = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === '23505' && takenKeys.some((key) => key === error.constraint)

/** The first two are written by one statement, and either may be refused first; the third beside them, where a mail is filed. */
const takenKeys = ['complaint_event_pkey', 'words_pkey', 'message_filing_pkey']

/**
 * Erases what people said in a complaint or a contact, here and where it is listed; its facts stay, and the chain still
 * verifies. Letters keep their words: they are the landlord's own correspondence, kept or destroyed as such. The answer is
 * of how many events.
 */
export async function eraseWords(records: Records, id: StreamId, erasedAt: string): Promise<number> {
  const { numUpdatedRows } = await records
    .updateTable('words')
    .set({ words: null, salt: null, erased_at: erasedAt })
    .where('complaint_id', '=', id)
    .where('words', 'is not', null)
    .executeTakeFirst()
  if (isComplaintId(id)) await eraseComplaintLine(records, id)
  if (isContactId(id)) await eraseContactLine(records, id)
  return Number(numUpdatedRows)
}

async function eraseComplaintLine(records: Records, id: ComplaintId): Promise<void> {
  const gone = { resident_name: erased, about: erased }
  await records.updateTable('complaint').set(gone).where('complaint_id', '=', id).execute()
  await records.deleteFrom('complaint_search').where('complaint_id', '=', id).execute()
}

async function eraseContactLine(records: Records, id: ContactId): Promise<void> {
  const gone = { resident_name: erased, about: erased, heard: [] }
  await records.updateTable('contact').set(gone).where('contact_id', '=', id).execute()
  await records.deleteFrom('contact_search').where('contact_id', '=', id).execute()
}
