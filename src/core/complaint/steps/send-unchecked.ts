// A lead who did not write it lets a response go before anybody has checked it, and says why: it stays a fact of its own.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import type { Stage } from '../../handling-code/edition.ts'
import { type PersonId, withHandling } from '../complaint.ts'
import { textRefusals } from '../limits.ts'
import { withChanged } from '../numbered.ts'
import { responseWaiting } from '../response-waiting.ts'
import { accept, noSuchComplaint, refuse, type Step } from '../step.ts'
import { draftOf, nothingToCheck, sendingRefusals } from './check-response.ts'
import { type ComplaintResponded, respondedBy } from './respond.ts'

type Unchecked = { readonly submission: number; readonly on: DateOnly; readonly because: string }
export type SendUnchecked = { readonly type: 'SendUnchecked' } & Unchecked
export type ResponseSentUnchecked = {
  readonly type: 'ResponseSentUnchecked'
  readonly stage: Stage
  readonly sentBy: PersonId
} & Unchecked

type SendsUnchecked = {
  readonly decide: Step<SendUnchecked, ResponseSentUnchecked | ComplaintResponded>['decide']
  readonly apply: Step<SendUnchecked, ResponseSentUnchecked>['apply']
}

export const sendUnchecked: SendsUnchecked = {
  decide(command, complaint, given) {
    if (!complaint) return refuse(noSuchComplaint)
    const waiting = responseWaiting(complaint)
    if (waiting?.number !== command.submission) return refuse(nothingToCheck)
    const { stage } = waiting
    const duty = `what the answer holds at stage ${stage}` as const
    const refusals = [
      ...textRefusals('because', command.because, 'Enter why it goes before anybody has checked it', duty),
      ...sendingRefusals(waiting, command.on, complaint, given),
    ]
    if (refusals.length > 0) return refuse(...refusals)
    return accept<ResponseSentUnchecked | ComplaintResponded>(
      { ...command, type: 'ResponseSentUnchecked', stage, sentBy: given.by },
      respondedBy({ ...draftOf(waiting), on: command.on }, complaint),
    )
  },
  apply(complaint, { submission, on, sentBy: by, because }) {
    assert(complaint && responseWaiting(complaint)?.number === submission, 'what waits is sent')
    const answer = { outcome: 'sent unchecked', on, by, because } as const
    const { responsesSubmitted } = complaint.handling
    return withHandling(complaint, {
      responsesSubmitted: withChanged(responsesSubmitted, submission, (one) => ({ ...one, answer })),
    })
  },
}
