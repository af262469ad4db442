// What provisions answer on the complaints and contacts of a period: counted for the wall and the form, and listed.
import { sql } from 'kysely'
import type { DateOnly } from '#core/calendar/dates.ts'
import { type ComplaintId, isComplaintId } from '#core/complaint/complaint.ts'
import type { Answer } from '#core/complaint/finding.ts'
import { type ContactId, isContactId } from '#core/contact/contact.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { countedFor } from '#core/self-assessment/counterparts.ts'
import type { Period } from '#core/self-assessment/proposal.ts'
import { gravestFirst, nothingShown, type Shown } from '#core/self-assessment/shows.ts'
import { shownOf } from './kept.ts'
import { mostRows, readDayPlace, type Slice, slice, writeLinePlace } from './places.ts'
import type { Records } from './tables.ts'

/** What is kept of each in the same shape, and where its line is. */
const kept = {
  complaints: {
    answers: sql`(select complaint_id as id, edition, provision, answer, received_on, settled_on, reason
      from provision_answer) as given`,
    lines: sql`(select complaint_id as id, ${shownOf('resident_name')} as resident_name,
      ${shownOf('about')} as about from complaint) as line`,
  },
  contacts: {
    answers: sql`(select contact_id as id, edition, provision, answer, received_on, settled_on, reason
      from contact_finding where counted) as given`,
    lines: sql`(select contact_id as id, resident_name, about from contact) as line`,
  },
} as const

export type Counted = keyof typeof kept

const isListed = (id: string): id is ComplaintId | ContactId => isComplaintId(id) || isContactId(id)

/** Provisions of other editions that count for the form's, as rows that SQL can join. */
const others = (edition: EditionId): string =>
  JSON.stringify(countedFor(edition).filter((one) => one.edition !== edition))

const inOrder = sql`${`{${gravestFirst.map((answer) => `"${answer}"`).join(',')}}`}::text[]`
const rank = sql`array_position(${inOrder}, answer)`

/**
 * How many of those received in the period answer in each way, for each provision of the edition. One that is under
 * another edition counts, once, at the provisions that mean the same.
 */
export async function countAnswers(
  records: Records,
  { edition, from, to }: Period,
  of: Counted,
): Promise<ReadonlyMap<string, Shown>> {
  const { rows } = await sql<{ provision: string; answer: Answer; many: number }>`
    with other as (
      select * from jsonb_to_recordset(${others(edition)}::jsonb) as one(edition text, provision text, "for" text)
    ), elsewhere as (
      select other."for" as provision, id, min(${rank}) as gravest
      from ${kept[of].answers} join other using (edition, provision)
      where received_on between ${from}::date and ${to}::date
      group by 1, 2
    ), counted as (
      select provision, ${rank} as gravest, count(*) as many from ${kept[of].answers}
      where edition = ${edition} and received_on between ${from}::date and ${to}::date group by 1, 2
      union all select provision, gravest, count(*) from elsewhere group by 1, 2
    )
    select provision, (${inOrder})[gravest] as answer,
      sum(many)::int as many
    from counted group by 1, 2`.execute(records)
  const shown = new Map<string, Shown>()
  for (const { provision, answer, many } of rows) {
    shown.set(provision, { ...(shown.get(provision) ?? nothingShown), [answer]: many })
  }
  return shown
}

export type CaseAnswering = {
  readonly id: ComplaintId | ContactId
  readonly residentName: string
  readonly about: string
  readonly receivedOn: DateOnly
  readonly edition: EditionId
  readonly answer: Answer
  readonly on: DateOnly | null
  readonly reason: string
}

/** Those behind one count, newest first: as many as it says. `after` is where the last page ended. */
export async function listAnswers(
  records: Records,
  { edition, from, to }: Period,
  { provision, answer, of }: { readonly provision: string; readonly answer: Answer; readonly of: Counted },
  after: string | null,
): Promise<Slice<CaseAnswering>> {
  const place = after === null ? null : readDayPlace(after, isListed)
  const wanted = JSON.stringify(countedFor(edition).filter((one) => one.for === provision))
  const { rows } = await sql<CaseAnswering>`
    with wanted as (
      select * from jsonb_to_recordset(${wanted}::jsonb) as one(edition text, provision text)
    ), ranked as (
      select distinct on (received_on, id) id, received_on, edition, answer, settled_on, reason
      from ${kept[of].answers} join wanted using (edition, provision)
      where received_on between ${from}::date and ${to}::date
        ${place ? sql`and (received_on, id) < (${place.on}::date, ${place.id})` : sql``}
      order by received_on desc, id desc, ${rank}
    )
    select id, resident_name as "residentName", about, received_on as "receivedOn", edition, answer,
      settled_on as "on", reason
    from ranked join ${kept[of].lines} using (id)
    where answer = ${answer}
    order by received_on desc, id desc limit ${mostRows + 1}`.execute(records)
  return slice(rows, writeLinePlace)
}
