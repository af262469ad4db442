// The shape of a rule of contacts: what a provision asks of one contact, how it is read, and examples that are its tests.
import { type DateOnly, dateOnly } from '../../calendar/dates.ts'
import type { Answer } from '../../complaint/finding.ts'
import type { EditionId } from '../../handling-code/edition.ts'
import type { Contact } from '../contact.ts'
import type { AssessedContact, ContactFinding } from '../finding.ts'
import type { ContactEvent } from '../procedure.ts'

/** A part of a contact that changes by an event of its own, or the landlord's own interval. Every rule also reads the day. */
export type ContactFact = Exclude<keyof Contact, 'id'> | 'reviewWorkingDays'

type ExpectedOfContact = {
  readonly provision: string
  readonly answer: Answer
  readonly on: DateOnly | null
  readonly reason: string
}

export type ContactExample = {
  readonly name: string
  readonly edition: EditionId
  readonly events: readonly ContactEvent[]
  readonly reviewWorkingDays: number | null
  readonly asOf: DateOnly
  readonly expected: ExpectedOfContact
}

export type ContactRule = {
  readonly name: string
  /** Each edition that asks it, by its provision. */
  readonly provisions: { readonly [edition in EditionId]?: string }
  /** One sentence: what it asks, and how it is read. */
  readonly means: string
  /** What its answer depends on: nothing else changes it. */
  readonly reads: readonly ContactFact[]
  /** Why no contact kept here can miss it; null for every rule that can be missed. */
  readonly neverMissed: string | null
  answer(assessed: AssessedContact): Omit<ContactFinding, 'provision'>
  readonly examples: readonly ContactExample[]
}

type Said = {
  readonly of: readonly [edition: EditionId, provision: string]
  readonly events: readonly ContactEvent[]
  readonly asOf: string
  readonly reviewWorkingDays?: number
  readonly is: readonly [answer: Answer, on: string | null, reason: string]
}

/** One example: what happened, read on a day, and the literal answer. */
export function contactExample(name: string, said: Said): ContactExample {
  const { events, asOf, reviewWorkingDays = null } = said
  const [edition, provision] = said.of
  const [answer, on, reason] = said.is
  const expected = { provision, answer, on: on === null ? null : dateOnly(on), reason }
  return { name, edition, events, reviewWorkingDays, asOf: dateOnly(asOf), expected }
}
