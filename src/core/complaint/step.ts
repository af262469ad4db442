// The shape of a step: asked for, it is refused with reasons or recorded as events; and an event changes the complaint.
import type { DateOnly } from '../calendar/dates.ts'
import type { Calendar } from '../calendar/working-days.ts'
import type { Edition } from '../handling-code/edition.ts'
import type { LandlordLimit } from '../landlord/limit.ts'
import type { Complaint, PersonId } from './complaint.ts'

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

/** A refusal for a text that has nothing in it, if it has nothing. */
export function emptyRefusal(field: string, text: string, because: string, provision?: string): readonly Refusal[] {
  return text.trim() ? [] : [{ field, because, ...(provision ? { provision } : {}) }]
}
