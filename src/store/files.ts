// Which files are kept: a row for each, saved with its bytes and taken away with them, and found by the events that name it.
import assert from 'node:assert/strict'
import { type RawBuilder, sql } from 'kysely'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { asLandlord, type Database, readAsLandlord } from './database.ts'
import type { StreamId } from './streams.ts'
import type { Records } from './tables.ts'

/**
 * Saves the row, and `keep` puts the bytes in their place meanwhile: whoever lets go of a file waits for the row, so that the
 * one never undoes the other.
 */
export const saveFile = (
  database: Database,
  landlord: string,
  sha256: string,
  usedAt: string,
  keep: () => Promise<void>,
): Promise<void> =>
  asLandlord(database, landlord, async (records) => {
    await records
      .insertInto('file')
      .values({ sha256, used_at: usedAt })
      .onConflict((conflict) => conflict.columns(['landlord_id', 'sha256']).doUpdateSet({ used_at: usedAt }))
      .execute()
    await keep()
  })

/** Holds on to the files that events name, in the transaction of those events. A file that is not there stops it. */
export async function useFiles(records: Records, events: readonly ComplaintEvent[], usedAt: string): Promise<void> {
  const named = events.flatMap((event) => (event.type === 'FileReceived' ? [event.sha256] : []))
  for (const sha256 of named.toSorted()) {
    const { numUpdatedRows } = await records
      .updateTable('file')
      .set({ used_at: usedAt })
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    assert(numUpdatedRows === 1n, `the file ${sha256} was let go of before it was recorded`)
  }
}

/** Whether a draft holds it: for as long as the draft is kept, so is the file. */
const inDraft = (sha256: RawBuilder<unknown>) =>
  sql<boolean>`exists (select from draft where files @> jsonb_build_array(jsonb_build_object('sha256', ${sha256})))`

/**
 * Whether an event names a file whose words were not erased since, or a mail holds it that was not; `besides` is a complaint
 * or contact whose events count for nothing.
 */
export const isNamed = (sha256: RawBuilder<unknown>, besides: StreamId | null = null) => sql<boolean>`(
  exists (select from complaint_event as event
    where type = 'FileReceived' and facts ->> 'sha256' = ${sha256} and complaint_id is distinct from ${besides}::text
      and not ${isErased(sql`event`)})
  or exists (select from message_file join message using (landlord_id, message_key)
    where message_file.sha256 = ${sha256} and message_file.kind is not null and message.erased_at is null))`

/** What is recorded after an erasure is not part of it. */
const isErased = (event: RawBuilder<unknown>) => sql<boolean>`exists (
  select from erasure where erasure.complaint_id = ${event}.complaint_id and erased_at >= ${event}.recorded_at)`

/** Those of some files that nothing names, and no draft holds. */
export async function filesWithoutEvent(records: Records, hashes: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from unnest(${hashes}::text[]) as one(sha256)
    where not ${isNamed(sql`one.sha256`)} and not ${inDraft(sql`one.sha256`)}`.execute(records)
  return rows.map(({ sha256 }) => sha256)
}

/** Takes away a row that nothing names and nobody used since `before`, and `remove` its bytes with it. */
export const dropFile = (
  database: Database,
  landlord: string,
  sha256: string,
  before: string,
  remove: () => Promise<void>,
): Promise<boolean> =>
  asLandlord(database, landlord, async (records) => {
    // Where a program was stopped between the bytes and the row, there is none: made here, it keeps everybody else waiting.
    await sql`insert into file (sha256, used_at) values (${sha256}, '-infinity') on conflict do nothing`.execute(
      records,
    )
    const { numDeletedRows } = await records
      .deleteFrom('file')
      .where('sha256', '=', sha256)
      .where('used_at', '<', before)
      .where(sql<boolean>`not ${isNamed(sql`${sha256}`)}`)
      .where(sql<boolean>`not ${inDraft(sql`${sha256}::text`)}`)
      .executeTakeFirst()
    if (numDeletedRows === 0n) return false
    await remove()
    return true
  })

export type FileNamed = {
  readonly complaint: ComplaintId
  readonly version: number
  readonly sha256: string
  /** Its complaint was erased since: its bytes may be gone. */
  readonly erased: boolean
}

/** Every file that an event names, in the order of complaints and events; never more than a batch in memory. */
export async function* readFilesNamed(database: Database, landlord: string, batch = 1000): AsyncGenerator<FileNamed> {
  for (let after = { complaint: '', version: 0 }; ; ) {
    const { rows } = await readAsLandlord(database, landlord, (records) =>
      sql<FileNamed>`
        select complaint_id as complaint, version, facts ->> 'sha256' as sha256, ${isErased(sql`event`)} as erased
        from complaint_event as event
        where type = 'FileReceived' and (complaint_id, version) > (${after.complaint}, ${after.version}::int)
        order by complaint_id, version limit ${batch}`.execute(records),
    )
    yield* rows
    const last = rows.at(-1)
    if (!last) return
    after = last
  }
}
