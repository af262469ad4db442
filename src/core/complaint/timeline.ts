// The dates of a complaint's handling, and nothing else: what clocks and findings are read from, live or from a published case.
import type { DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import { extensionsTold, type Sending, sendingOf } from './as-sent.ts'
import type { Complaint, ImportedRecord, ImportedStage, StageRecord } from './complaint.ts'

/** An extension as a timeline has it; what a published case does not say is null. */
export type ExtensionDates = {
  /** Null where a record says that more time was taken, and not when the resident was told. */
  readonly toldOn: DateOnly | null
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
  /** What was written and has not gone, or may not have; nothing where all of it went. */
  readonly unsent?: { readonly acknowledgement?: Sending; readonly response?: Sending }
  readonly extensions: readonly ExtensionDates[]
  /** The record does not say whether more time was taken: whatever an extension would have allowed may have been. */
  readonly mayBeExtended?: true
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

/** The timeline of a complaint as it stands on a day; of one that was handled elsewhere, what its record says. */
export function timelineOf(complaint: Complaint, asOf: DateOnly): Timeline {
  if (complaint.imported) return importedTimeline(complaint.imported)
  const [first, second] = complaint.stages
  const stage1 = stageTimeline(first, complaint)
  return { stages: second ? [stage1, stageTimeline(second, complaint)] : [stage1], kept: { whole: true, asOf } }
}

function stageTimeline(record: StageRecord, complaint: Complaint): StageTimeline {
  const { stage, askedOn, response } = record
  const acknowledged = sendingOf(complaint, record, 'acknowledgement')
  const responded = sendingOf(complaint, record, 'response')
  return {
    stage,
    askedOn,
    loggedOn: stage === 1 ? complaint.loggedOn : askedOn,
    acknowledgedOn: acknowledged?.on ?? null,
    ...unsentOf(acknowledged, responded),
    // The letter of an extension cannot leave out its reason or the Ombudsman's details: see letters/extension.ts.
    extensions: extensionsTold(complaint, record).map((extension) => ({
      toldOn: extension.toldOn,
      newDueOn: extension.newDueOn,
      reasonGiven: true,
      ombudsmanDetailsGiven: true,
      agreedWithResident: extension.agreedWithResident,
      beyondLimitApproved: extension.beyondLimitApprovedBy !== null,
    })),
    respondedOn: responded?.on ?? null,
    decidedBy: response?.decidedBy ?? null,
    actions: complaint.actions
      .filter((action) => action.stage === stage)
      .map(({ dueOn, done }) => ({ dueOn, doneOn: done?.on ?? null })),
  }
}

function unsentOf(acknowledgement: Sending | null, response: Sending | null): Pick<StageTimeline, 'unsent'> {
  const late = (sending: Sending | null) => (sending && sending.on !== sending.writtenOn ? sending : null)
  const [first, second] = [late(acknowledgement), late(response)]
  if (!first && !second) return {}
  return { unsent: { ...(first ? { acknowledgement: first } : {}), ...(second ? { response: second } : {}) } }
}

function importedTimeline({ stages: [first, second], loggedOn, stage2ByAnother }: ImportedRecord): Timeline {
  // Who it was is not kept, only whether they were the same.
  const decidedBy = stage2ByAnother === null ? null : 'one'
  const stage1 = { ...importedStage(1, first), loggedOn, decidedBy }
  if (!second) return { stages: [stage1], kept: { whole: false } }
  const stage2 = { ...importedStage(2, second), decidedBy: stage2ByAnother ? 'another' : decidedBy }
  return { stages: [stage1, stage2], kept: { whole: false } }
}

const unsaid = { reasonGiven: null, ombudsmanDetailsGiven: null, agreedWithResident: null, beyondLimitApproved: false }

const importedStage = (stage: Stage, { extensions, decision: _, ...dates }: ImportedStage): StageTimeline => ({
  stage,
  ...dates,
  loggedOn: null,
  extensions: (extensions ?? []).map((extension) => ({ ...extension, ...unsaid })),
  ...(extensions === null ? { mayBeExtended: true as const } : {}),
  decidedBy: null,
  actions: [],
})
