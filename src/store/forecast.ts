// How many open complaints have something due within each of some days, by kind: what is due, counted where it is saved.
import { sql } from 'kysely'
import type { PersonId } from '#core/complaint/complaint.ts'
import { type FallKind, fallKinds, falls, type Span } from '#core/complaint/forecast.ts'
import type { Records } from './tables.ts'

/** `place` is that of the span in the list asked for. */
export type FallCount = { readonly place: number; readonly kind: FallKind; readonly complaints: number }

/** `handledBy` is null for what nobody handles, and left out for everybody's. */
export async function countFalls(
  records: Records,
  spans: readonly Span[],
  handledBy?: PersonId | null,
): Promise<readonly FallCount[]> {
  const days = spans.map((span, place) => ({ place, ...span }))
  const kinds = fallKinds.map((kind) => ({ kind, ...falls[kind] }))
  const whose = handledBy === undefined ? sql`true` : sql`open_complaint.handled_by is not distinct from ${handledBy}`
  const { rows } = await sql<FallCount>`
    with day as (
      select * from jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as one(place integer, "from" date, "to" date)
    ), kind as (
      select * from jsonb_to_recordset(${JSON.stringify(kinds)}::jsonb) as one(kind text, act text, stage smallint)
    )
    select day.place, kind.kind, count(distinct due.complaint_id)::integer as complaints
    from due
      join kind on kind.act = due.act and (kind.stage is null or kind.stage = due.stage)
      join day on due.due_on between day."from" and day."to"
      join open_complaint on open_complaint.complaint_id = due.complaint_id
    where due.done_on is null and due.act = any(${kinds.map(({ act }) => act)}::text[]) and ${whose}
    group by day.place, kind.kind`.execute(records)
  return rows
}
