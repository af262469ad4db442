// What is found out on a complaint: evidence, facts asked of staff and contractors, and issues raised on the way.
import type { DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { ComplaintId } from './identity.ts'

export const evidenceKinds = [
  'report or survey',
  'photograph',
  'correspondence',
  'record of work',
  'note of a call or visit',
  'policy',
  'statement',
  'other',
] as const

/** Something that bears on the complaint, kept with its full record (5.8d, 5.12). */
export type Evidence = {
  readonly number: number
  readonly stage: Stage
  readonly kind: (typeof evidenceKinds)[number]
  readonly what: string
  readonly source: string
  /** The day it is dated; null when it has no date. */
  readonly datedOn: DateOnly | null
  readonly on: DateOnly
}

/** Facts asked of a member of staff or a contractor, within our own stages (5.4, 5.5, 5.12). */
export type FactsRequest = {
  readonly number: number
  readonly stage: Stage
  readonly of: 'member of staff' | 'contractor' | 'other'
  readonly name: string
  readonly question: string
  readonly on: DateOnly
  readonly dueOn: DateOnly
  readonly answer: { readonly on: DateOnly; readonly words: string } | null
}

export const newIssueRulings = ['related', 'unrelated', 'stage 1 answered', 'would delay the response'] as const
export type NewIssueRuling = (typeof newIssueRulings)[number]

/** An issue raised during the investigation (6.8): related ones are folded in, all others are a complaint of their own. */
export type NewIssue = {
  readonly number: number
  readonly on: DateOnly
  readonly what: string
  readonly ruling: NewIssueRuling
  readonly reason: string
  /** The point of the definition that it became; null when it is a complaint of its own. */
  readonly point: number | null
  readonly ownComplaint: ComplaintId | null
}
