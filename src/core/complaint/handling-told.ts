// What the resident is asked and told between the letters that the stages have, and what they said to it.
import type { DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { PersonId } from './identity.ts'
import type { InWelsh } from './in-welsh.ts'
import type { SuppliedFormat } from './letter-format.ts'

/** What of their complaint we do not understand, asked of the resident; no clock waits for the answer (5.6). */
export type Clarification = InWelsh & {
  readonly number: number
  readonly stage: Stage
  readonly what: string
  readonly on: DateOnly
  /** By when we would like to hear. */
  readonly dueOn: DateOnly
  readonly answer: { readonly on: DateOnly; readonly words: string } | null
}

/** A part of the answer, given while the rest goes on; it answers no stage and stops no clock. */
export type InterimResponse = InWelsh & {
  readonly stage: Stage
  readonly on: DateOnly
  readonly answer: string
  /** What we still look into. */
  readonly remaining: string
  readonly decidedBy: PersonId
}

/** A promise that is not kept by its day, told to the resident; the day first promised stays what was promised (6.6, 6.17). */
export type ActionDelay = InWelsh & {
  readonly number: number
  readonly action: number
  readonly on: DateOnly
  readonly reason: string
  /** When it will be done now. */
  readonly newDueOn: DateOnly
}

/** The resident is asked whether somebody may speak for them (3.6). */
export type AuthorityRequest = {
  readonly number: number
  readonly representative: number
  readonly on: DateOnly
  readonly dueOn: DateOnly
}

/** The questions about how the complaint was handled, sent after closing. */
export type Survey = { readonly on: DateOnly; readonly replyBy: DateOnly }

/** The Code cannot be kept for a time, as after a cyber incident, and the resident is told until when (8.5). */
export type ExceptionalCircumstances = InWelsh & {
  readonly on: DateOnly
  readonly what: string
  /** What it does to this complaint. */
  readonly effect: string
  /** When we will be keeping the Code again. */
  readonly backOn: DateOnly
}

/** A letter that is made again by somebody else, in the format that the resident reads; the letter itself has gone (5.10). */
export type OtherFormat = {
  readonly number: number
  /** The number of the letter. */
  readonly letter: number
  readonly format: SuppliedFormat
  readonly on: DateOnly
  readonly dueOn: DateOnly
  readonly done: { readonly on: DateOnly; readonly madeBy: string; readonly checkedBy: string } | null
}
