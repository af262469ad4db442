// Takes away what a complaint's or a contact's mails said and held; that each came, when, its hash and its size stay.
import { sql } from 'kysely'
import { isComplaintId } from '#core/complaint/complaint.ts'
import { erased } from '#core/complaint/words.ts'
import { isNamed } from './files.ts'
import type { StreamId } from './streams.ts'
import type { Records } from './tables.ts'
import { dropTypedOn } from './typed.ts'

/** How many mails. The mails of a contact that became a complaint are the contact's, as its words are. */
export async function eraseMails(records: Records, id: StreamId, erasedAt: string): Promise<number> {
  const { rows } = await sql<{ key: string }>`
    update message set sender = ${erased}, subject = ${erased}, body = ${erased}, attachments = '[]',
      original_bytes = octet_length(original), original = null, erased_at = ${erasedAt}::timestamptz
    where (complaint_id = ${id} or (contact_id = ${id} and complaint_id is null)) and erased_at is null
    returning message_key as key`.execute(records)
  const keys = rows.map(({ key }) => key)
  await sql`
    update message_file set name = ${erased}, because = case because when '' then '' else ${erased} end
    where message_key = any(${keys}::text[])`.execute(records)
  await sql`
    update message_filing set because = ${erased}
    where because <> '' and message_key = any(${keys}::text[])`.execute(records)
  if (isComplaintId(id)) {
    await records.deleteFrom('file_refused_before').where('complaint_id', '=', id).execute()
    await dropTypedOn(records, id)
  }
  return keys.length
}

/** The files of a complaint or its mails that nothing else names: asked when its mails are erased, and its words will be. */
export async function filesOfOnly(records: Records, id: StreamId): Promise<readonly string[]> {
  const { rows } = await sql<{ sha256: string }>`
    with own as (
      select facts ->> 'sha256' as sha256 from complaint_event where type = 'FileReceived' and complaint_id = ${id}
      union
      select message_file.sha256 from message_file join message using (landlord_id, message_key)
      where message_file.kind is not null and message.erased_at is not null
        and (complaint_id = ${id} or contact_id = ${id}))
    select own.sha256 from own join file using (sha256)
    where not ${isNamed(sql`own.sha256`, id)} order by own.sha256`.execute(records)
  return rows.map(({ sha256 }) => sha256)
}
