// The tables of what goes out and comes in by mail, as migrations 0080 and 0140 make them.
import type { Generated } from 'kysely'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { ContactId } from '#core/contact/contact.ts'

export type PostTables = {
  letter_attempt: {
    complaint_id: ComplaintId
    letter: number
    sending: number
    /** A Message-ID in its brackets; or the reference under which a carrier can be asked about it. */
    message_id: string
    began_at: string
    what: Generated<'letter' | 'text'>
    asked_at: string | null
    settled_at: string | null
  }
  message: MessageRow
  mailbox_taken: { mailbox: string; uid_validity: number; uid: number; message_key: string }
}

type MessageRow = {
  message_key: string
  message_id: string
  received_at: string
  kind: MessageKind
  complaint_id: ComplaintId | null
  contact_id: ContactId | null
  after_closing: Generated<boolean>
  sender: string
  subject: string
  body: string
  attachments: unknown
  sha256: string
  original: Buffer
  landed_at: string | null
}

/** What a mail is: somebody writing, or a machine: an automatic answer, a bounce, a list, our own mail come back. */
export type MessageKind = 'letter' | 'automatic' | 'bounce' | 'list' | 'our own'
