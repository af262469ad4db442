// The tables, as `migrations/` makes them, for those who read or write them.
import type { Generated, Kysely } from 'kysely'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId, DraftId, PersonId } from '#core/complaint/complaint.ts'
import type { DueAct, Status } from '#core/complaint/due.ts'
import type { Answer, Finding } from '#core/complaint/finding.ts'
import type { Choice, ContactId, ContactKind } from '#core/contact/contact.ts'
import type { EditionId, LetterKind, Stage } from '#core/handling-code/edition.ts'
import type { Role } from '#core/landlord/roles.ts'
import type { DraftTables } from './draft-tables.ts'
import type { EqualityTables } from './equality-tables.ts'
import type { PackTables } from './pack-tables.ts'
import type { PostTables } from './post-tables.ts'
import type { SelfAssessmentTables } from './self-assessment-tables.ts'
import type { StreamId } from './streams.ts'
import type { SubjectAccessTables } from './subject-access-tables.ts'
import type { TeamTables } from './team-tables.ts'
import type { WordingTables } from './wording-tables.ts'

/** One landlord's rows. The database itself keeps every other landlord's out of sight, so no query names a landlord. */
export type Records = Kysely<Tables>

export type Tables = SelfAssessmentTables &
  WordingTables &
  PackTables &
  TeamTables &
  SubjectAccessTables &
  DraftTables &
  EqualityTables &
  PostTables & {
    landlord: { landlord_id: Generated<string>; name: string; profile: unknown; saved_at: string }
    landlord_profile: { since: string; profile: unknown }
    bank_holiday_added: { holiday_on: DateOnly; title: string; announced_on: DateOnly }
    complaint_event: EventRow
    words: WordsRow
    erasure: ErasureRow
    day_close: DayRow
    complaint: ComplaintRow
    due: DueRow
    opening: OpeningRow
    finding: FindingRow
    letter: LetterRow
    complaint_search: { complaint_id: ComplaintId; received_on: DateOnly; source: string }
    contact: ContactRow
    contact_finding: ContactFindingRow
    contact_search: { contact_id: ContactId; received_on: DateOnly; source: string }
    import_file: ImportFileRow
    import_mapping: { landlord_id: Generated<string>; mapping: unknown; saved_at: string }
    file: { landlord_id: Generated<string>; sha256: string; used_at: string }
    person: PersonRow
    person_name: { person_id: PersonId; since: string; name: string }
    session: SessionRow
    counted: CountedRow
    frozen_year: FrozenYearRow
    demonstration: { landlord_id: Generated<string>; as_of: DateOnly; finished: boolean }
    sign_in_attempt: { tried: string; began_at: string; attempts: number }
  }

type EventRow = {
  /** A complaint's or a contact's: see streams.ts. */
  complaint_id: StreamId
  version: number
  type: string
  facts: unknown
  words_hash: string
  previous_hash: string
  hash: string
  recorded_by: PersonId
  recorded_at: string
}

type WordsRow = {
  complaint_id: StreamId
  version: number
  salt: string | null
  words: unknown
  erased_at: string | null
}

type ErasureRow = {
  complaint_id: StreamId
  erased_at: string
  erased_by: PersonId
  because: string
  events: number
  mails: Generated<number>
  files: Generated<number>
}

type DayRow = { day: DateOnly; events: number; events_hash: string; previous_hash: string; hash: string }

type ComplaintRow = {
  complaint_id: ComplaintId
  version: number
  resident_name: string
  about: string
  stage: Stage
  status: Status
  received_on: DateOnly
  closed_on: DateOnly | null
  handled_by: PersonId | null
  readers: readonly PersonId[] | null
  access_code_issue: number
}

type OpeningRow = { complaint_id: ComplaintId; person_id: PersonId; opened_at: string }

type DueRow = {
  complaint_id: ComplaintId
  stage: Stage
  act: DueAct
  number: number
  due_on: DateOnly
  code_due_on: DateOnly | null
  aim_for: DateOnly
  done_on: DateOnly | null
  handled_by: PersonId | null
  not_for: readonly PersonId[] | null
  only_for: readonly PersonId[] | null
}

type FindingRow = {
  complaint_id: ComplaintId
  number: number
  provision: string
  item: string | null
  stage: Stage
  answer: Answer
  time: Finding['time']
  settled_on: DateOnly | null
  due_on: DateOnly | null
  done_on: DateOnly | null
  working_days: number | null
  counted_from: Finding['countedFrom']
  limit_working_days: number | null
  days_late: number | null
  reason: string
}

type CountedRow = { complaint_id: ComplaintId; kind: string; stage: Stage; number: number; counted_on: DateOnly }

type FrozenYearRow = {
  landlord_id: Generated<string>
  from_on: DateOnly
  to_on: DateOnly
  as_of: DateOnly
  frozen_by: PersonId
  frozen_at: string
  figures: unknown
  answers_kept: boolean
}

type LetterRow = {
  complaint_id: ComplaintId
  number: number
  kind: LetterKind
  document: unknown
  composed_at: string
  delivered_at: string | null
}

type ContactRow = {
  contact_id: ContactId
  version: number
  kind: ContactKind
  resident_name: string
  about: string
  received_on: DateOnly
  followed_up_on: DateOnly | null
  dissatisfied_on: DateOnly | null
  choice: Choice | null
  heard: readonly string[]
  complaint_id: ComplaintId | null
  closed_on: DateOnly | null
}

type ContactFindingRow = {
  contact_id: ContactId
  edition: EditionId
  received_on: DateOnly
  counted: boolean
  as_of: DateOnly
  provision: string
  answer: Answer
  settled_on: DateOnly | null
  due_on: DateOnly | null
  done_on: DateOnly | null
  reason: string
}

type ImportFileRow = {
  file_id: string
  name: string
  content: Buffer
  mapping: unknown
  uploaded_by: PersonId
  uploaded_at: string
}

type PersonRow = {
  landlord_id: Generated<string>
  person_id: PersonId
  name: string
  role: Role
  email: string
  password_hash: string
  named_at: Generated<string>
}

type SessionRow = {
  token_hash: string
  person_id: PersonId | null
  complaint_id: ComplaintId | null
  representative: number | null
  representative_code: number | null
  draft_id: DraftId | null
  created_at: string
  last_seen_at: string
  expires_at: string
}
