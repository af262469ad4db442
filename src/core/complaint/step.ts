// The shape of a step: asked for, it is refused with reasons or recorded as events; and an event changes the complaint.
import type { DateOnly } from '../calendar/dates.ts'
import type { Calendar } from '../calendar/working-days.ts'
import type { Edition } from '../handling-code/edition.ts'
import type { LandlordLimit } from '../landlord/limit.ts'
import type { Complaint, PersonId } from './complaint.ts'
import { exclusionInForce } from './handling.ts'

/** The core saying no: why, beside which field of the form, and under which provision. */
export type Refusal = { readonly because: string; readonly field?: string; readonly provision?: string }

export type Decision<Event> =
  | { readonly accepted: true; readonly events: readonly Event[] }
  | { readonly accepted: false; readonly refusals: readonly Refusal[] }

/** What is known outside the complaint when a command is decided. */
export type Given = {
  readonly today: DateOnly
  readonly calendar: Calendar
  /** The edition that governs the complaint. */
  readonly edition: Edition
  /** The landlord's own limits, as its profile has them today. */
  readonly landlordLimits: readonly LandlordLimit[]
  /** Who asks. */
  readonly by: PersonId
}

export type Step<Command, Event> = {
  /** Says no, or what happened. It never throws for anything a person can ask. */
  decide(command: Command, complaint: Complaint | null, given: Given): Decision<Event>
  /** Asserts that the event can follow; it never ignores one. */
  apply(complaint: Complaint | null, event: Event): Complaint
}

export const accept = <Event>(...events: readonly Event[]): Decision<Event> => ({ accepted: true, events })

export const refuse = (...refusals: readonly Refusal[]): { accepted: false; refusals: readonly Refusal[] } => ({
  accepted: false,
  refusals,
})

export const noSuchComplaint: Refusal = { because: 'There is no such complaint' }

/** Accepts the event, unless something is refused. */
export const acceptUnless = <Event>(refusals: readonly Refusal[], event: Event): Decision<Event> =>
  refusals.length > 0 ? refuse(...refusals) : accept(event)

/** Why a stage goes no further while the complaint is excluded; null when it is not. */
export function excludedRefusal({ handling }: Complaint): Refusal | null {
  const exclusion = exclusionInForce(handling)
  if (!exclusion) return null
  if (exclusion.stage === 1) {
    return { because: 'This complaint is excluded. Withdraw the exclusion before you go on', provision: '2.4' }
  }
  return { because: 'Escalation is refused. Withdraw the refusal before you go on', provision: '5.11' }
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
): readonly Refusal[] {
  if (on > today) return [{ field, because: 'The date must be today or in the past' }]
  return on < earliest.on ? [{ field, because: `The date must be on or after ${earliest.what}` }] : []
}

/** The refusals of a day that something is due on: not before the day it was asked for. */
export function dueRefusals(field: string, dueOn: DateOnly, asked: { on: DateOnly; what: string }): readonly Refusal[] {
  return dueOn < asked.on ? [{ field, because: `The date must be on or after ${asked.what}` }] : []
}

/** What is not seen on paper or on a screen: spaces of every width, controls, marks of no width. */
const unseen = /[\p{Cf}\p{Z}\p{Cc}]/gu

/** A refusal for a text that has nothing in it that can be seen, if it has nothing. */
export function emptyRefusal(field: string, text: string, because: string, provision?: string): readonly Refusal[] {
  return text.replace(unseen, '') ? [] : [{ field, because, ...(provision ? { provision } : {}) }]
}
