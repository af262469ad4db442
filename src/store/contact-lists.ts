// The register of contacts: what is open, what sounds dissatisfied, and what somebody looks for. Each pages by key.
import { type RawBuilder, sql } from 'kysely'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import { type Choice, type ContactId, type ContactKind, isContactId } from '#core/contact/contact.ts'
import { mostRows, readDayPlace, type Slice, slice, writeLinePlace } from './places.ts'
import { askedFor, wordsIn } from './search-words.ts'
import type { Records } from './tables.ts'

export type ContactLine = {
  readonly id: ContactId
  readonly kind: ContactKind
  readonly residentName: string
  readonly about: string
  readonly receivedOn: DateOnly
  /** The last day somebody followed it up. */
  readonly followedUpOn: DateOnly | null
  /** The first day that dissatisfaction was expressed. */
  readonly dissatisfiedOn: DateOnly | null
  readonly choice: Choice | null
  /** What in its words sounds dissatisfied while nobody was given the choice to complain. */
  readonly heard: readonly string[]
  readonly complaint: ComplaintId | null
  readonly closedOn: DateOnly | null
}

/** Open service requests and what sounds dissatisfied, longest waiting first; everything, newest first. */
export type ContactList = 'open requests' | 'sounds dissatisfied' | 'all'

const columns = sql`
  contact_id as id, kind, resident_name as "residentName", about, received_on as "receivedOn",
  followed_up_on as "followedUpOn", dissatisfied_on as "dissatisfiedOn", choice, heard, complaint_id as complaint,
  closed_on as "closedOn"`

const wanted: { readonly [list in ContactList]: RawBuilder<unknown> } = {
  'open requests': sql`kind = 'service request' and closed_on is null`,
  'sounds dissatisfied': sql`heard <> '{}'`,
  all: sql`true`,
}

/** `after` is where the last page ended. */
export async function readContacts(
  records: Records,
  list: ContactList,
  after: string | null,
): Promise<Slice<ContactLine>> {
  const newestFirst = list === 'all'
  const [beyond, order] = newestFirst ? [sql`<`, sql`desc`] : [sql`>`, sql`asc`]
  const place = after === null ? null : readDayPlace(after, isContactId)
  const from = place ? sql`and (received_on, contact_id) ${beyond} (${place.on}::date, ${place.id})` : sql``
  const { rows } = await sql<ContactLine>`
    select ${columns} from contact where ${wanted[list]} ${from}
    order by received_on ${order}, contact_id ${order} limit ${mostRows + 1}`.execute(records)
  return slice(rows, writeLinePlace)
}

/** Those that have all the words, newest first; none when nothing that was typed can be looked for. */
export async function searchContacts(
  records: Records,
  typed: string,
  after: string | null,
): Promise<Slice<ContactLine>> {
  const words = wordsIn(typed)
  if (words.length === 0) return { rows: [], next: null }
  const place = after === null ? null : readDayPlace(after, isContactId)
  const { rows } = await sql<ContactLine>`
    with found as (
      select contact_id from contacts_with(${askedFor(words)}, ${place?.on ?? null}::date,
        ${place?.id ?? null}::text, ${mostRows + 1}::int)
    )
    select ${columns} from found join contact using (contact_id)
    order by received_on desc, contact_id desc`.execute(records)
  return slice(rows, writeLinePlace)
}
