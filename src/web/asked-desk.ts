// What whoever was asked may see and do by their link: one question on one complaint, and no more of it.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { Language } from '#documents/document.ts'
import type { Outcome } from './outcome.ts'

/** Facts for the investigation (5.4, 5.5), or a member of staff's own position before the decision (5.8b). */
export const askedKinds = ['facts', 'position'] as const
export type AskedKind = (typeof askedKinds)[number]

export type AskedAbout = {
  readonly complaint: ComplaintId
  readonly what: AskedKind
  /** The number of the question within its kind. */
  readonly number: number
}

export type AskedDesk = {
  readonly what: AskedKind
  /** Whom we asked. */
  readonly name: string
  /** Null where a position is asked for: the points of the complaint stand in its place. */
  readonly question: string | null
  readonly points: readonly string[]
  /** The language in which staff wrote the points. */
  readonly pointsIn: Language
  readonly dueOn: DateOnly
  /** Who looks after the complaint; null when nobody does yet. */
  readonly askedBy: string | null
  /** Answered already, or no longer waited for. */
  readonly over: boolean
  readonly answer: (words: string) => Promise<Outcome>
}
