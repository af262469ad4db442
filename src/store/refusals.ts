// The register of refusals: one statement over the events that settle one, newest first; it pages by key.
import { type RawBuilder, sql } from 'kysely'
import { type DateOnly, isDateOnly } from '#core/calendar/dates.ts'
import { type ComplaintId, isComplaintId } from '#core/complaint/complaint.ts'
import type { RefusalKey, RefusalsWanted } from '#core/complaint/registered-refusal.ts'
import { shownOf } from './kept.ts'
import { mostRows, type Slice, slice } from './places.ts'
import type { Records } from './tables.ts'

export type RefusalRow = {
  readonly id: ComplaintId
  readonly residentName: string
  readonly on: DateOnly
  readonly key: RefusalKey
  /** The number of the letter that told the resident; null where none did. */
  readonly letter: number | null
}

type Found = {
  readonly id: ComplaintId
  readonly residentName: string
  readonly version: number
  readonly on: DateOnly
  readonly of: RefusalKey['of']
  readonly number: number
  readonly letter: number | null
}

/** An event is in the register once: a proposal only while nobody has answered it. */
const registered = sql`
  select complaint_id, version, facts ->> 'on' as "on",
    case when type in ('RefusalProposed', 'RefusalReturned') then 'proposal' else 'exclusion' end as "of",
    (case when type = 'RefusalReturned' then facts ->> 'proposal' else facts ->> 'number' end)::integer as number,
    case type when 'ComplaintExcluded' then '1' when 'EscalationRefused' then '2'
      when 'RefusalReturned' then (
        select proposal.facts ->> 'stage' from complaint_event as proposal
        where proposal.complaint_id = one.complaint_id and proposal.type = 'RefusalProposed'
          and proposal.facts ->> 'number' = one.facts ->> 'proposal')
      else facts ->> 'stage' end as stage,
    case type when 'RefusalProposed' then 'proposed' when 'RefusalReturned' then 'returned'
      else case when exists (
        select from complaint_event as withdrawn
        where withdrawn.complaint_id = one.complaint_id and withdrawn.type = 'ExclusionWithdrawn'
          and withdrawn.facts ->> 'exclusion' = one.facts ->> 'number') then 'taken on after all'
      else 'refused' end end as state
  from complaint_event as one
  where type in ('RefusalProposed', 'RefusalAgreed', 'RefusalReturned', 'ComplaintExcluded', 'EscalationRefused')
    and not (type = 'RefusalProposed' and exists (
      select from complaint_event as answer
      where answer.complaint_id = one.complaint_id and answer.type in ('RefusalAgreed', 'RefusalReturned')
        and answer.facts ->> 'proposal' = one.facts ->> 'number'))`

/** `after` is where the last page ended. */
export async function readRefusals(
  records: Records,
  wanted: RefusalsWanted,
  after: string | null,
): Promise<Slice<RefusalRow>> {
  const place = after === null ? null : readPlace(after)
  const only: RawBuilder<unknown>[] = [
    ...(place ? [sql`("on", complaint_id, version) < (${place.on}, ${place.id}, ${place.version}::integer)`] : []),
    ...(wanted.from ? [sql`"on" >= ${wanted.from}`] : []),
    ...(wanted.to ? [sql`"on" <= ${wanted.to}`] : []),
    ...(wanted.stage ? [sql`stage = ${String(wanted.stage)}`] : []),
    ...(wanted.state ? [sql`state = ${wanted.state}`] : []),
  ]
  const { rows } = await sql<Found>`
    with row as (
      select * from (${registered}) as registered
      where ${only.length > 0 ? sql.join(only, sql` and `) : sql`true`}
      order by "on" desc, complaint_id desc, version desc limit ${mostRows + 1}
    )
    select row.complaint_id as id, ${shownOf('resident_name')} as "residentName", row.version, "on", "of", row.number,
      letter.number as letter
    from row join complaint using (complaint_id)
      left join letter on letter.complaint_id = row.complaint_id and letter.number = row.version
    order by "on" desc, row.complaint_id desc, row.version desc`.execute(records)
  const page = slice(rows, writePlace)
  return { ...page, rows: page.rows.map(({ version: _, of, number, ...row }) => ({ ...row, key: { of, number } })) }
}

type Place = Pick<Found, 'on' | 'id' | 'version'>

const writePlace = ({ on, id, version }: Place): string => `${on}.${id}.${version}`

/** The place that a text names, or null when it names none: the list then begins at its beginning. */
function readPlace(text: string): Place | null {
  const [on = '', id = '', version = '', ...more] = text.split('.')
  if (!isDateOnly(on) || !isComplaintId(id) || !/^\d{1,4}$/.test(version) || more.length > 0) return null
  return { on, id, version: Number(version) }
}
