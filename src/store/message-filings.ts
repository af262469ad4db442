// A person puts a mail where it belongs: who, from where, where to and why, beside the mail itself.
import { sql } from 'kysely'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { ContactId } from '#core/contact/contact.ts'
import type { Records } from './tables.ts'

export type NewFiling = {
  readonly key: string
  /** How often it had been put somewhere when this was decided. */
  readonly seen: number
  readonly from: ComplaintId | null
  /** A mail that goes from its contact to a complaint keeps its contact. */
  readonly fromContact: ContactId | null
  readonly complaint: ComplaintId | null
  readonly contact: ContactId | null
  readonly afterClosing: boolean
  readonly because: string
  readonly by: PersonId
  readonly at: string
}

/** Within the transaction of the events that say the same; its key lets one person be first, and no second. */
export async function saveFiling(records: Records, filing: NewFiling): Promise<void> {
  const { key, seen, from, fromContact, complaint, contact, afterClosing, because, by, at } = filing
  await records
    .insertInto('message_filing')
    .values({
      ...{ message_key: key, number: seen + 1, from_complaint: from, from_contact: fromContact },
      ...{ to_complaint: complaint, to_contact: contact },
      ...{ to_nowhere: complaint === null && contact === null, because, filed_by: by, filed_at: at },
    })
    .execute()
  await records
    .updateTable('message')
    .set({ complaint_id: complaint, after_closing: afterClosing, ...(contact ? { contact_id: contact } : {}) })
    .where('message_key', '=', key)
    .execute()
  // A file that the one that goes brought here first is brought by the others too: they are filed again.
  await sql`
    update message set files_on = null
    where files_on = (select files_on from message where message_key = ${key})
      and message_key <> ${key} and message_key in (
      select other.message_key from message_file as gone
      join message_file as other on other.sha256 = gone.sha256
      where gone.message_key = ${key})`.execute(records)
}
