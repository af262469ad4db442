// What is done to put things right beyond the response: remedies, mediation; contact restricted; what is learnt; satisfaction.
import type { DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { Award } from '../remedies/award.ts'
import type { RemedyKind } from '../remedies/remedy-kinds.ts'
import type { SumLine } from '../remedies/sum-line.ts'
import type { PersonId } from './identity.ts'
import type { InWelsh } from './in-welsh.ts'

export const agreements = ['agreed', 'not agreed', 'not asked'] as const
export type Agreement = (typeof agreements)[number]

export const remedyAnswers = ['accepted', 'declined', 'no answer'] as const
export type RemedyAnswer = (typeof remedyAnswers)[number]

/** A remedy offered at any time, with its sum line by line (5.13, 7.1 to 7.4). */
export type RemedyOffer = InWelsh & {
  readonly number: number
  readonly stage: Stage
  readonly kind: RemedyKind
  readonly what: string
  /** How it reflects the impact on the resident (7.2). */
  readonly impact: string
  readonly lines: readonly SumLine[]
  /** The band that its judged part was held against; events from before bands have none. */
  readonly band?: Award | null
  readonly offeredOn: DateOnly
  readonly dueOn: DateOnly
  readonly agreed: Agreement
  readonly answer: { readonly on: DateOnly; readonly answer: RemedyAnswer; readonly words: string } | null
  readonly done: { readonly on: DateOnly; readonly proof: string } | null
}

/** Whether it is still to be done: neither done nor declined, nor left without an answer. */
export const isOutstanding = ({ done, answer }: RemedyOffer): boolean =>
  !done && answer?.answer !== 'declined' && answer?.answer !== 'no answer'

/** Whether it should have been done by now; it needs no job to have run. */
export const isOverdue = (remedy: RemedyOffer, today: DateOnly): boolean =>
  isOutstanding(remedy) && today > remedy.dueOn

export type Mediation = {
  readonly number: number
  readonly on: DateOnly
  readonly by: string
  readonly answer: { readonly on: DateOnly; readonly accepted: boolean; readonly words: string } | null
}

/** A restriction on contact, with its reasons and its assessment under the Equality Act (5.14, 5.15). */
export type Restriction = InWelsh & {
  readonly number: number
  readonly on: DateOnly
  readonly what: string
  readonly reasons: string
  readonly equalityActAssessment: string
  readonly decidedBy: PersonId
  /** The next review. */
  readonly reviewOn: DateOnly
  readonly reviews: readonly { readonly on: DateOnly; readonly by: PersonId; readonly found: string }[]
  readonly lifted: { readonly on: DateOnly; readonly because: string } | null
}

/** What the complaint teaches beyond itself (9.1, 9.2). */
export type Learning = {
  readonly number: number
  readonly on: DateOnly
  readonly rootCause: string
  readonly widerIssue: 'yes' | 'no' | 'not known'
  /** Why nothing is to be improved; empty when something is. */
  readonly noneBecause: string
}

/** An improvement that came of it: who makes it, by when, and what it changed. */
export type Improvement = {
  readonly number: number
  readonly learning: number
  readonly what: string
  readonly owner: string
  readonly dueOn: DateOnly
  readonly done: { readonly on: DateOnly; readonly proof: string } | null
  readonly effect: { readonly on: DateOnly; readonly words: string } | null
}

/** How satisfied the resident is with the handling, asked after closing: 1 is very dissatisfied, 5 very satisfied. */
export type Satisfaction = { readonly on: DateOnly; readonly score: 1 | 2 | 3 | 4 | 5; readonly words: string }
