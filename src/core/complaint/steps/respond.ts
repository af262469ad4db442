// The full response of a stage: a decision and reasons for each point, remedies, and the actions promised (6.6, 6.7, 6.9, 6.17 to 6.20).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import type { Stage } from '../../handling-code/edition.ts'
import { type Action, type Complaint, currentStage, type Response, type StageRecord, withStage } from '../complaint.ts'
import {
  accept,
  dayRefusals,
  excludedRefusal,
  type Given,
  noSuchComplaint,
  type Refusal,
  refuse,
  type Step,
} from '../step.ts'
import { conflictRefusals } from './conflict.ts'

/** An action as it is promised: numbered when it is recorded. */
export type PromisedAction = { readonly what: string; readonly owner: string; readonly dueOn: DateOnly }

export type RespondToComplaint = {
  readonly type: 'RespondToComplaint'
  readonly stage: Stage
  readonly actions: readonly PromisedAction[]
} & Response
export type ComplaintResponded = {
  readonly type: 'ComplaintResponded'
  readonly stage: Stage
  readonly actions: readonly (PromisedAction & { readonly number: number })[]
} & Response

/** A response with more remedies or actions than this is not one that anybody can follow. */
export const mostPromises = 30

export const respond: Step<RespondToComplaint, ComplaintResponded> = {
  decide(command, complaint, given) {
    if (!complaint) return refuse(noSuchComplaint)
    const excluded = excludedRefusal(complaint)
    if (excluded) return refuse(excluded)
    const stage = currentStage(complaint)
    if (command.stage !== stage.stage) return refuse({ because: `This complaint is at stage ${stage.stage}` })
    if (stage.response) return refuse({ because: `Stage ${stage.stage} is already answered` })
    const acknowledgement = stage.acknowledgement
    if (!acknowledgement) {
      return refuse({ because: 'Acknowledge and define the complaint before you answer it', provision: '6.7' })
    }
    const earliest = { on: acknowledgement.on, what: 'the acknowledgement' }
    const refusals = [
      ...decisionRefusals(stage, command),
      ...promiseRefusals(command),
      ...dayRefusals('on', command.on, earliest, given.today),
      ...independenceRefusals(complaint, command, given),
      ...conflictRefusals(complaint, command.decidedBy, 'decidedBy'),
    ]
    if (refusals.length > 0) return refuse(...refusals)
    const actions = command.actions.map((action, index) => ({
      ...action,
      number: complaint.actions.length + index + 1,
    }))
    return accept({ ...command, actions, type: 'ComplaintResponded' })
  },
  apply(complaint, { type: _, stage, actions, ...response }) {
    assert(complaint && currentStage(complaint).stage === stage, 'the stage that is open is answered')
    assert(!currentStage(complaint).response, 'a stage is answered once')
    const promised: readonly Action[] = actions.map((action) => ({ ...action, stage, done: null }))
    return { ...withStage(complaint, stage, { response }), actions: [...complaint.actions, ...promised] }
  },
}

function decisionRefusals(stage: StageRecord, { decisions }: Response): readonly Refusal[] {
  const points = stage.acknowledgement?.points ?? []
  const provision = stage.stage === 1 ? '6.7' : '6.18'
  const undecided = points.flatMap(({ number }) => {
    const decided = decisions.filter(({ point }) => point === number)
    const field = `point-${number}`
    if (decided.length !== 1) return [{ field, because: `Decide point ${number}`, provision }]
    return decided[0]?.reasons.trim()
      ? []
      : [{ field: `${field}-reasons`, because: `Give the reasons for the decision on point ${number}`, provision }]
  })
  const stray = decisions.filter(({ point }) => !points.some(({ number }) => number === point))
  return [...undecided, ...stray.map(({ point }) => ({ because: `There is no point ${point}`, provision }))]
}

function promiseRefusals({ remedies, actions, on }: RespondToComplaint): readonly Refusal[] {
  const provision = '7.3'
  const refusals: Refusal[] = []
  if (remedies.length + actions.length > mostPromises) {
    refusals.push({ field: 'actions', because: `Promise ${mostPromises} things or fewer` })
  }
  if (remedies.some(({ what }) => !what.trim())) {
    refusals.push({ field: 'remedies', because: 'Say what each remedy is', provision })
  }
  if (remedies.some(({ kind, pence }) => (kind === 'financial') !== (pence !== null && pence > 0))) {
    refusals.push({ field: 'remedies', because: 'A financial remedy has a sum, and no other has one', provision })
  }
  if (actions.some(({ what, owner }) => !what.trim() || !owner.trim())) {
    refusals.push({ field: 'actions', because: 'Say what each action is and who will do it', provision })
  }
  if (actions.some(({ dueOn }) => dueOn < on)) {
    refusals.push({
      field: 'actions',
      because: 'An action is promised for the day of the response or later',
      provision,
    })
  }
  return refusals
}

/** Who considered stage 1 may not decide stage 2 (6.13). */
function independenceRefusals(complaint: Complaint, command: Response & { stage: Stage }, given: Given) {
  if (command.stage !== 2 || command.decidedBy !== complaint.stages[0].response?.decidedBy) return []
  const provision = given.edition.differentPersonProvision
  const because = 'The person who considered stage 1 cannot decide stage 2'
  return [{ field: 'decidedBy', because, ...(provision ? { provision } : {}) }]
}
