// The files of mails: which part of which mail is which file, or why it is none; and on which complaint they stand.
import assert from 'node:assert/strict'
import { sql } from 'kysely'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { FileKind } from '#core/complaint/file-kinds.ts'
import type { FileFacts } from '#core/complaint/handling-files.ts'
import { type Database, readAsLandlord } from './database.ts'
import type { Records } from './tables.ts'

type Part = {
  readonly part: number
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
  readonly inWords: boolean
}

/** A part that is a file; or one that is none, with why, and what a scanner found in it. */
export type PartOfMail =
  | (Part & Pick<FileFacts, 'sha256' | 'scan'> & { readonly kind: FileKind; readonly because: ''; readonly found: '' })
  | (Part & { readonly sha256: string | null; readonly kind: null; readonly because: string; readonly found: string })

/** The next that was not tried. Machines' own mail is left out: what a bounce carries is what we sent. */
export async function readUnopened(
  records: Records,
  tried: readonly string[],
): Promise<{ readonly key: string } | null> {
  const row = await records
    .selectFrom('message')
    .select('message_key as key')
    .where('landed_at', 'is not', null)
    .where('opened_at', 'is', null)
    .where(sql<boolean>`message_key <> all(${tried}::text[])`)
    .where('kind', 'not in', ['bounce', 'our own'])
    .where((where) => where.or([where('complaint_id', 'is not', null), where('contact_id', 'is not', null)]))
    .orderBy('received_at')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

const pieceBytes = 1_000_000

/** The original a piece at a time; nothing of it where there is none. */
export async function* readPieces(database: Database, landlord: string, key: string): AsyncGenerator<Uint8Array> {
  for (let from = 1; ; from += pieceBytes) {
    const { rows } = await readAsLandlord(database, landlord, (records) =>
      sql<{ piece: Buffer | null }>`
        select substring(original from ${from}::int for ${pieceBytes}::int) as piece
        from message where message_key = ${key}`.execute(records),
    )
    const piece = rows[0]?.piece
    if (!piece || piece.length === 0) return
    yield piece
  }
}

/** In one transaction: what became of every part, and that the mail was gone through. Done again, it changes nothing. */
export async function saveParts(
  records: Records,
  key: string,
  parts: readonly PartOfMail[],
  openedAt: string,
): Promise<void> {
  const opened = await records
    .updateTable('message')
    .set({ opened_at: openedAt })
    .where('message_key', '=', key)
    .where('opened_at', 'is', null)
    .executeTakeFirst()
  if (opened.numUpdatedRows === 0n) return
  for (const { mediaType, inWords, ...part } of parts) {
    await records
      .insertInto('message_file')
      .values({ message_key: key, media_type: mediaType, in_words: inWords, ...part })
      .execute()
  }
  for (const sha256 of new Set(parts.flatMap((part) => (part.kind ? [part.sha256] : [])))) {
    const held = await records
      .updateTable('file')
      .set({ used_at: openedAt })
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    assert(held.numUpdatedRows === 1n, `the file ${sha256} was let go of before its mail was recorded`)
  }
}

/** A mail whose files do not stand yet on the complaint that it, or the contact it became, belongs to. */
export type MailToFile = {
  readonly key: string
  readonly complaint: ComplaintId
  readonly receivedAt: string
  readonly sender: string
  readonly subject: string
}

export async function readUnfiledFiles(records: Records, tried: readonly string[]): Promise<MailToFile | null> {
  const { rows } = await sql<MailToFile>`
    select message_key as key, coalesce(message.complaint_id, contact.complaint_id) as complaint,
      received_at as "receivedAt", sender, subject
    from message left join contact using (landlord_id, contact_id)
    where opened_at is not null and coalesce(message.complaint_id, contact.complaint_id) is not null
      and message_key <> all(${tried}::text[])
      and files_on is distinct from coalesce(message.complaint_id, contact.complaint_id)
    order by received_at, message_key limit 1`.execute(records)
  return rows[0] ?? null
}

export const noteFilesOn = (records: Records, key: string, complaint: ComplaintId, refused: string): Promise<unknown> =>
  records
    .updateTable('message')
    .set({ files_on: complaint, files_refused: refused })
    .where('message_key', '=', key)
    .execute()

export async function readParts(records: Records, key: string): Promise<readonly PartOfMail[]> {
  const { rows } = await sql<PartOfMail>`
    select part, name, media_type as "mediaType", bytes, in_words as "inWords", sha256, kind, scan, because, found
    from message_file where message_key = ${key} order by part`.execute(records)
  return rows
}
