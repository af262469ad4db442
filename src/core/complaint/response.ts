// The response of a stage: what is decided on each point and why, what puts it right, and what is promised.
import type { DateOnly } from '../calendar/dates.ts'
import type { RemedyKind } from '../remedies/remedy-kinds.ts'
import type { PersonId } from './identity.ts'
import type { InWelsh } from './in-welsh.ts'

export const decisionValues = ['upheld', 'partly upheld', 'not upheld'] as const
export type DecisionValue = (typeof decisionValues)[number]

export type PointDecision = { readonly point: number; readonly decision: DecisionValue; readonly reasons: string }

/** `pence` is null unless the remedy is financial. */
export type Remedy = { readonly kind: RemedyKind; readonly what: string; readonly pence: number | null }

/** An action as it is promised: numbered when it is recorded. */
export type PromisedAction = { readonly what: string; readonly owner: string; readonly dueOn: DateOnly }

export type Response = InWelsh & {
  readonly on: DateOnly
  readonly decidedBy: PersonId
  readonly decisions: readonly PointDecision[]
  readonly remedies: readonly Remedy[]
  /** Who read the letter before it went, where somebody else had to: neither who wrote it nor who decided. */
  readonly checkedBy?: PersonId
}
