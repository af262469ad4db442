// The table of complaints that were begun and not yet sent, as migration 0170 makes it.
import type { ColumnType, Generated } from 'kysely'
import type { ComplaintId, DraftId, PersonId } from '#core/complaint/complaint.ts'
import type { FileFacts } from '#core/complaint/handling-files.ts'

/** As they were typed: a text for each field. */
export type DraftAnswers = Readonly<Record<string, string>>

export type DraftTables = {
  draft: {
    landlord_id: Generated<string>
    draft_id: DraftId
    complaint_id: ComplaintId
    answers: ColumnType<DraftAnswers, string, string>
    files: ColumnType<readonly FileFacts[], string, string>
    opened_by: PersonId | null
    saved_at: string
    sent_at: string | null
  }
}
