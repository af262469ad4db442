// The team's list: each open complaint by what is due next on it, saved with its events; and how many each person has.
import { type RawBuilder, sql } from 'kysely'
import { type DateOnly, dateOnly } from '#core/calendar/dates.ts'
import { type ComplaintId, isComplaintId, type PersonId } from '#core/complaint/complaint.ts'
import type { ComplaintLine } from '#core/complaint/complaint-line.ts'
import type { DueAct } from '#core/complaint/due.ts'
import type { Fall, Span } from '#core/complaint/forecast.ts'
import type { Theme } from '#core/complaint/handling.ts'
import type { OpenLine } from '#core/complaint/open-line.ts'
import type { Stage } from '#core/handling-code/edition.ts'
import type { Scheme } from '#core/handling-code/ombudsman.ts'
import { lineColumns, nextDue } from './lists.ts'
import { mostRows, readDayPlace, type Slice, slice, writeDayPlace } from './places.ts'
import type { Records } from './tables.ts'

/** The day of what has nothing due: it sorts last. */
const never = dateOnly('9999-12-31')

/** `line` is null for what is not, or no longer, open. */
export async function saveOpenLine(records: Records, id: ComplaintId, line: OpenLine | null): Promise<void> {
  if (!line) return void (await records.deleteFrom('open_complaint').where('complaint_id', '=', id).execute())
  const { next, stage, handledBy, theme, scheme } = line
  await sql`
    insert into open_complaint (complaint_id, due_on, act, stage, handled_by, theme, scheme)
    values (${id}, ${next?.dueOn ?? never}, ${next?.act ?? null}, ${stage}, ${handledBy}, ${theme}, ${scheme})
    on conflict (landlord_id, complaint_id) do update
      set due_on = excluded.due_on, act = excluded.act, stage = excluded.stage, handled_by = excluded.handled_by,
        theme = excluded.theme, scheme = excluded.scheme
      where (open_complaint.due_on, open_complaint.act, open_complaint.stage, open_complaint.handled_by,
          open_complaint.theme, open_complaint.scheme)
        is distinct from (excluded.due_on, excluded.act, excluded.stage, excluded.handled_by, excluded.theme,
          excluded.scheme)`.execute(records)
}

/** Which open complaints; what is left out does not matter, and null stands for nobody, nothing due, and not recorded. */
export type OpenWanted = {
  readonly stage?: Stage
  readonly handledBy?: PersonId | null
  readonly act?: DueAct | null
  readonly theme?: Theme | null
  readonly scheme?: Scheme
  /** Something is due, on this day or later, and on that day or earlier. */
  readonly dueFrom?: DateOnly
  readonly dueTo?: DateOnly
  /** Something of these is due within these days, whether or not it is next. */
  readonly falling?: { readonly falls: readonly Fall[]; readonly days: Partial<Span> }
}

/** Soonest due first; what has nothing due stands last. `after` is where the last page ended. */
export async function readOpenComplaints(
  records: Records,
  wanted: OpenWanted,
  person: PersonId,
  after: string | null,
): Promise<Slice<ComplaintLine>> {
  const place = after === null ? null : readDayPlace(after, isComplaintId)
  const from = place ? [sql`(due_on, complaint_id) > (${place.on}::date, ${place.id})`] : []
  const only = [...conditions(wanted), ...from]
  const rows = await readLines(records, { only, wanted, person, most: mostRows + 1 })
  return slice(rows, ({ id, next }) => writeDayPlace({ on: next?.dueOn ?? never, id }))
}

/** All of them at one moment, for a file. */
export const readEveryOpenComplaint = (
  records: Records,
  wanted: OpenWanted,
  person: PersonId,
): Promise<readonly ComplaintLine[]> => readLines(records, { only: conditions(wanted), wanted, person, most: null })

type Asked = {
  readonly only: readonly RawBuilder<unknown>[]
  readonly wanted: OpenWanted
  /** Who reads: of what is kept from them, a line stands there that says so. */
  readonly person: PersonId
  readonly most: number | null
}

async function readLines(
  records: Records,
  { only, wanted: { handledBy }, person, most }: Asked,
): Promise<readonly ComplaintLine[]> {
  // Ordered by the person too, or PostgreSQL does not see that the index has nobody's complaints in order.
  const first = handledBy === undefined ? sql`` : sql`handled_by,`
  const { rows } = await sql<ComplaintLine>`
    with item as (
      select complaint_id, due_on from open_complaint
      where ${only.length > 0 ? sql.join(only, sql` and `) : sql`true`}
      order by ${first} due_on, complaint_id limit ${most}
    )
    select ${lineColumns(person)}
    from item join complaint using (complaint_id) ${nextDue}
    order by item.due_on, item.complaint_id`.execute(records)
  return rows
}

function conditions(wanted: OpenWanted): readonly RawBuilder<unknown>[] {
  const { stage, handledBy, act, theme, scheme, dueFrom, dueTo, falling } = wanted
  return [
    ...(stage ? [sql`stage = ${stage}::smallint`] : []),
    ...isOrIsNull(sql`handled_by`, handledBy),
    ...isOrIsNull(sql`act`, act),
    ...isOrIsNull(sql`theme`, theme),
    ...(scheme ? [sql`scheme = ${scheme}`] : []),
    ...(dueFrom ? [sql`due_on >= ${dueFrom}::date and due_on < ${never}::date`] : []),
    ...(dueTo ? [sql`due_on <= ${dueTo}::date`] : []),
    ...(falling ? [isFalling(falling)] : []),
  ]
}

function isFalling({ falls, days: { from, to } }: NonNullable<OpenWanted['falling']>): RawBuilder<unknown> {
  const ofKind = falls.map(({ act, stage }) =>
    stage === null ? sql`falling.act = ${act}` : sql`(falling.act = ${act} and falling.stage = ${stage}::smallint)`,
  )
  return sql`exists (select from due as falling
    where falling.complaint_id = open_complaint.complaint_id and falling.done_on is null
      and (${sql.join(ofKind, sql` or `)})
      and ${from ? sql`falling.due_on >= ${from}::date` : sql`true`}
      and ${to ? sql`falling.due_on <= ${to}::date` : sql`true`})`
}

function isOrIsNull(column: RawBuilder<unknown>, value: string | null | undefined): readonly RawBuilder<unknown>[] {
  if (value === undefined) return []
  return [value === null ? sql`${column} is null` : sql`${column} = ${value}`]
}

/** How much stands with one person, or with nobody. */
export type Workload = {
  readonly handledBy: PersonId | null
  readonly open: number
  readonly late: number
  /** Due today or later, and on the given day or earlier. */
  readonly soon: number
}

export async function readWorkload(
  records: Records,
  { today, soonTo }: { readonly today: DateOnly; readonly soonTo: DateOnly },
): Promise<readonly Workload[]> {
  const { rows } = await sql<Workload>`
    select handled_by as "handledBy", count(*)::integer as open,
      (count(*) filter (where due_on < ${today}::date))::integer as late,
      (count(*) filter (where due_on between ${today}::date and ${soonTo}::date))::integer as soon
    from open_complaint group by handled_by`.execute(records)
  return rows
}

/** Whether any open complaint is another Ombudsman's than the Housing Ombudsman's. */
export async function hasTwoSchemes(records: Records): Promise<boolean> {
  const found = await records
    .selectFrom('open_complaint')
    .select('complaint_id')
    .where('scheme', '=', 'LGSCO')
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
