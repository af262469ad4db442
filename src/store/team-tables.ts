// The tables of the team's list and of what people find it by, as migrations 0198 and 0221 make them.
import type { ColumnType, Generated } from 'kysely'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { DueAct } from '#core/complaint/due.ts'
import type { Category } from '#core/complaint/handling.ts'
import type { Stage } from '#core/handling-code/edition.ts'
import type { Scheme } from '#core/handling-code/ombudsman.ts'

export type TeamTables = {
  open_complaint: {
    complaint_id: ComplaintId
    due_on: DateOnly
    act: DueAct | null
    stage: Stage
    handled_by: PersonId | null
    theme: Category['theme'] | null
    scheme: Scheme | null
  }
  typed_form: {
    landlord_id: Generated<string>
    person_id: PersonId
    place: string
    title: string
    complaint_id: ComplaintId | null
    fields: ColumnType<Readonly<Record<string, string>>, string, string>
    seen: number
    saved_at: string
  }
  saved_view: { landlord_id: Generated<string>; person_id: PersonId; name: string; filters: string }
}
