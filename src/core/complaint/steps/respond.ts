// The full response of a stage: a decision and reasons for each point, remedies, and the actions promised (6.6, 6.7, 6.9, 6.17 to 6.20).
import assert from 'node:assert/strict'
import type { Stage } from '../../handling-code/edition.ts'
import {
  type Action,
  type Complaint,
  currentStage,
  type PromisedAction,
  type Response,
  withHandling,
  withStage,
} from '../complaint.ts'
import type { ResponseDraft } from '../handling-letters.ts'
import { nextNumber, withChanged } from '../numbered.ts'
import { responseWaiting } from '../response-waiting.ts'
import { accept, noSuchComplaint, refuse, type Step } from '../step.ts'
import { responseRefusals } from './response-refusals.ts'
import type { ResponseSubmitted } from './submit-response.ts'

export type RespondToComplaint = { readonly type: 'RespondToComplaint' } & ResponseDraft & Pick<Response, 'on'>
export type ComplaintResponded = {
  readonly type: 'ComplaintResponded'
  readonly stage: Stage
  readonly actions: readonly (PromisedAction & { readonly number: number })[]
} & Response

type Respond = {
  readonly decide: Step<RespondToComplaint, ComplaintResponded | ResponseSubmitted>['decide']
  readonly apply: Step<RespondToComplaint, ComplaintResponded>['apply']
}

export const respond: Respond = {
  decide({ type: _, ...draft }, complaint, given) {
    if (!complaint) return refuse(noSuchComplaint)
    const refusals = responseRefusals(draft, complaint, given)
    if (refusals.length > 0) return refuse(...refusals)
    if (responseWaiting(complaint)) return refuse({ because: 'A response already waits for somebody else to check it' })
    // Where the landlord has its letters checked, an answer is written here and goes when somebody else has read it.
    return given.lettersChecked.includes(letterOf[draft.stage])
      ? accept({
          ...draft,
          type: 'ResponseSubmitted',
          number: nextNumber(complaint.handling.responsesSubmitted),
          submittedBy: given.by,
        })
      : accept(respondedBy(draft, complaint))
  },
  apply(complaint, { type: _, stage, actions, ...response }) {
    assert(complaint && currentStage(complaint).stage === stage, 'the stage that is open is answered')
    assert(!currentStage(complaint).response, 'a stage is answered once')
    const { inWelsh } = response
    const written = inWelsh ? { inWelsh } : {}
    const promised: readonly Action[] = actions.map((action) => ({ ...action, ...written, stage, done: null }))
    const answered = withStage(approved(complaint, response), stage, { response })
    return { ...answered, actions: [...complaint.actions, ...promised] }
  },
}

const letterOf = { 1: 'stage 1 response', 2: 'stage 2 response' } as const

/** The event of a response that goes: what it promises gets its numbers. */
export function respondedBy(draft: ResponseDraft & Response, { actions: before }: Complaint): ComplaintResponded {
  const actions = draft.actions.map((action, index) => ({ ...action, number: before.length + index + 1 }))
  return { ...draft, actions, type: 'ComplaintResponded' }
}

/** A response with a checker is the one that waited. */
function approved(complaint: Complaint, { checkedBy: by, on }: Response): Complaint {
  if (by === undefined) return complaint
  const waiting = responseWaiting(complaint)
  assert(waiting, 'what is checked was submitted')
  const answer = { outcome: 'approved', on, by, because: '' } as const
  const { responsesSubmitted } = complaint.handling
  return withHandling(complaint, {
    responsesSubmitted: withChanged(responsesSubmitted, waiting.number, (one) => ({ ...one, answer })),
  })
}
