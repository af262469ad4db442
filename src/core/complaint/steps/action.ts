// An action promised in a response is reported done, with its proof (6.6, 6.17, 7.3).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import type { InWelsh } from '../in-welsh.ts'
import { accept, dayRefusals, emptyRefusal, noSuchComplaint, refuse, type Step } from '../step.ts'

type Done = InWelsh & { readonly action: number; readonly on: DateOnly; readonly proof: string }
export type CompleteAction = { readonly type: 'CompleteAction' } & Done
export type ActionCompleted = { readonly type: 'ActionCompleted' } & Done

export const completeAction: Step<CompleteAction, ActionCompleted> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const action = complaint.actions.find(({ number }) => number === command.action)
    if (!action) return refuse({ because: 'There is no such action' })
    if (action.done) return refuse({ because: 'This action is already done' })
    const promisedOn = complaint.stages[action.stage - 1]?.response?.on
    assert(promisedOn, 'an action is promised in a response')
    const refusals = [
      ...dayRefusals('on', command.on, { on: promisedOn, what: 'the day it was promised' }, today),
      ...emptyRefusal('proof', command.proof, 'Say how we know that it is done', 'remedy and its day'),
    ]
    return refusals.length > 0 ? refuse(...refusals) : accept({ ...command, type: 'ActionCompleted' })
  },
  apply(complaint, { action: number, on, proof }) {
    assert(complaint, 'a complaint has actions')
    assert(
      complaint.actions.some((action) => action.number === number && !action.done),
      'an open action is completed',
    )
    const actions = complaint.actions.map((action) =>
      action.number === number ? { ...action, done: { on, proof } } : action,
    )
    return { ...complaint, actions }
  },
}
