// The tables of what goes out and comes in by mail, as migrations 0080, 0140, 0160 and 0201 make them.
import type { Generated } from 'kysely'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
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
  message_file: MessageFileRow
  message_filing: MessageFilingRow
  file_refused_before: RefusedBeforeRow
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
  original: Buffer | null
  original_bytes: Generated<number | null>
  erased_at: Generated<string | null>
  landed_at: string | null
  opened_at: Generated<string | null>
  files_on: Generated<ComplaintId | null>
  files_refused: Generated<string>
}

type MessageFileRow = {
  message_key: string
  part: number
  name: string
  media_type: string
  bytes: number
  in_words: boolean
  sha256: string | null
  kind: string | null
  scan: Generated<string | null>
  because: string
  found: string
}

type RefusedBeforeRow = {
  complaint_id: ComplaintId
  sha256: string
  name: string
  bytes: number
  found: string
  refused_by: PersonId
  refused_at: string
}

type MessageFilingRow = {
  message_key: string
  number: number
  from_complaint: ComplaintId | null
  from_contact: ContactId | null
  to_complaint: ComplaintId | null
  to_contact: ContactId | null
  to_nowhere: boolean
  because: string
  filed_by: PersonId
  filed_at: string
}

/** What a mail is: somebody writing, or a machine: an automatic answer, a bounce, a list, our own mail come back. */
export type MessageKind = 'letter' | 'automatic' | 'bounce' | 'list' | 'our own'
