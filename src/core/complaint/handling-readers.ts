// A complaint that is kept to named people: nobody else of the landlord's staff opens it, and who opens it is noted.
import type { DateOnly } from '../calendar/dates.ts'
import { isRepresentative, type PersonId, recourseItself, theResident, whoeverWasAsked } from './identity.ts'

export const keptReasons = [
  'the resident works here',
  'domestic abuse or safety',
  'about a member of staff',
  'other',
] as const

export type Readers = {
  readonly on: DateOnly
  readonly why: (typeof keptReasons)[number]
  readonly words: string
  readonly people: readonly PersonId[]
}

/** Who acts on a complaint and is nobody of the landlord's staff. */
const notStaff: readonly PersonId[] = [theResident, recourseItself, whoeverWasAsked]

type Kept = { readonly readers: Readers | null }

export const mayOpen = ({ readers }: Kept, person: PersonId): boolean =>
  readers === null || readers.people.includes(person) || notStaff.includes(person) || isRepresentative(person)
