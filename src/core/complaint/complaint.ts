// A complaint, as its events leave it.
import assert from 'node:assert/strict'
import type { DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { LandlordLimit } from '../landlord/limit.ts'
import type { Channel } from './channels.ts'
import { exclusionInForce, type Handling, type Tenure, type Theme } from './handling.ts'
import type { ComplaintId, PersonId } from './identity.ts'
import type { InWelsh } from './in-welsh.ts'
import type { LetterFormat } from './letter-format.ts'
import type { DecisionValue, PointDecision, Response } from './response.ts'

export * from '../remedies/remedy-kinds.ts'
export * from './channels.ts'
export * from './identity.ts'
export * from './letter-format.ts'
export * from './response.ts'

export const replyMethods = ['post', 'email', 'phone'] as const
export type ReplyMethod = (typeof replyMethods)[number]

/** Who complains, and how we may reach them. Empty text means that they did not say. */
export type Resident = {
  readonly name: string
  readonly address: string
  readonly telephone: string
  readonly email: string
  readonly replyBy: ReplyMethod
  readonly letterFormat: LetterFormat
  /** Adjustments, disclosed needs, a safe way to make contact (5.10), in their words. */
  readonly needs: string
}

/** One numbered line of the complaint definition. */
export type Point = { readonly number: number; readonly text: string }

/** Something raised that the landlord does not answer for, and who does (5.7). */
export type NotOurs = { readonly text: string; readonly whoIs: string }

export type Acknowledgement = InWelsh & {
  readonly on: DateOnly
  readonly points: readonly Point[]
  readonly outcomesSought: readonly string[]
  readonly notOurs: readonly NotOurs[]
  readonly handledBy: PersonId
}

export type Extension = InWelsh & {
  readonly toldOn: DateOnly
  readonly reason: string
  readonly newDueOn: DateOnly
  /** The resident hears from us at least this often until we answer. */
  readonly updateEveryWorkingDays: number
  readonly agreedWithResident: boolean
  /** Who agreed to more than the edition's limit; null within it. */
  readonly beyondLimitApprovedBy: PersonId | null
}

export type Action = InWelsh & {
  readonly number: number
  readonly stage: Stage
  readonly what: string
  readonly owner: string
  readonly dueOn: DateOnly
  readonly done: { readonly on: DateOnly; readonly proof: string } | null
}

export type StageRecord = {
  readonly stage: Stage
  /** The day the complaint was received, or stage 2 was asked for. */
  readonly askedOn: DateOnly
  readonly acknowledgement: Acknowledgement | null
  readonly extensions: readonly Extension[]
  readonly response: Response | null
}

/** Which row of which file said so, and the landlord's own reference for the complaint: text, with its zeros. */
type ImportSource = {
  readonly kind: 'spreadsheet'
  readonly file: string
  readonly row: number
  readonly reference: string
}

/** A stage as somebody else's record has it; what the record does not say is null. */
export type ImportedStage = {
  readonly askedOn: DateOnly | null
  readonly acknowledgedOn: DateOnly | null
  /** None where the record says that no more time was taken; null where it does not say. */
  readonly extensions: readonly { readonly toldOn: DateOnly | null; readonly newDueOn: DateOnly | null }[] | null
  readonly respondedOn: DateOnly | null
  readonly decision: DecisionValue | null
}

/** Words of the record that are none of ours. `field` is what its column was taken for. */
export type AsSaid = { readonly field: string; readonly words: string }

/** A complaint that was handled elsewhere, as its record says. Empty text and null are what it does not say. */
export type ImportedRecord = {
  readonly source: ImportSource
  readonly receivedOn: DateOnly
  /** The day it was written down there. */
  readonly loggedOn: DateOnly | null
  readonly channel: Channel | null
  readonly resident: Pick<Resident, 'name' | 'address' | 'telephone' | 'email'>
  readonly story: string
  readonly outcomeWanted: string
  readonly stages: readonly [ImportedStage] | readonly [ImportedStage, ImportedStage]
  /** Whether somebody else considered stage 2. */
  readonly stage2ByAnother: boolean | null
  readonly closedOn: DateOnly | null
  readonly remedyPence: number | null
  readonly tenure: Tenure
  readonly theme: Theme | null
  readonly service: string
  /** What the file says where it is one of ours only because somebody said so, or where nobody has: it is then not known. */
  readonly asSaid: readonly AsSaid[]
}

export type Complaint = {
  readonly id: ComplaintId
  readonly resident: Resident
  /** Null only where the record of a complaint handled elsewhere does not say. */
  readonly channel: Channel | null
  readonly receivedOn: DateOnly
  /** The day it was first written down here. */
  readonly loggedOn: DateOnly
  readonly story: string
  readonly outcomeWanted: string
  /** The landlord's own limits in force when it was received: a later policy does not re-date it. */
  readonly landlordLimits: readonly LandlordLimit[]
  readonly handledBy: PersonId | null
  readonly stages: readonly [StageRecord] | readonly [StageRecord, StageRecord]
  readonly actions: readonly Action[]
  readonly deliveredLetters: readonly number[]
  readonly closedOn: DateOnly | null
  /** Everything else that was done on it, beside its stages. */
  readonly handling: Handling
  /**
   * What the record says of a complaint that was handled elsewhere; null for one of ours. Where it is set, what the rest of
   * the complaint lacks is not known, nothing can be done on it here, and no clock of it runs.
   */
  readonly imported: ImportedRecord | null
}

/** The stage that the complaint is in. */
export const currentStage = (complaint: Complaint): StageRecord => complaint.stages[1] ?? complaint.stages[0]

/** The record of a stage, or null when it was not reached. */
export const stageOf = (complaint: Complaint, stage: Stage): StageRecord | null => complaint.stages[stage - 1] ?? null

/** Whether anything is still to be done at its stages: neither closed nor excluded, nor handled elsewhere. */
export const isOpen = ({ closedOn, handling, imported }: Complaint): boolean =>
  closedOn === null && !exclusionInForce(handling) && !imported

/** One decision for the whole, from the decisions on its points. */
export function overallDecision(decisions: readonly PointDecision[]): DecisionValue {
  assert(decisions.length > 0, 'a response decides at least one point')
  if (decisions.every(({ decision }) => decision === 'upheld')) return 'upheld'
  return decisions.every(({ decision }) => decision === 'not upheld') ? 'not upheld' : 'partly upheld'
}

/** The same complaint with one stage's record changed. */
export function withStage(complaint: Complaint, stage: Stage, change: Partial<StageRecord>): Complaint {
  const [first, second] = complaint.stages
  if (stage === 1)
    return { ...complaint, stages: second ? [{ ...first, ...change }, second] : [{ ...first, ...change }] }
  assert(second, 'stage 2 was not asked for')
  return { ...complaint, stages: [first, { ...second, ...change }] }
}

/** The same complaint with something added to what was done on it. */
export const withHandling = (complaint: Complaint, change: Partial<Handling>): Complaint => ({
  ...complaint,
  handling: { ...complaint.handling, ...change },
})
