// The tables of what people ask to see of themselves, as migration 0190 makes them.
import type { Generated } from 'kysely'
import type { HeldItem } from '#core/complaint/handling-pack.ts'
import type { PersonId } from '#core/complaint/identity.ts'
import type { AccessGround, PersonRole, RecordId } from '#core/subject-access/request.ts'
import type { PackTables } from './pack-tables.ts'

type Built = Pick<
  PackTables['pack'],
  'done' | 'steps' | 'built_at' | 'sha256' | 'bytes' | 'documents' | 'left_out' | 'pages' | 'parts' | 'failed'
>

export type SubjectAccessTables = {
  subject_access: Built & {
    landlord_id: Generated<string>
    number: number
    person: string
    asked_by: PersonId
    asked_at: string
    decided_at: string | null
    removed_at: string | null
  }
  subject_access_record: {
    landlord_id: Generated<string>
    number: number
    record_id: RecordId
    role: PersonRole
    version: number
  }
  subject_access_decision: {
    landlord_id: Generated<string>
    number: number
    ordinal: number
    record_id: RecordId
    kind: HeldItem['kind']
    which: string
    ground: AccessGround | null
    reason: string
    decided_by: PersonId
    decided_at: string
  }
}
