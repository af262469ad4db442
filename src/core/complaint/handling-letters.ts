// Responses that wait, or waited, for somebody else to read the letter before it goes.
import type { DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { PersonId } from './identity.ts'
import type { PromisedAction, Response } from './response.ts'

/** A response as it was written, before its day. */
export type ResponseDraft = Omit<Response, 'on' | 'checkedBy'> & {
  readonly stage: Stage
  readonly actions: readonly PromisedAction[]
}

/** What became of it: `because` is empty where the checker approved it. */
export type SubmissionAnswer = {
  readonly outcome: 'approved' | 'returned' | 'sent unchecked'
  readonly on: DateOnly
  readonly by: PersonId
  readonly because: string
}

/** Until somebody else approves it nothing goes out, and no clock stops. */
export type SubmittedResponse = ResponseDraft & {
  readonly number: number
  readonly on: DateOnly
  readonly submittedBy: PersonId
  readonly answer: SubmissionAnswer | null
}
