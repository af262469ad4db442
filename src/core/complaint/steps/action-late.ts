// A promise is not kept by its day: the resident is told why, and when it will be done now (6.6, 6.17).
import assert from 'node:assert/strict'
import { type Complaint, withHandling } from '../complaint.ts'
import type { ActionDelay } from '../handling-told.ts'
import { countRefusals, textRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded } from '../numbered.ts'
import { acceptUnless, dayRefusals, dueRefusals, noSuchComplaint, refuse, type Step } from '../step.ts'

type Told = Omit<ActionDelay, 'number'>
export type TellActionLate = { readonly type: 'TellActionLate' } & Told
export type ActionLateTold = { readonly type: 'ActionLateTold'; readonly number: number } & Told

export const tellActionLate: Step<TellActionLate, ActionLateTold> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const action = numberedOf(complaint.actions, command.action)
    if (!action) return refuse({ because: 'There is no such action' })
    if (action.done) return refuse({ because: 'This action is already done' })
    const promisedOn = complaint.stages[action.stage - 1]?.response?.on
    assert(promisedOn, 'an action is promised in a response')
    const { actionDelays } = complaint.handling
    const duty = `keeping the promises of stage ${action.stage}` as const
    const refusals = [
      ...countRefusals(actionDelays, 'promises told to be late'),
      ...textRefusals('reason', command.reason, 'Enter why it is late', duty),
      ...dayRefusals('on', command.on, { on: promisedOn, what: 'the day it was promised' }, today),
      ...dueRefusals('newDueOn', command.newDueOn, lastPromised(complaint, command)),
    ]
    return acceptUnless(refusals, { ...command, type: 'ActionLateTold', number: nextNumber(actionDelays) })
  },
  apply(complaint, { type: _, ...told }) {
    assert(complaint && numberedOf(complaint.actions, told.action)?.done === null, 'an open action is told to be late')
    return withHandling(complaint, { actionDelays: withAdded(complaint.handling.actionDelays, told) })
  },
}

/** The new day is no day that has passed, and not one before the day they were told last. */
function lastPromised({ actions, handling }: Complaint, { action: number, on }: Told) {
  const told = handling.actionDelays.findLast(({ action }) => action === number)?.newDueOn
  const promised = told ?? numberedOf(actions, number)?.dueOn ?? on
  return promised > on
    ? { on: promised, what: 'the day that was promised' }
    : { on, what: 'the day that the resident is told' }
}
