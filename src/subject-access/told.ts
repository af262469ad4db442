// What is told of one complaint or contact to a person who is in it: its entries and documents, without what is held back.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { HoldingGround } from '#core/complaint/handling-pack.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import type { ContactEvent } from '#core/contact/procedure.ts'
import type { PersonRole, RecordId } from '#core/subject-access/request.ts'
import type { Facts } from '#documents/document.ts'
import type { PackDocument } from '#pack/contents.ts'

/** One that is held back has neither words nor a title: its title alone may be of somebody else. */
export type ToldEntry = {
  readonly version: number
  readonly on: DateOnly
  readonly recordedAt: string
} & (
  | { readonly held: HoldingGround }
  | {
      readonly held: null
      readonly title: string
      readonly lines: readonly string[]
      /** By whom it was written down. */
      readonly written: string
      readonly documents: readonly number[]
      readonly event: ComplaintEvent | ContactEvent
    }
)

/** Its number is over all records; `held` says on what ground it stays out, and its title is then nobody's. */
export type ToldDocument = PackDocument & { readonly held: HoldingGround | null }

export type Told = {
  readonly id: RecordId
  readonly kind: 'Complaint' | 'Contact' | 'Emails'
  readonly as: PersonRole
  /** What is known of the person; none where they spoke for somebody else, or only wrote. */
  readonly about: Facts['rows']
  readonly entries: readonly ToldEntry[]
  readonly documents: readonly ToldDocument[]
}

/** Its number, and the one in its name, go on from the documents of the records before. */
export function renumbered(document: PackDocument, before: number, held: HoldingGround | null): ToldDocument {
  const number = before + document.number
  const place = document.place.replace(/^documents\/\d+/, `documents/${String(number).padStart(3, '0')}`)
  const title = held ? 'A document that is held back' : document.title
  return { ...document, number, place, title, held }
}
