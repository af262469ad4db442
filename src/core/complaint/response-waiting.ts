// The response that waits for somebody else to check it, who may check it, and the last that was returned.
import { type Complaint, currentStage, type PersonId } from './complaint.ts'
import { exclusionInForce } from './handling.ts'
import type { SubmittedResponse } from './handling-letters.ts'

/** The submission that may be approved or returned today; a stage that was answered or refused meanwhile leaves none. */
export function responseWaiting(complaint: Complaint): SubmittedResponse | null {
  const last = lastSubmission(complaint)
  return last && !last.answer ? last : null
}

/** The last that was returned, while nothing has been submitted since: whoever wrote it puts it right. */
export function responseReturned(complaint: Complaint): SubmittedResponse | null {
  const last = lastSubmission(complaint)
  return last?.answer?.outcome === 'returned' ? last : null
}

/** Whoever wrote it, decided it, or has a conflict of interest that is not settled, or was settled by handing it on (5.8). */
export function mayNotCheck(submitted: SubmittedResponse, { handling }: Complaint): readonly PersonId[] {
  const conflicted = handling.conflicts
    .filter(({ settled }) => !settled || settled.handedTo !== null)
    .map(({ person }) => person)
  return [...new Set([submitted.submittedBy, submitted.decidedBy, ...conflicted])]
}

function lastSubmission(complaint: Complaint): SubmittedResponse | null {
  const { stage, response } = currentStage(complaint)
  const last = complaint.handling.responsesSubmitted.at(-1)
  return last && last.stage === stage && !response && !exclusionInForce(complaint.handling) ? last : null
}
