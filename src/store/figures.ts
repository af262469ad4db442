// Figures over saved rows: counted in one statement for a period, as of a day, and each with the list that it opens.

import { type RawBuilder, sql } from 'kysely'
import { type DateOnly, isDateOnly } from '#core/calendar/dates.ts'
import { type ComplaintId, isComplaintId } from '#core/complaint/complaint.ts'
import { type CountedKind, countedKinds } from '#core/figures/counted.ts'
import type { Counting } from '#core/figures/counting.ts'
import { type Condition, type Definition, type Dimensions, dimensions, type Period } from '#core/figures/definition.ts'
import { type Figure, figureOf, type Tally } from '#core/figures/figure.ts'
import type { Stage } from '#core/handling-code/edition.ts'
import { shownOf } from './kept.ts'
import { mostRows, type Slice, slice } from './places.ts'
import type { Records } from './tables.ts'

/** Which rows are read, and how: as of a day, by the rule of late acknowledgements then in force. */
export type Reading = {
  readonly period: Period
  readonly asOf: DateOnly
  readonly counting: Pick<Counting, 'lateAcknowledgementIsLate'>
}

/** One row that a figure counted. */
export type CountedCase = {
  readonly id: ComplaintId
  readonly residentName: string
  readonly about: string
  readonly kind: CountedKind
  readonly stage: Stage
  readonly number: number
  readonly on: DateOnly
  readonly dimensions: Dimensions
  readonly pence: number | null
}

type Columns = { readonly done: string; readonly by: string; readonly extendedBy: string; readonly lateAfter: string }

/**
 * When an act was done, as the findings read it: certain days only. `notBefore` is a day that the record has, before which
 * the act cannot have been; it settles what a part of a record does not say.
 */
function timeOf(asOf: DateOnly, columns: Columns, notBefore: RawBuilder<unknown>): RawBuilder<unknown> {
  const { done, by, extendedBy, lateAfter } = columns
  return sql`case
    when ${sql.ref(done)} <= ${sql.ref(by)} then 'in time'
    when ${sql.ref(done)} <= ${sql.ref(extendedBy)} then 'in extended time'
    when ${sql.ref(done)} > ${sql.ref(lateAfter)} then 'late'
    when ${sql.ref(done)} is not null or ${sql.ref(lateAfter)} is null then 'not known'
    when not whole then case when ${notBefore} > ${sql.ref(lateAfter)} then 'late' else 'not known' end
    when ${asOf}::date > ${sql.ref(lateAfter)} then 'late'
    else 'running' end`
}

const acknowledgementColumns = {
  done: 'acknowledged_on',
  by: 'acknowledge_by',
  extendedBy: 'acknowledge_by',
  lateAfter: 'acknowledge_late_after',
}
const answerColumns = { done: 'answered_on', by: 'answer_by', extendedBy: 'extended_by', lateAfter: 'late_after' }
const measuredColumns = { ...answerColumns, extendedBy: 'measured_by', lateAfter: 'measured_late_after' }

/**
 * The counted rows of the period, each with its dimensions in words, as core/figures/definition.ts names them. The
 * regulator's measure takes an answer for late when its acknowledgement was.
 */
export function readRows({ period, asOf, counting }: Reading): RawBuilder<unknown> {
  const clocked = sql`kind in ('stage', 'answer')`
  const acknowledgedOn = sql.ref('acknowledged_on')
  const late = sql`${counting.lateAcknowledgementIsLate}::boolean and answered_on is not null`
  return sql`
    select complaint_id, kind, stage::text as stage, number, counted_on, channel, theme, tenure,
      case when refused then 'yes' else 'no' end as refused,
      case when not ${clocked} then 'none' when not acknowledgement_limited then 'no limit'
        else ${timeOf(asOf, acknowledgementColumns, sql`null::date`)} end as acknowledgement,
      case when not ${clocked} then 'none' else ${timeOf(asOf, answerColumns, acknowledgedOn)} end as answer,
      case when not ${clocked} then 'none'
        when ${late} and acknowledged_on > acknowledge_late_after then 'late'
        when ${late} and acknowledgement_limited and (acknowledged_on <= acknowledge_by) is not true
          and not (answered_on > measured_late_after) then 'not known'
        else ${timeOf(asOf, measuredColumns, acknowledgedOn)} end as measured,
      coalesce(outcome, 'none') as outcome,
      case when followed_on is null then 'no' else 'yes' end as followed,
      coalesce(payment, 'none') as payment,
      case when pence is null then 'no' else 'yes' end as money,
      coalesce(score::text, 'none') as score,
      pence
    from counted where counted_on between ${period.from}::date and ${period.to}::date`
}

