// The dates of a complaint's handling, and nothing else: what clocks and findings are read from, live or from a published case.
import type { DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { Complaint, StageRecord } from './complaint.ts'

/** An extension as a timeline has it; what a published case does not say is null. */
export type ExtensionDates = {
  readonly toldOn: DateOnly
  readonly newDueOn: DateOnly | null
  readonly reasonGiven: boolean | null
  readonly ombudsmanDetailsGiven: boolean | null
  readonly agreedWithResident: boolean | null
  readonly beyondLimitApproved: boolean
}

export type StageTimeline = {
  readonly stage: Stage
  readonly askedOn: DateOnly | null
  /** The day it was first written down; only stage 1 has one of its own. */
  readonly loggedOn: DateOnly | null
  readonly acknowledgedOn: DateOnly | null
  readonly extensions: readonly ExtensionDates[]
  readonly respondedOn: DateOnly | null
  /** Null when the record does not name who decided. */
  readonly decidedBy: string | null
  readonly actions: readonly { readonly dueOn: DateOnly; readonly doneOn: DateOnly | null }[]
}

/** A whole record: what it lacks did not happen by that day. A part of one: what it lacks is not known. */
export type RecordKept = { readonly whole: true; readonly asOf: DateOnly } | { readonly whole: false }

export type Timeline = {
  readonly stages: readonly [StageTimeline] | readonly [StageTimeline, StageTimeline]
  readonly kept: RecordKept
}

/** The timeline of a complaint handled here, as it stands on a day. */
export function timelineOf(complaint: Complaint, asOf: DateOnly): Timeline {
  const [first, second] = complaint.stages
  const stage1 = stageTimeline(first, complaint)
  return { stages: second ? [stage1, stageTimeline(second, complaint)] : [stage1], kept: { whole: true, asOf } }
}

function stageTimeline(record: StageRecord, complaint: Complaint): StageTimeline {
  const { stage, askedOn, acknowledgement, extensions, response } = record
  return {
    stage,
    askedOn,
    loggedOn: stage === 1 ? complaint.loggedOn : askedOn,
    acknowledgedOn: acknowledgement?.on ?? null,
    // The letter of an extension cannot leave out its reason or the Ombudsman's details: see letters/extension.ts.
    extensions: extensions.map((extension) => ({
      toldOn: extension.toldOn,
      newDueOn: extension.newDueOn,
      reasonGiven: true,
      ombudsmanDetailsGiven: true,
      agreedWithResident: extension.agreedWithResident,
      beyondLimitApproved: extension.beyondLimitApprovedBy !== null,
    })),
    respondedOn: response?.on ?? null,
    decidedBy: response?.decidedBy ?? null,
    actions: complaint.actions
      .filter((action) => action.stage === stage)
      .map(({ dueOn, done }) => ({ dueOn, doneOn: done?.on ?? null })),
  }
}
