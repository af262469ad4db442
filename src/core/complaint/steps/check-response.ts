// Somebody else reads the letter: they approve it, and only now it goes and stops its clock; or return it with a reason (6.9, 6.19).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { type Complaint, type PersonId, withHandling } from '../complaint.ts'
import type { ResponseDraft, SubmittedResponse } from '../handling-letters.ts'
import { textRefusals } from '../limits.ts'
import { withChanged } from '../numbered.ts'
import { mayNotCheck, responseWaiting } from '../response-waiting.ts'
import {
  accept,
  acceptUnless,
  dayRefusals,
  type Given,
  noSuchComplaint,
  refuse,
  type Step,
  type StepRefusal,
} from '../step.ts'
import { conflictRefusals } from './conflict.ts'
import { type ComplaintResponded, respondedBy } from './respond.ts'
import { responseRefusals } from './response-refusals.ts'

type Approved = { readonly submission: number; readonly on: DateOnly }
export type ApproveResponse = { readonly type: 'ApproveResponse' } & Approved

export const approveResponse: Pick<Step<ApproveResponse, ComplaintResponded>, 'decide'> = {
  decide({ submission, on }, complaint, given) {
    if (!complaint) return refuse(noSuchComplaint)
    const waiting = responseWaiting(complaint)
    if (waiting?.number !== submission) return refuse(nothingToCheck)
    const refusals = sendingRefusals(waiting, on, complaint, given)
    if (refusals.length > 0) return refuse(...refusals)
    return accept(respondedBy({ ...draftOf(waiting), on, checkedBy: given.by }, complaint))
  },
}

/** It was answered, it fell with its stage, or it never was. */
export const nothingToCheck = { because: 'No such response waits for somebody to check it' } as const

/** Why this person does not send it on this day; what has changed since it was written is looked at again. */
export function sendingRefusals(
  waiting: SubmittedResponse,
  on: DateOnly,
  complaint: Complaint,
  given: Given,
): readonly StepRefusal[] {
  const { by, today } = given
  const duty = `what the answer holds at stage ${waiting.stage}` as const
  const conflicts = conflictRefusals(complaint, by)
  const own = conflicts.length === 0 && mayNotCheck(waiting, complaint).includes(by)
  return [
    ...(own ? [{ because: 'Somebody who neither wrote nor decided it must check it', duty }] : []),
    ...conflicts,
    ...dayRefusals('on', on, { on: waiting.on, what: 'the day it was submitted' }, today),
    ...responseRefusals({ ...waiting, on }, complaint, given).filter(({ field }) => field !== 'on'),
  ]
}

/** What was written, without what is said of its waiting. */
export const draftOf = ({ stage, decidedBy, decisions, remedies, actions, inWelsh }: ResponseDraft): ResponseDraft => ({
  ...{ stage, decidedBy, decisions, remedies, actions },
  ...(inWelsh ? { inWelsh } : {}),
})

type Returned = { readonly submission: number; readonly on: DateOnly; readonly because: string }
export type ReturnResponse = { readonly type: 'ReturnResponse' } & Returned
export type ResponseReturned = { readonly type: 'ResponseReturned'; readonly returnedBy: PersonId } & Returned

/** Whoever wrote it can take it back the same way. */
export const returnResponse: Step<ReturnResponse, ResponseReturned> = {
  decide(command, complaint, { today, by }) {
    if (!complaint) return refuse(noSuchComplaint)
    const waiting = responseWaiting(complaint)
    if (waiting?.number !== command.submission) return refuse(nothingToCheck)
    const duty = `what the answer holds at stage ${waiting.stage}` as const
    const refusals = [
      ...textRefusals('because', command.because, 'Enter what is to be put right', duty),
      ...dayRefusals('on', command.on, { on: waiting.on, what: 'the day it was submitted' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'ResponseReturned', returnedBy: by })
  },
  apply(complaint, { submission, on, returnedBy: by, because }) {
    assert(complaint && responseWaiting(complaint)?.number === submission, 'what waits is returned')
    const answer = { outcome: 'returned', on, by, because } as const
    const { responsesSubmitted } = complaint.handling
    return withHandling(complaint, {
      responsesSubmitted: withChanged(responsesSubmitted, submission, (one) => ({ ...one, answer })),
    })
  },
}
