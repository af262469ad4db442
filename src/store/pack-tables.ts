// The table of packs for the Ombudsman, as migrations 0100 and 0150 make it.
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
    pages: number | null
    parts: number | null
    failed: string | null
  }
}
