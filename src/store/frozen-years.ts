// Years as they stood on the day they were frozen; what changed afterwards is found beside them, and never written over them.
import { sql } from 'kysely'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { Changed } from '#core/figures/corrections.ts'
import type { Period } from '#core/figures/definition.ts'
import { dimensionsOf, type Reading, readRows } from './figures.ts'
import { type AnsweredNotice, freezeAnswers } from './frozen-answers.ts'
import type { Records } from './tables.ts'

export type FrozenYear = {
  readonly period: Period
  readonly asOf: DateOnly
  readonly by: PersonId
  readonly at: string
  /** As they were kept: `readFrozenFigures` of core/figures/corrections.ts reads them. */
  readonly figures: unknown
  /** False for a year that was frozen before its answers were kept. */
  readonly answersKept: boolean
}

/** The first statement of a transaction: whatever it reads afterwards is of one moment. */
export const seeOneMoment = (records: Records): Promise<unknown> =>
  sql`set transaction isolation level repeatable read`.execute(records)

type Freezing = {
  readonly figures: unknown
  readonly by: PersonId
  readonly at: string
  readonly notices: readonly AnsweredNotice[]
}

/** Freezes the figures, every row behind them, and what provisions answered. False when the year was frozen before, and then it stays as it was. */
export async function freezeYear(
  records: Records,
  reading: Reading,
  { figures, by, at, notices }: Freezing,
): Promise<boolean> {
  const { from, to } = reading.period
  const { numInsertedOrUpdatedRows } = await records
    .insertInto('frozen_year')
    .values({
      from_on: from,
      to_on: to,
      as_of: reading.asOf,
      frozen_by: by,
      frozen_at: at,
      figures: JSON.stringify(figures),
      answers_kept: true,
    })
    .onConflict((conflict) => conflict.columns(['landlord_id', 'from_on', 'to_on']).doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows !== 1n) return false
  await sql`
    insert into frozen_counted (from_on, to_on, complaint_id, kind, stage, number, dimensions, pence)
    select ${from}::date, ${to}::date, complaint_id, kind, stage::smallint, number, ${dimensionsOf}, pence
    from (${readRows(reading)}) as row`.execute(records)
  await freezeAnswers(records, reading.period, notices)
  return true
}

/** Every frozen year, the last first. */
export async function readFrozenYears(records: Records): Promise<readonly FrozenYear[]> {
  const { rows } = await sql<Omit<FrozenYear, 'period'> & Period>`
    select from_on as "from", to_on as "to", as_of as "asOf", frozen_by as "by", frozen_at as "at", figures, answers_kept as "answersKept"
    from frozen_year order by to_on desc, from_on desc`.execute(records)
  return rows.map(({ from, to, ...year }) => ({ period: { from, to }, ...year }))
}

/** The rows that are read otherwise now than when the year was frozen, or are there no more, or are new. */
export async function readChanged(records: Records, reading: Reading): Promise<readonly Changed[]> {
  const { from, to } = reading.period
  const { rows } = await sql<Changed & { readonly id: ComplaintId }>`
    with old as (
      select complaint_id, kind, stage, number, dimensions, pence from frozen_counted
      where from_on = ${from}::date and to_on = ${to}::date
    ), now as (
      select complaint_id, kind, stage::smallint as stage, number, ${dimensionsOf} as dimensions, pence
      from (${readRows(reading)}) as row
    )
    select complaint_id as id, old.dimensions as before, old.pence as "penceBefore", now.dimensions as after,
      now.pence as "penceAfter"
    from old full join now using (complaint_id, kind, stage, number)
    where (old.dimensions, old.pence) is distinct from (now.dimensions, now.pence)
    order by complaint_id, kind, stage, number`.execute(records)
  return rows
}
