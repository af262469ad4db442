// What comes from the Ombudsman on a complaint: requests, determinations with orders, failure notices; each names its scheme.
import type { DateOnly } from '../calendar/dates.ts'
import type { Scheme } from '../handling-code/ombudsman.ts'
import type { OutcomeId } from '../ombudsman/outcomes.ts'

export const ombudsmanRequestKinds = ['enquiry', 'evidence request'] as const

export type OmbudsmanRequest = {
  readonly number: number
  readonly scheme: Scheme
  readonly kind: (typeof ombudsmanRequestKinds)[number]
  /** The Ombudsman's own reference. */
  readonly reference: string
  readonly on: DateOnly
  readonly dueOn: DateOnly
  readonly what: string
  readonly answer: { readonly on: DateOnly; readonly words: string } | null
}

/** One finding, on one head of the complaint. `asWorded` is the Ombudsman's own words where our list has none. */
export type DeterminationFinding = { readonly head: string; readonly outcome: OutcomeId; readonly asWorded: string }

export const orderKinds = [
  'compensation',
  'apology',
  'repairs or works',
  'survey',
  'policy review',
  'record-keeping review',
  'training',
  'action plan',
  'meeting',
  'decant',
  'other',
] as const
export type OrderKind = (typeof orderKinds)[number]

export type Order = {
  /** Counted through all determinations of the complaint. */
  readonly number: number
  readonly kind: OrderKind
  readonly what: string
  /** Null unless a sum is ordered. */
  readonly pence: number | null
  readonly dueOn: DateOnly
  readonly done: { readonly on: DateOnly; readonly proof: string } | null
}

/** Not binding: we say whether we accept it, and then do it. */
export type Recommendation = {
  readonly number: number
  readonly what: string
  readonly dueOn: DateOnly | null
  readonly answer: { readonly on: DateOnly; readonly accepted: boolean; readonly reason: string } | null
  readonly done: { readonly on: DateOnly; readonly proof: string } | null
}

export type Determination = {
  readonly number: number
  readonly scheme: Scheme
  readonly reference: string
  readonly on: DateOnly
  readonly findings: readonly DeterminationFinding[]
  readonly orders: readonly Order[]
  readonly recommendations: readonly Recommendation[]
}

/** A Complaint Handling Failure Order or Notice. Failure 1: to progress; 2: to inform; 3: of the Code. */
export type FailureNotice = {
  readonly number: number
  readonly kind: 'order' | 'notice'
  readonly failure: 1 | 2 | 3 | 'not known'
  readonly issuedOn: DateOnly
  readonly ground: string
  /** Null when the notice gives no day. */
  readonly complyByOn: DateOnly | null
  readonly published: 'yes' | 'no' | 'not known'
  readonly complied: { readonly on: DateOnly; readonly proof: string } | null
}
