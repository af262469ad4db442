// Why a response cannot be given as it stands: its stage, its points, its promises, its day and who decided it (6.6 to 6.20).
import type { DateOnly } from '../../calendar/dates.ts'
import { type Complaint, currentStage, type PointDecision, type StageRecord } from '../complaint.ts'
import type { ResponseDraft } from '../handling-letters.ts'
import { dayRefusals, excludedRefusal, type Given, hasNoWords, type StepRefusal } from '../step.ts'
import { conflictRefusals } from './conflict.ts'

type Dated = ResponseDraft & { readonly on: DateOnly }

/** A response with more remedies or actions than this is not one that anybody can follow. */
export const mostPromises = 30

/** Everything that is wrong with it, and nothing where it may be given. */
export function responseRefusals(draft: Dated, complaint: Complaint, { today }: Given): readonly StepRefusal[] {
  const stage = currentStage(complaint)
  const closed = notToAnswer(draft, stage) ?? excludedRefusal(complaint)
  if (closed) return [closed]
  const acknowledgement = stage.acknowledgement
  if (!acknowledgement) {
    return [
      {
        because: 'Acknowledge and define the complaint before you answer it',
        duty: `every point at stage ${stage.stage}`,
      },
    ]
  }
  const earliest = { on: acknowledgement.on, what: 'the acknowledgement' }
  return [
    ...decisionRefusals(stage, draft.decisions),
    ...promiseRefusals(draft),
    ...dayRefusals('on', draft.on, earliest, today),
    ...independenceRefusals(complaint, draft),
    ...conflictRefusals(complaint, draft.decidedBy, 'decidedBy'),
  ]
}

function notToAnswer(draft: ResponseDraft, { stage, response }: StageRecord): StepRefusal | null {
  if (draft.stage !== stage) return { because: `This complaint is at stage ${stage}` }
  return response ? { because: `Stage ${stage} is already answered` } : null
}

function decisionRefusals(stage: StageRecord, decisions: readonly PointDecision[]): readonly StepRefusal[] {
  const points = stage.acknowledgement?.points ?? []
  const duty = `every point at stage ${stage.stage}` as const
  const undecided = points.flatMap(({ number }) => {
    const decided = decisions.filter(({ point }) => point === number)
    const field = `point-${number}`
    if (decided.length !== 1) return [{ field, because: `Decide point ${number}`, duty }]
    return decided[0] && !hasNoWords(decided[0].reasons)
      ? []
      : [{ field: `${field}-reasons`, because: `Give the reasons for the decision on point ${number}`, duty }]
  })
  const stray = decisions.filter(({ point }) => !points.some(({ number }) => number === point))
  return [...undecided, ...stray.map(({ point }) => ({ because: `There is no point ${point}`, duty }))]
}

function promiseRefusals({ remedies, actions, on }: Dated): readonly StepRefusal[] {
  const duty = 'remedy and its day'
  const refusals: StepRefusal[] = []
  if (remedies.length + actions.length > mostPromises) {
    refusals.push({ field: 'actions', because: `Promise ${mostPromises} things or fewer` })
  }
  if (remedies.some(({ what }) => hasNoWords(what))) {
    refusals.push({ field: 'remedies', because: 'Say what each remedy is', duty })
  }
  if (remedies.some(({ kind, pence }) => (kind === 'financial') !== (pence !== null && pence > 0))) {
    refusals.push({ field: 'remedies', because: 'A financial remedy has a sum, and no other has one', duty })
  }
  if (actions.some(({ what, owner }) => hasNoWords(what) || hasNoWords(owner))) {
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
function independenceRefusals(complaint: Complaint, draft: ResponseDraft): readonly StepRefusal[] {
  if (draft.stage !== 2 || draft.decidedBy !== complaint.stages[0].response?.decidedBy) return []
  const because = 'The person who considered stage 1 cannot decide stage 2'
  return [{ field: 'decidedBy', because, duty: 'different person at stage 2' }]
}
