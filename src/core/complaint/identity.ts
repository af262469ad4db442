// Which complaint, and who: the reference a resident is given, and the ids of those who do things.
import assert from 'node:assert/strict'
import type { DateOnly } from '../calendar/dates.ts'

declare const complaintIdBrand: unique symbol
declare const draftIdBrand: unique symbol
declare const personIdBrand: unique symbol

/** The reference the resident is given: 'C-26-7F3K2Q', with no letters that look alike. */
export type ComplaintId = string & { readonly [complaintIdBrand]: true }

/** Of a complaint that was begun and not yet sent: 'D-26-7F3K2Q'. */
export type DraftId = string & { readonly [draftIdBrand]: true }

/** Who did or does something: a member of staff ('amira.khan'), 'resident', 'asked', or 'recourse' itself. */
export type PersonId = string & { readonly [personIdBrand]: true }

export const referenceLetters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Of a complaint, a contact, a notice or a draft: told apart by their first letter. */
type FirstLetter = 'C' | 'S' | 'N' | 'D'

export const referenceOf = (letter: FirstLetter): RegExp => new RegExp(`^${letter}-\\d{2}-[${referenceLetters}]{6}$`)

/** A new reference for what is first written down on this day; `random` gives whole numbers from 0 to below its argument. */
export function drawnReference<Id extends string>(
  letter: FirstLetter,
  on: DateOnly,
  random: (below: number) => number,
  isOne: (text: string) => text is Id,
): Id {
  const drawn = Array.from({ length: 6 }, () => referenceLetters[random(referenceLetters.length)]).join('')
  const reference = `${letter}-${on.slice(2, 4)}-${drawn}`
  assert(isOne(reference), `not a reference: ${reference}`)
  return reference
}

const referenceShape = referenceOf('C')

export const isComplaintId = (text: string): text is ComplaintId => referenceShape.test(text)

export function complaintId(text: string): ComplaintId {
  assert(isComplaintId(text), `not a complaint's reference: ${text}`)
  return text
}

export const newComplaintId = (on: DateOnly, random: (below: number) => number): ComplaintId =>
  drawnReference('C', on, random, isComplaintId)

const draftShape = referenceOf('D')

export const isDraftId = (text: string): text is DraftId => draftShape.test(text)

export const newDraftId = (on: DateOnly, random: (below: number) => number): DraftId =>
  drawnReference('D', on, random, isDraftId)

export function personId(text: string): PersonId {
  assert(/^[a-z][a-z0-9.-]{1,59}$/.test(text), `not a person's id: ${text}`)
  return text as PersonId
}

export const theResident = personId('resident')
/** Whoever speaks for the resident on a complaint, by their number on it, when they act by a code of their own. */
export const theRepresentative = (number: number): PersonId => personId(`representative-${number}`)
export const isRepresentative = (id: PersonId): boolean => /^representative-\d+$/.test(id)
export const recourseItself = personId('recourse')
/** Whoever was asked for facts or for their position, and answered by a link that needs no account. */
export const whoeverWasAsked = personId('asked')
/** Whoever it was that handled a complaint before it was brought in here. */
export const somebodyElsewhere = personId('elsewhere')
