// A landlord's whole record as lines of JSON, in order: what can be kept elsewhere, and verified without a database.
import { sql } from 'kysely'
import { type DateOnly, isDateOnly } from '#core/calendar/dates.ts'
import { type Database, readAsLandlord } from './database.ts'
import { type Erasure, readErasures } from './erasures.ts'
import { asJson, type Json, type Words } from './split-words.ts'
import type { Records } from './tables.ts'

/** An event with everything its hash was made of. `words` is null where they were erased; undefined where they are gone. */
export type ExportedEvent = {
  readonly kind: 'event'
  readonly landlord: string
  readonly complaint: string
  readonly version: number
  readonly type: string
  readonly facts: Json
  readonly wordsHash: string
  readonly previousHash: string
  readonly hash: string
  readonly recordedBy: string
  readonly recordedAt: string
  readonly salt: string | null
  readonly words: Words | null
  /** False where there is no row of words at all, not even an erased one. */
  readonly hasWords: boolean
}

export type ExportedDay = {
  readonly kind: 'day'
  readonly landlord: string
  readonly day: DateOnly
  readonly events: number
  readonly eventsHash: string
  readonly previousHash: string
  readonly hash: string
}

/** One that was exported before mails and files were erased too does not count them. */
export type ExportedErasure = { readonly kind: 'erasure'; readonly landlord: string } & Omit<
  Erasure,
  'mails' | 'files'
> &
  Partial<Pick<Erasure, 'mails' | 'files'>>

export type Exported = ExportedEvent | ExportedDay | ExportedErasure

/** Every event in order of complaint and version, then every closed day and every erasure in order; never more than a batch in memory. */
export async function* readExport(database: Database, landlord: string, batch = 1000): AsyncGenerator<Exported> {
  for (let after = { complaint: '', version: 0 }; ; ) {
    const events = await readAsLandlord(database, landlord, (records) => eventsAfter(records, landlord, after, batch))
    yield* events
    const last = events.at(-1)
    if (!last) break
    after = last
  }
  yield* await readAsLandlord(database, landlord, (records) => daysOf(records, landlord))
  for (const one of await readAsLandlord(database, landlord, readErasures)) yield { kind: 'erasure', landlord, ...one }
}

/** The same as lines of JSON, each without its end of line. */
export async function* exportEvents(database: Database, landlord: string): AsyncGenerator<string> {
  for await (const one of readExport(database, landlord)) yield JSON.stringify(one)
}

/** A line of an export; stops on one that is no event, day or erasure, naming it. */
export function readExportedLine(line: string, number: number): Exported {
  const read: unknown = JSON.parse(line)
  if (isExported(read)) return read
  throw new Error(`line ${number} of the export is no event, closed day or erasure`)
}

const places = {
  event: ['landlord', 'complaint', 'type', 'wordsHash', 'previousHash', 'hash', 'recordedBy', 'recordedAt'],
  day: ['landlord', 'day', 'eventsHash', 'previousHash', 'hash'],
  erasure: ['landlord', 'complaint', 'erasedAt', 'erasedBy', 'because'],
} as const

function isExported(read: unknown): read is Exported {
  if (typeof read !== 'object' || read === null) return false
  const line: Partial<Record<string, unknown>> = { ...read }
  if (line.kind !== 'event' && line.kind !== 'day' && line.kind !== 'erasure') return false
  if (!places[line.kind].every((place) => typeof line[place] === 'string')) return false
  if (line.kind === 'erasure') return typeof line.events === 'number'
  if (line.kind === 'day') return typeof line.events === 'number' && isDateOnly(String(line.day))
  return typeof line.version === 'number' && typeof line.facts === 'object' && typeof line.hasWords === 'boolean'
}

type EventRow = Omit<ExportedEvent, 'kind' | 'landlord' | 'facts'> & { readonly facts: unknown }

/** The instant is read to the microsecond: a change too small for the hash would not be seen otherwise. */
async function eventsAfter(
  records: Records,
  landlord: string,
  after: { readonly complaint: string; readonly version: number },
  batch: number,
): Promise<readonly ExportedEvent[]> {
  const { rows } = await sql<EventRow>`
    select complaint_id as complaint, version, type, facts, words_hash as "wordsHash",
      previous_hash as "previousHash", hash, recorded_by as "recordedBy",
      regexp_replace(to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z' as "recordedAt",
      salt, words.words, words.version is not null as "hasWords"
    from complaint_event left join words using (landlord_id, complaint_id, version)
    where (complaint_id, version) > (${after.complaint}, ${after.version}::int)
    order by complaint_id, version limit ${batch}`.execute(records)
  return rows.map((row) => ({ kind: 'event', landlord, ...row, facts: asJson(row.facts) }))
}

async function daysOf(records: Records, landlord: string): Promise<readonly ExportedDay[]> {
  const rows = await records
    .selectFrom('day_close')
    .select(['day', 'events', 'events_hash as eventsHash', 'previous_hash as previousHash', 'hash'])
    .orderBy('day')
    .execute()
  return rows.map((row) => ({ kind: 'day', landlord, ...row }))
}
