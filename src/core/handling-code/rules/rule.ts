// The shape of a rule: what a provision asks of one complaint, how it is read from the facts, and examples that are its tests.
import type { DateOnly } from '../../calendar/dates.ts'
import type { Calendar } from '../../calendar/working-days.ts'
import type { Complaint } from '../../complaint/complaint.ts'
import type { Answer, Finding } from '../../complaint/finding.ts'
import type { Handling } from '../../complaint/handling.ts'
import type { ComplaintEvent } from '../../complaint/procedure.ts'
import type { Contact } from '../../contact/contact.ts'
import type { ContactEvent } from '../../contact/procedure.ts'
import type { Edition, EditionId, Stage } from '../edition.ts'

/**
 * Where the complaint was handled. Here, an act of the program that is not recorded did not happen; what may happen off
 * the record (a call, a talk) is not known. Of what was handled elsewhere, only what the record says is known.
 */
export type Kept = 'here' | 'elsewhere'

/** The contact that it began as; 'directly' when it was made as a complaint. */
export type Began = Contact | 'directly' | 'not known'

/** What every rule is read from: one complaint, as it stands on a day, under the edition that governs it. */
export type Assessed = {
  readonly complaint: Complaint
  readonly edition: Edition
  readonly calendar: Calendar
  readonly asOf: DateOnly
  readonly kept: Kept
  readonly began: Began
  /** The answers of every provision with a clock, worked out once. */
  readonly timely: readonly Finding[]
}

/** A finding of one provision; `stage` is null where the provision speaks of the complaint as a whole. */
export type RuleAnswer = Omit<Finding, 'stage'> & { readonly stage: Stage | null }

/** A part of a complaint that changes by an event of its own. Every rule also reads the edition, the day and `kept`. */
export type Fact =
  | 'receivedOn'
  | 'loggedOn'
  | 'channel'
  | 'story'
  | 'resident'
  | 'landlordLimits'
  | 'acknowledgement'
  | 'extensions'
  | 'response'
  | 'stage 2 asked for'
  | 'actions'
  | 'closedOn'
  | 'began'
  | keyof Handling

export type ByEdition<Value> = { readonly [edition in EditionId]?: Value }

/** The literal answer that an example has. */
export type Expected = {
  readonly provision: string
  readonly stage: Stage | null
  readonly item: string | null
  readonly answer: Answer
  readonly on: DateOnly | null
  readonly reason: string
}

export type Example = {
  readonly name: string
  readonly edition: EditionId
  readonly events: readonly ComplaintEvent[]
  /** The contact that it began as; without one it was made as a complaint. */
  readonly contact: readonly ContactEvent[]
  readonly kept: Kept
  readonly asOf: DateOnly
  readonly expected: Expected
}

export type Rule = {
  readonly name: string
  readonly provisions: ByEdition<readonly string[]>
  /** One sentence: what it asks, and how it is read. */
  readonly means: string
  /** What its answer depends on: nothing else changes it. */
  readonly reads: readonly Fact[]
  /** Why no complaint kept here can miss it; null for every rule that can be missed. */
  readonly neverMissed: string | null
  assess(assessed: Assessed): readonly RuleAnswer[]
  readonly examples: readonly Example[]
}

/** What a named person is asked to say where facts alone do not show it. */
export type Attested = {
  readonly provisions: ByEdition<readonly string[]>
  readonly asks: string
  /** What would show it. */
  readonly evidence: readonly string[]
  readonly reviewEveryMonths: number
}

/** An answer before its provision and stage are put to it. */
export type Settled = {
  readonly answer: Answer
  readonly on: DateOnly | null
  readonly reason: string
  readonly item?: string
}

export const met = (on: DateOnly | null, reason: string): Settled => ({ answer: 'met', on, reason })
export const missed = (on: DateOnly | null, reason: string): Settled => ({ answer: 'missed', on, reason })
export const running = (on: DateOnly | null, reason: string): Settled => ({ answer: 'running', on, reason })
export const notKnown = (reason: string): Settled => ({ answer: 'not known', on: null, reason })
export const notApplicable = (reason: string): Settled => ({ answer: 'not applicable', on: null, reason })
