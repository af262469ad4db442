// The full response of a stage: a decision and reasons for each point, remedies, and the actions promised (6.6, 6.7, 6.9, 6.17 to 6.20).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import type { Stage } from '../../handling-code/edition.ts'
import { type Action, type Complaint, currentStage, type Response, type StageRecord, withStage } from '../complaint.ts'
import { accept, dayRefusals, excludedRefusal, noSuchComplaint, refuse, type Step, type StepRefusal } from '../step.ts'
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
      return refuse({
        because: 'Acknowledge and define the complaint before you answer it',
        duty: `every point at stage ${stage.stage}`,
      })
    }
    const earliest = { on: acknowledgement.on, what: 'the acknowledgement' }
    const refusals = [
      ...decisionRefusals(stage, command),
      ...promiseRefusals(command),
      ...dayRefusals('on', command.on, earliest, given.today),
      ...independenceRefusals(complaint, command),
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
    const { inWelsh } = response
    const written = inWelsh ? { inWelsh } : {}
    const promised: readonly Action[] = actions.map((action) => ({ ...action, ...written, stage, done: null }))
    return { ...withStage(complaint, stage, { response }), actions: [...complaint.actions, ...promised] }
  },
}

function decisionRefusals(stage: StageRecord, { decisions }: Response): readonly StepRefusal[] {
  const points = stage.acknowledgement?.points ?? []
  const duty = `every point at stage ${stage.stage}` as const
  const undecided = points.flatMap(({ number }) => {
    const decided = decisions.filter(({ point }) => point === number)
    const field = `point-${number}`
    if (decided.length !== 1) return [{ field, because: `Decide point ${number}`, duty }]
    return decided[0]?.reasons.trim()
      ? []
      : [{ field: `${field}-reasons`, because: `Give the reasons for the decision on point ${number}`, duty }]
  })
  const stray = decisions.filter(({ point }) => !points.some(({ number }) => number === point))
  return [...undecided, ...stray.map(({ point }) => ({ because: `There is no point ${point}`, duty }))]
}

function promiseRefusals({ remedies, actions, on }: RespondToComplaint): readonly StepRefusal[] {
  const duty = 'remedy and its day'
  const refusals: StepRefusal[] = []
  if (remedies.length + actions.length > mostPromises) {
    refusals.push({ field: 'actions', because: `Promise ${mostPromises} things or fewer` })
  }
  if (remedies.some(({ what }) => !what.trim())) {
    refusals.push({ field: 'remedies', because: 'Say what each remedy is', duty })
  }
  if (remedies.some(({ kind, pence }) => (kind === 'financial') !== (pence !== null && pence > 0))) {
    refusals.push({ field: 'remedies', because: 'A financial remedy has a sum, and no other has one', duty })
  }
  if (actions.some(({ what, owner }) => !what.trim() || !owner.trim())) {
    refusals.push({ field: 'actions', because: 'Say what each action is and who will do it', duty })
  }
  if (actions.some(({ dueOn }) => dueOn < on)) {
    refusals.push({
      field: 'actions',
      because: 'An action is promised for the day of the response or later',
      duty,
    })
  }
  return refusals
}

/** Who considered stage 1 may not decide stage 2 (6.13). */
function independenceRefusals(complaint: Complaint, command: Response & { stage: Stage }): readonly StepRefusal[] {
  if (command.stage !== 2 || command.decidedBy !== complaint.stages[0].response?.decidedBy) return []
  const because = 'The person who considered stage 1 cannot decide stage 2'
  return [{ field: 'decidedBy', because, duty: 'different person at stage 2' }]
}
