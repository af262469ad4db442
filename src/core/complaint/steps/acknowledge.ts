// Acknowledging a complaint defines and logs it at its stage: numbered points, outcomes, what is not ours (5.6, 5.7, 6.2, 6.11).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import type { Stage } from '../../handling-code/edition.ts'
import { type Complaint, currentStage, type NotOurs, type PersonId, type Point, withStage } from '../complaint.ts'
import type { InWelsh } from '../in-welsh.ts'
import {
  accept,
  dayRefusals,
  excludedRefusal,
  hasNoWords,
  noSuchComplaint,
  refuse,
  type Step,
  type StepRefusal,
} from '../step.ts'
import { readerRefusals } from './keep.ts'

type Acknowledged = InWelsh & {
  readonly on: DateOnly
  readonly points: readonly Point[]
  readonly outcomesSought: readonly string[]
  readonly notOurs: readonly NotOurs[]
  readonly handledBy: PersonId
}
export type AcknowledgeComplaint = { readonly type: 'AcknowledgeComplaint'; readonly stage: Stage } & Acknowledged
export type ComplaintAcknowledged = { readonly type: 'ComplaintAcknowledged'; readonly stage: Stage } & Acknowledged

/** A definition with more points than this is several complaints. */
export const mostPoints = 30

export const acknowledge: Step<AcknowledgeComplaint, ComplaintAcknowledged> = {
  decide(command, complaint, given) {
    if (!complaint) return refuse(noSuchComplaint)
    const excluded = excludedRefusal(complaint)
    if (excluded) return refuse(excluded)
    const stage = currentStage(complaint)
    if (command.stage !== stage.stage) return refuse({ because: `This complaint is at stage ${stage.stage}` })
    if (stage.acknowledgement) return refuse({ because: `Stage ${stage.stage} is already acknowledged` })
    const refusals = [
      ...definitionRefusals(command),
      ...dayRefusals('on', command.on, { on: stage.askedOn, what: askedWhat[stage.stage] }, given.today),
      ...independenceRefusals(complaint, command),
      ...readerRefusals(complaint, command.handledBy, 'handledBy'),
    ]
    if (refusals.length > 0) return refuse(...refusals)
    return accept({ ...command, type: 'ComplaintAcknowledged' })
  },
  apply(complaint, { type: _, stage, ...acknowledgement }) {
    assert(complaint && currentStage(complaint).stage === stage, 'a stage is acknowledged when it is reached')
    assert(!currentStage(complaint).acknowledgement, 'a stage is acknowledged once')
    return { ...withStage(complaint, stage, { acknowledgement }), handledBy: acknowledgement.handledBy }
  },
}

const askedWhat = { 1: 'the day the complaint was received', 2: 'the day stage 2 was asked for' }

function definitionRefusals({ stage, points, outcomesSought, notOurs }: AcknowledgeComplaint): readonly StepRefusal[] {
  const duty = `complaint definition at stage ${stage}` as const
  const refusals: StepRefusal[] = []
  if (points.length === 0) {
    refusals.push({ field: 'points', because: 'Enter at least one point of the complaint', duty })
  }
  if (points.length > mostPoints) refusals.push({ field: 'points', because: `Enter ${mostPoints} points or fewer` })
  if (points.some(({ text, number }, index) => hasNoWords(text) || number !== index + 1)) {
    refusals.push({ field: 'points', because: 'Each point needs words and its own number, from 1', duty })
  }
  if (!outcomesSought.some((outcome) => !hasNoWords(outcome))) {
    const because = 'Enter what the resident wants to happen, or that they did not say'
    refusals.push({ field: 'outcomesSought', because, duty })
  }
  if (notOurs.some(({ text, whoIs }) => hasNoWords(text) || hasNoWords(whoIs))) {
    const because = 'Say what we are not responsible for, and who is'
    refusals.push({ field: 'notOurs', because, duty: 'what is ours and what is not' })
  }
  return refusals
}

/** Who considered stage 1 may not consider stage 2 (6.13). */
function independenceRefusals(
  complaint: Complaint,
  { stage, handledBy }: AcknowledgeComplaint,
): readonly StepRefusal[] {
  const [stage1] = complaint.stages
  if (stage !== 2 || handledBy !== stage1.response?.decidedBy) return []
  const because = 'The person who considered stage 1 cannot consider stage 2. Choose somebody else'
  return [{ field: 'handledBy', because, duty: 'different person at stage 2' }]
}
