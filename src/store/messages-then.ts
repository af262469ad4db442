// Where each mail stood at an instant, whatever was filed elsewhere since: on a complaint, on a contact, or nowhere.
import { type RawBuilder, sql } from 'kysely'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { ContactId } from '#core/contact/contact.ts'
import { addressOf, isSenderId, type RecordId, type SenderId } from '#core/subject-access/request.ts'
import type { KeptMessage } from './messages.ts'
import type { Records } from './tables.ts'

type MessageThen = Pick<KeptMessage, 'key' | 'receivedAt' | 'sender' | 'subject'> & { readonly attachments: number }

/** Its address, small, out of "Rosa Marsh <rosa@example.org>" or by itself. */
export const senderAddress = sql<string>`lower(coalesce(substring(sender from '<([^<>]*)>$'), sender))`

const complaintThen = sql`case when since.filed then since.from_complaint else complaint_id end`
const contactThen = sql`case when since.filed then since.from_contact else contact_id end`

/**
 * The first first. Where a mail stood is where the first filing since took it from; of one that was not filed since, where it
 * is. `may` is what it can be found by.
 */
async function readThen(
  records: Records,
  at: string,
  may: RawBuilder<unknown>,
  stood: RawBuilder<unknown>,
): Promise<readonly MessageThen[]> {
  const { rows } = await sql<MessageThen>`
    select message_key as key, received_at as "receivedAt", sender, subject,
      jsonb_array_length(attachments) as attachments
    from message left join lateral (
      select from_complaint, from_contact, true as filed from message_filing
      where message_filing.message_key = message.message_key and filed_at > ${at}::timestamptz
      order by number limit 1) as since on true
    where landed_at <= ${at}::timestamptz and (${may}) and ${stood}
    order by received_at, message_key`.execute(records)
  return rows
}

/** What stood on a complaint. */
export const readLandedBy = (records: Records, complaint: ComplaintId, at: string): Promise<readonly MessageThen[]> =>
  readThen(
    records,
    at,
    sql`complaint_id = ${complaint} or message_key in (
      select message_key from message_filing where from_complaint = ${complaint})`,
    sql`${complaintThen} = ${complaint}`,
  )

/** What stood on a contact and on no complaint. */
export const readLandedOnContact = (
  records: Records,
  contact: ContactId,
  at: string,
): Promise<readonly MessageThen[]> =>
  readThen(
    records,
    at,
    sql`contact_id = ${contact} or message_key in (
      select message_key from message_filing where from_contact = ${contact})`,
    sql`${contactThen} = ${contact} and ${complaintThen} is null`,
  )

/** What came from an address and stood on nothing: mail of machines and lists, and what nobody could make a contact of. */
export const readLandedNowhere = (records: Records, sender: SenderId, at: string): Promise<readonly MessageThen[]> =>
  readThen(
    records,
    at,
    sql`${senderAddress} = ${addressOf(sender)}`,
    sql`${contactThen} is null and ${complaintThen} is null`,
  )

/** The complaints on which mail stands now that stood elsewhere at an instant: on this record, or nowhere and from this address. */
export async function readFiledOnSince(records: Records, from: RecordId, at: string): Promise<readonly ComplaintId[]> {
  const taken = isSenderId(from)
    ? sql`from_contact is null and from_complaint is null and ${senderAddress} = ${addressOf(from)}`
    : sql`coalesce(from_complaint, from_contact) = ${from}`
  const { rows } = await sql<{ complaint: ComplaintId }>`
    select distinct complaint_id as complaint from message join message_filing using (landlord_id, message_key)
    where complaint_id is not null and filed_at > ${at}::timestamptz and ${taken}`.execute(records)
  return rows.map(({ complaint }) => complaint)
}
