// An open complaint as the team's list has it: what is due next on it, who handles it, what it is about.
import type { DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { Scheme } from '../handling-code/ombudsman.ts'
import { type Complaint, currentStage, type PersonId } from './complaint.ts'
import type { DueAct, DueItem } from './due.ts'
import { type Category, exclusionInForce } from './handling.ts'

export type OpenLine = {
  /** What is due next, and when; null where nothing is. */
  readonly next: { readonly dueOn: DateOnly; readonly act: DueAct } | null
  readonly stage: Stage
  readonly handledBy: PersonId | null
  /** Null until it is recorded. */
  readonly theme: Category['theme'] | null
  readonly scheme: Scheme | null
}

/** Null for what is closed, was handled elsewhere, or is not accepted and has nothing due: nobody's work is left on it. */
export function openLineOf(complaint: Complaint, due: readonly DueItem[]): OpenLine | null {
  const { closedOn, imported, handling, handledBy } = complaint
  const [next] = due.filter(({ doneOn }) => doneOn === null).toSorted(inOrder)
  if (closedOn || imported || (exclusionInForce(handling) && !next)) return null
  return {
    next: next ? { dueOn: next.dueOn, act: next.act } : null,
    ...{ stage: currentStage(complaint).stage, handledBy },
    ...{ theme: handling.category?.theme ?? null, scheme: handling.category?.scheme ?? null },
  }
}

/** As lists order what is due on one complaint. */
function inOrder(one: DueItem, other: DueItem): number {
  if (one.dueOn !== other.dueOn) return one.dueOn < other.dueOn ? -1 : 1
  if (one.stage !== other.stage) return one.stage - other.stage
  if (one.act !== other.act) return one.act < other.act ? -1 : 1
  return one.number - other.number
}
