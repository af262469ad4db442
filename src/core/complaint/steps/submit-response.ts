// A response is written, and waits for somebody else to check it: nothing goes out, and no clock stops (6.9, 6.19).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { type PersonId, withHandling } from '../complaint.ts'
import type { ResponseDraft } from '../handling-letters.ts'
import { withAdded } from '../numbered.ts'
import { responseWaiting } from '../response-waiting.ts'
import type { Step } from '../step.ts'

export type ResponseSubmitted = {
  readonly type: 'ResponseSubmitted'
  readonly number: number
  readonly on: DateOnly
  readonly submittedBy: PersonId
} & ResponseDraft

/** Recorded by answering a stage: see respond.ts. */
export const submitResponse: Pick<Step<never, ResponseSubmitted>, 'apply'> = {
  apply(complaint, { type: _, ...submitted }) {
    assert(complaint && !responseWaiting(complaint), 'one response is submitted at a time')
    const responsesSubmitted = withAdded(complaint.handling.responsesSubmitted, { ...submitted, answer: null })
    return withHandling(complaint, { responsesSubmitted })
  },
}
