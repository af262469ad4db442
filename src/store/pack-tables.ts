// The table of packs for the Ombudsman, as migration 0100 makes it.
import type { Generated } from 'kysely'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'

export type PackTables = {
  pack: {
    complaint_id: ComplaintId
    number: number
    version: number
    asked_by: PersonId
    asked_at: string
    done: Generated<number>
    steps: Generated<number>
    built_at: string | null
    sha256: string | null
    bytes: number | null
    documents: number | null
    left_out: number | null
    failed: string | null
  }
}