const everyDimension = sql.join(dimensions.map((one) => sql.ref(one)))

/** The dimensions of a row of `readRows` as one JSON object. */
export const dimensionsOf = sql`jsonb_build_object(${sql.join(dimensions.flatMap((one) => [sql.lit(one), sql.ref(one)]))})`

/** How many rows there are of each combination of dimensions. */
async function readTallies(records: Records, reading: Reading): Promise<readonly Tally[]> {
  const { rows } = await sql<Tally>`
    select ${dimensionsOf} as dimensions, count(*) as rows, coalesce(sum(pence), 0)::bigint as pence
    from (${readRows(reading)}) as row group by ${everyDimension}`.execute(records)
  return rows
}

const wanted = (condition: Condition): RawBuilder<unknown> => {
  const each = dimensions.flatMap((one) =>
    condition[one] ? [sql`${sql.ref(one)} = any(${condition[one]}::text[])`] : [],
  )
  return each.length > 0 ? sql.join(each, sql` and `) : sql`true`
}

type CaseRow = Omit<CountedCase, 'stage'> & { readonly stage: '1' | '2' }

/** The rows that a figure counted, newest first. `after` is where the last page ended. */
export async function readCases(
  records: Records,
  reading: Reading,
  condition: Condition,
  after: string | null,
): Promise<Slice<CountedCase>> {
  const place = after === null ? null : readCasePlace(after)
  const from = place
    ? sql`and (counted_on, complaint_id, kind, stage, number) <
        (${place.on}::date, ${place.id}, ${place.kind}, ${String(place.stage)}, ${place.number}::integer)`
    : sql``
  const { rows } = await sql<CaseRow>`
    with row as (
      select * from (${readRows(reading)}) as every where ${wanted(condition)} ${from}
      order by counted_on desc, complaint_id desc, kind desc, stage desc, number desc limit ${mostRows + 1}
    )
    select complaint_id as id, ${shownOf('resident_name')} as "residentName",
      ${shownOf('about')} as about, row.kind, row.stage,
      row.number, counted_on as "on", row.dimensions, row.pence
    from (select *, ${dimensionsOf} as dimensions from row) as row join complaint using (complaint_id)
    order by counted_on desc, complaint_id desc, row.kind desc, row.stage desc, row.number desc`.execute(records)
  return slice(
    rows.map((row) => ({ ...row, stage: row.stage === '1' ? 1 : 2 })),
    writeCasePlace,
  )
}

type CasePlace = Pick<CountedCase, 'on' | 'id' | 'kind' | 'stage' | 'number'>

const writeCasePlace = ({ on, id, kind, stage, number }: CasePlace): string => `${on}.${id}.${kind}.${stage}.${number}`

/** The place that a text names, or null when it names none: the list then begins at its beginning. */
function readCasePlace(text: string): CasePlace | null {
  const [on = '', id = '', kindText = '', stage = '', number = '', ...more] = text.split('.')
  const kind = countedKinds.find((one) => one === kindText)
  if (!isDateOnly(on) || !isComplaintId(id) || !kind || !/^\d{1,6}$/.test(number) || more.length > 0) return null
  return stage === '1' || stage === '2' ? { on, id, kind, stage: stage === '1' ? 1 : 2, number: Number(number) } : null
}

/** How many rows of one kind the period has. */
export async function countKind(records: Records, { from, to }: Period, kind: CountedKind): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from counted
    where kind = ${kind} and counted_on between ${from}::date and ${to}::date`.execute(records)
  return rows[0]?.count ?? 0
}

/** Every figure defined, from one reading. */
export async function readFigures(
  records: Records,
  definitions: readonly Definition[],
  reading: Reading,
): Promise<readonly Figure[]> {
  const tallies = await readTallies(records, reading)
  return definitions.map((definition) => figureOf(definition, tallies))
}
