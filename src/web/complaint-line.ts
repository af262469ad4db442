// A complaint as one line of a list.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { DueItem, Status } from '#core/complaint/due.ts'
import type { Stage } from '#core/handling-code/edition.ts'

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
