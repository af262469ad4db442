// The shape of a step: asked for, it is refused with reasons or recorded as events; and an event changes the complaint.
import type { DateOnly } from '../calendar/dates.ts'
import type { Calendar } from '../calendar/working-days.ts'
import { type Duty, provisionOf } from '../handling-code/duties.ts'
import type { Edition } from '../handling-code/edition.ts'
import type { CheckedLetter } from '../landlord/letters-checked.ts'
import type { LandlordLimit } from '../landlord/limit.ts'
import type { Roles } from '../landlord/roles.ts'
import type { Complaint, PersonId } from './complaint.ts'
import { exclusionInForce } from './handling.ts'

/** The core saying no: why, beside which field of the form, and under which provision. */
export type Refusal = { readonly because: string; readonly field?: string; readonly provision?: string }

/** The same as a step says it: what of the Code it rests on, whichever edition governs. */
export type StepRefusal = Omit<Refusal, 'provision'> & { readonly duty?: Duty }

type Decided<Event, No> =
  | { readonly accepted: true; readonly events: readonly Event[] }
  | { readonly accepted: false; readonly refusals: readonly No[] }

export type StepDecision<Event> = Decided<Event, StepRefusal>
export type Decision<Event> = Decided<Event, Refusal>

/** What is known outside the complaint when a command is decided. */
export type Given = {
  readonly today: DateOnly
  readonly calendar: Calendar
  /** The edition that governs the complaint. */
  readonly edition: Edition
  /** The landlord's own limits, as its profile has them today. */
  readonly landlordLimits: readonly LandlordLimit[]
  /** The letters that somebody else reads before they go, as the landlord's profile has it today. */
  readonly lettersChecked: readonly CheckedLetter[]
  /** Who works for the landlord today. */
  readonly roles: Roles
  /** Who asks. */
  readonly by: PersonId
}

export type Step<Command, Event> = {
  /** Says no, or what happened. It never throws for anything a person can ask. */
  decide(command: Command, complaint: Complaint | null, given: Given): StepDecision<Event>
  /** Asserts that the event can follow; it never ignores one. */
  apply(complaint: Complaint | null, event: Event): Complaint
}

export const accept = <Event>(...events: readonly Event[]): StepDecision<Event> => ({ accepted: true, events })

export const refuse = (...refusals: readonly StepRefusal[]): { accepted: false; refusals: readonly StepRefusal[] } => ({
  accepted: false,
  refusals,
})

export const noSuchComplaint: StepRefusal = { because: 'There is no such complaint' }

/** Accepts the event, unless something is refused. */
export const acceptUnless = <Event>(refusals: readonly StepRefusal[], event: Event): StepDecision<Event> =>
  refusals.length > 0 ? refuse(...refusals) : accept(event)

/** Why a stage goes no further while the complaint is excluded; null when it is not. */
export function excludedRefusal({ handling }: Complaint): StepRefusal | null {
  const exclusion = exclusionInForce(handling)
  if (!exclusion) return null
  if (exclusion.stage === 1) {
    return {
      because: 'This complaint is excluded. Withdraw the exclusion before you go on',
      duty: 'explaining a refusal',
    }
  }
  return { because: 'Escalation is refused. Withdraw the refusal before you go on', duty: 'refusing stage 2' }
}

/** The decision as it is told: each refusal with the provision of the edition that governs, where it has one. */
export function cited<Event>(decision: StepDecision<Event>, edition: Edition | null): Decision<Event> {
  if (decision.accepted) return decision
  const refusals = decision.refusals.map(({ duty, ...refusal }) => {
    const provision = duty && edition ? provisionOf(duty, edition) : null
    return provision ? { ...refusal, provision } : refusal
  })
  return { accepted: false, refusals }
}

/** The earliest day that anything is done on a complaint. */
export const sinceReceipt = ({ receivedOn }: Complaint): { on: DateOnly; what: string } => ({
  on: receivedOn,
  what: 'the day the complaint was received',
})

/** The refusals of a day that something happened on: not before `earliest`, and not in the future. */
export function dayRefusals(
  field: string,
  on: DateOnly,
  earliest: { on: DateOnly; what: string },
  today: DateOnly,
): readonly StepRefusal[] {
  if (on > today) return [{ field, because: 'The date must be today or in the past' }]
  return on < earliest.on ? [{ field, because: `The date must be on or after ${earliest.what}` }] : []
}

/** The refusals of a day that something is due on: not before the day it was asked for. */
export function dueRefusals(
  field: string,
  dueOn: DateOnly,
  asked: { on: DateOnly; what: string },
): readonly StepRefusal[] {
  return dueOn < asked.on ? [{ field, because: `The date must be on or after ${asked.what}` }] : []
}

/**
 * What says nothing by itself: spaces of every width, controls, marks of no width (the blank of braille too), and punctuation,
 * which is not read aloud. An emoji and a sign, such as £, are.
 */
const mute = /[\p{P}\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Whether nothing of a text would be read aloud. */
export const hasNoWords = (text: string): boolean => text.replace(mute, '') === ''

/** A refusal for a text that has nothing in it that would be read aloud, if it has nothing. */
export function emptyRefusal(field: string, text: string, because: string, duty?: Duty): readonly StepRefusal[] {
  return !hasNoWords(text) ? [] : [{ field, because, ...(duty ? { duty } : {}) }]
}
