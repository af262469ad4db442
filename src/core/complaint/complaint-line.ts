// A complaint as one line of a list.
import type { DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { DueItem, Status } from './due.ts'
import type { ComplaintId, PersonId } from './identity.ts'

export type ComplaintLine = {
  readonly id: ComplaintId
  readonly residentName: string
  readonly about: string
  readonly stage: Stage
  readonly status: Status
  readonly receivedOn: DateOnly
  readonly closedOn: DateOnly | null
  readonly handledBy: PersonId | null
  /** What is due next on it, or null when nothing is. */
  readonly next: DueItem | null
}

/** Something due, and on which complaint. */
export type WorkItem = DueItem & { readonly line: ComplaintLine }
