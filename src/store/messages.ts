// Each mail that came in: the original byte for byte, what was read of it, and where it landed.
import { sql } from 'kysely'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { ContactId } from '#core/contact/contact.ts'
import type { MessageKind } from './post-tables.ts'
import type { Records } from './tables.ts'

type Attached = { readonly name: string; readonly type: string; readonly bytes: number }

/** A mail as pages show it; its original is asked for by its key. */
export type KeptMessage = {
  readonly key: string
  readonly receivedAt: string
  readonly kind: MessageKind
  readonly sender: string
  readonly subject: string
  readonly body: string
  readonly attachments: readonly Attached[]
  readonly complaint: ComplaintId | null
  readonly contact: ContactId | null
  /** It came when its complaint was closed. */
  readonly afterClosing: boolean
  readonly sha256: string
  /** What became of what is attached; null when it was not gone through. */
  readonly parts: readonly Part[] | null
  /** Why its files do not stand on the complaint; empty when they do. */
  readonly filesRefused: string
  /** The complaint that its files stand on. */
  readonly filesOn: ComplaintId | null
  /** Its words and its original were erased. */
  readonly erased: boolean
  /** Who put it where it stands, when and why; null where nobody did. */
  readonly filing: Filing | null
}

export type Filing = {
  /** How often it was put somewhere. */
  readonly number: number
  readonly by: PersonId
  readonly at: string
  readonly because: string
  /** It is nothing for us. */
  readonly aside: boolean
}

type Part = Pick<Attached, 'name' | 'bytes'> & {
  readonly inWords: boolean
  readonly sha256: string | null
  readonly because: string
  readonly found: string
}

export type Arrived = Omit<
  KeptMessage,
  'complaint' | 'contact' | 'afterClosing' | 'parts' | 'filesRefused' | 'filesOn' | 'erased' | 'filing'
> & {
  readonly messageId: string
  readonly original: Buffer
}

export type Place = { readonly mailbox: string; readonly uidValidity: number; readonly uid: number }

export async function readTaken(records: Records, mailbox: string, uidValidity: number): Promise<ReadonlySet<number>> {
  const rows = await records
    .selectFrom('mailbox_taken')
    .select('uid')
    .where('mailbox', '=', mailbox)
    .where('uid_validity', '=', uidValidity)
    .execute()
  return new Set(rows.map(({ uid }) => uid))
}

/** Keeps the mail and where it was taken from; one that is kept already is only noted as taken from there too. */
export async function keepMessage(records: Records, message: Arrived, place: Place): Promise<void> {
  const { key, messageId, receivedAt, kind, sender, subject, body, attachments, sha256, original } = message
  await sql`
    insert into message (message_key, message_id, received_at, kind, sender, subject, body, attachments, sha256, original)
    values (${key}, ${messageId}, ${receivedAt}::timestamptz, ${kind}, ${sender}, ${subject}, ${body},
      ${JSON.stringify(attachments)}::jsonb, ${sha256}, ${original})
    on conflict (landlord_id, message_key) do nothing`.execute(records)
  await sql`
    insert into mailbox_taken (mailbox, uid_validity, uid, message_key)
    values (${place.mailbox}, ${place.uidValidity}, ${place.uid}, ${key})
    on conflict do nothing`.execute(records)
}

/** What has not landed yet, oldest first, a few at a time; without those that were tried. */
export const readWaiting = (records: Records, tried: readonly string[]) =>
  records
    .selectFrom('message')
    .select(['message_key as key', 'received_at as receivedAt'])
    .where('landed_at', 'is', null)
    .where(sql<boolean>`message_key <> all(${tried}::text[])`)
    .orderBy('received_at')
    .orderBy('message_key')
    .limit(20)
    .execute()

export type Landing = {
  readonly complaint: ComplaintId | null
  readonly contact: ContactId | null
  readonly afterClosing: boolean
}

export async function landMessage(records: Records, key: string, landing: Landing, landedAt: string): Promise<void> {
  const { complaint, contact, afterClosing } = landing
  await records
    .updateTable('message')
    .set({ complaint_id: complaint, contact_id: contact, after_closing: afterClosing, landed_at: landedAt })
    .where('message_key', '=', key)
    .where('landed_at', 'is', null)
    .execute()
}

/** Where the mails and letters of these Message-IDs belong; the first that is known, in their order. */
export async function findThread(
  records: Records,
  messageIds: readonly string[],
): Promise<{ readonly complaint: ComplaintId | null; readonly contact: ContactId | null } | null> {
  if (messageIds.length === 0) return null
  const { rows } = await sql<{ id: string; complaint: ComplaintId | null; contact: ContactId | null }>`
    select message_id as id, complaint_id as complaint, null as contact from letter_attempt
      where message_id = any(${messageIds}::text[])
    union all
    select message_id, coalesce(message.complaint_id, contact.complaint_id), message.contact_id
      from message left join contact using (landlord_id, contact_id)
      where message_id = any(${messageIds}::text[]) and landed_at is not null
        and (message.complaint_id is not null or message.contact_id is not null)`.execute(records)
  const known = messageIds.flatMap((id) => rows.filter((row) => row.id === id))
  return known[0] ?? null
}

const shown = sql`message_key as key, received_at as "receivedAt", kind, sender, subject, body, attachments,
  complaint_id as complaint, contact_id as contact, after_closing as "afterClosing", sha256,
  files_refused as "filesRefused", files_on as "filesOn",
  erased_at is not null as erased,
  case when opened_at is not null then (
    select coalesce(jsonb_agg(jsonb_build_object('name', name, 'bytes', bytes, 'inWords', in_words, 'sha256',
      message_file.sha256, 'because', because, 'found', found) order by part), '[]')
    from message_file where message_file.message_key = message.message_key) end as parts,
  (select jsonb_build_object('number', number, 'by', filed_by, 'at', filed_at, 'because', because, 'aside', to_nowhere)
    from message_filing where message_filing.message_key = message.message_key
    order by number desc limit 1) as filing`

/** Everything that came in on a complaint, the last first. */
export async function readMessages(records: Records, complaint: ComplaintId): Promise<readonly KeptMessage[]> {
  const { rows } = await sql<KeptMessage>`
    select ${shown} from message where complaint_id = ${complaint}
    order by received_at desc, message_key desc limit ${mostShown}`.execute(records)
  return rows
}

/** What belongs to no complaint, the last first; or what somebody said is nothing for us. */
export async function readUnfiled(records: Records, aside = false): Promise<readonly KeptMessage[]> {
  const { rows } = await sql<KeptMessage>`
    select * from (select ${shown} from message where complaint_id is null) as unfiled
    where coalesce((filing ->> 'aside')::boolean, false) = ${aside}
    order by "receivedAt" desc, key desc limit ${mostShown}`.execute(records)
  return rows
}

/** One mail; null when there is none of that key. */
export async function readMessage(records: Records, key: string): Promise<KeptMessage | null> {
  const { rows } = await sql<KeptMessage>`select ${shown} from message where message_key = ${key}`.execute(records)
  return rows[0] ?? null
}

const mostShown = 1000

/** A scanner found something in a part of it, which its original still has in it: that is given to nobody. */
export const isInfected = (parts: readonly Pick<Part, 'found'>[] | null): boolean =>
  parts?.some(({ found }) => found !== '') ?? false

export async function readOriginal(records: Records, key: string): Promise<Buffer | null> {
  const row = await records.selectFrom('message').select('original').where('message_key', '=', key).executeTakeFirst()
  return row?.original ?? null
}
