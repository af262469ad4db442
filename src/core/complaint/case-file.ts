// One complaint with everything that can be said of it today: what pages, letters and the command line read.
import type { EditionId } from '../handling-code/edition.ts'
import type { Clock } from './clocks.ts'
import type { Complaint, PersonId } from './complaint.ts'
import type { Finding } from './finding.ts'
import type { ComplaintEvent } from './procedure.ts'

/** An event as it was recorded: `version` counts from 1 within its complaint (or contact), `recordedAt` is an ISO instant. */
export type RecordedEvent<Event = ComplaintEvent> = {
  readonly version: number
  readonly event: Event
  readonly by: PersonId
  readonly recordedAt: string
}

export type CaseFile = {
  readonly complaint: Complaint
  readonly edition: EditionId
  /** How many events the complaint has: a form says which version it was drawn from. */
  readonly version: number
  readonly clocks: readonly Clock[]
  readonly findings: readonly Finding[]
  readonly history: readonly RecordedEvent[]
}
