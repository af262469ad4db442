// The shape of a finding of a contact: a provision, its answer, the days that settle it, and the reason in words.
import type { DateOnly } from '../calendar/dates.ts'
import type { Calendar } from '../calendar/working-days.ts'
import type { Answer } from '../complaint/finding.ts'
import type { EditionId } from '../handling-code/edition.ts'
import type { Contact } from './contact.ts'

export type ContactFinding = {
  readonly provision: string
  readonly answer: Answer
  /** The day that settles the answer, as far as there is one. */
  readonly on: DateOnly | null
  readonly dueOn: DateOnly | null
  readonly doneOn: DateOnly | null
  readonly reason: string
}

export type AssessedContact = {
  readonly contact: Contact
  /** The edition in force on the day the contact reached us. */
  readonly edition: EditionId
  readonly calendar: Calendar
  readonly today: DateOnly
  /** How often the landlord says that it looks at a request; null where it does not say. The Code gives no number. */
  readonly reviewWorkingDays: number | null
}

/** A finding with no days of its own. */
export const undated = { on: null, dueOn: null, doneOn: null } as const

/** Words as a reason names them. */
export const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ')
