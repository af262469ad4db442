// What lists ask: what is due, and which complaints there are. Each is one statement, and pages by key.
import { type RawBuilder, sql } from 'kysely'
import { isComplaintId, type PersonId } from '#core/complaint/complaint.ts'
import type { ComplaintLine, WorkItem } from '#core/complaint/complaint-line.ts'
import type { DueAct, DueItem } from '#core/complaint/due.ts'
import type { Stage } from '#core/handling-code/edition.ts'
import { shownTo } from './kept.ts'
import { mostRows, readDayPlace, readItemPlace, type Slice, slice, writeItemPlace, writeLinePlace } from './places.ts'
import { askedFor, wordsIn } from './search-words.ts'
import type { Records } from './tables.ts'

/** Which open items a worklist holds; `mine` leaves out what stands on somebody else's list, and keeps what stands on nobody's. */
export type Wanted = { readonly acts: readonly DueAct[]; readonly mine: boolean }

export const lineColumns = (person: PersonId) => sql`
  complaint.complaint_id as id, ${shownTo(person, 'resident_name')} as "residentName",
  ${shownTo(person, 'about')} as about,
  complaint.stage, complaint.status, complaint.received_on as "receivedOn", complaint.closed_on as "closedOn",
  complaint.handled_by as "handledBy", next.item as next`

export const nextDue = sql`
  left join lateral (
    select json_build_object('stage', stage, 'act', act, 'number', number, 'dueOn', due_on, 'codeDueOn', code_due_on,
      'aimFor', aim_for, 'doneOn', done_on, 'handledBy', handled_by) as item
    from due where due.complaint_id = complaint.complaint_id and done_on is null
    order by due_on, stage, act, number limit 1
  ) as next on true`

type ItemRow = Omit<DueItem, 'stage' | 'handledBy' | 'notFor'> &
  Omit<ComplaintLine, 'stage'> & { dueStage: Stage; stage: Stage; listedFor: PersonId | null }

/** The open items of the list, soonest due first. `after` is where the last page ended. */
export async function readWorklist(
  records: Records,
  list: Wanted,
  person: PersonId,
  after: string | null,
): Promise<Slice<WorkItem>> {
  const { rows } = await sql<ItemRow>`
    with item as (
      select * from (${sql.join(branches(list, person, after), sql` union all `)}) as every
      order by due_on, complaint_id, stage, act, number limit ${mostRows + 1}
    )
    select item.stage as "dueStage", item.act, item.number, item.due_on as "dueOn", item.code_due_on as "codeDueOn",
      item.aim_for as "aimFor", item.done_on as "doneOn", item.handled_by as "listedFor", ${lineColumns(person)}
    from item join complaint using (complaint_id) ${nextDue}
    order by item.due_on, item.complaint_id, item.stage, item.act, item.number`.execute(records)
  return slice(rows.map(workItem), ({ line: { id }, ...item }) => writeItemPlace({ ...item, id }))
}

/** One branch for each act, or for mine and nobody's: each walks one index in order and stops at a page's end. */
function branches({ acts, mine }: Wanted, person: PersonId, after: string | null): RawBuilder<unknown>[] {
  const place = after === null ? null : readItemPlace(after)
  const from = place
    ? sql`and (due_on, complaint_id, stage, act, number) >
        (${place.dueOn}::date, ${place.id}, ${place.stage}::smallint, ${place.act}, ${place.number}::smallint)`
    : sql``
  const branch = (which: RawBuilder<unknown>, first: RawBuilder<unknown>) => sql`
    (select complaint_id, stage, act, number, due_on, code_due_on, aim_for, done_on, handled_by from due
    where done_on is null and ${which} ${from}
      and (not_for is null or not ${person}::text = any(not_for))
      and (only_for is null or ${person}::text = any(only_for))
    order by ${first}, due_on, complaint_id, stage, act, number limit ${mostRows + 1})`
  if (!mine) return acts.map((act) => branch(sql`act = ${act}`, sql`act`))
  // Ordered by the person too, or PostgreSQL does not see that the index has nobody's items in order.
  return [sql`handled_by = ${person}`, sql`handled_by is null`].map((whose) =>
    branch(sql`${whose} and act = any(${acts}::text[])`, sql`handled_by`),
  )
}

function workItem({ dueStage, act, number, dueOn, codeDueOn, aimFor, doneOn, listedFor, ...line }: ItemRow): WorkItem {
  return { stage: dueStage, act, number, dueOn, codeDueOn, aimFor, doneOn, handledBy: listedFor, line }
}

/** All complaints that the person may open, newest first; or those that have all the words. `after` is where the last page ended. */
export async function searchComplaints(
  records: Records,
  typed: string,
  person: PersonId,
  after: string | null,
): Promise<Slice<ComplaintLine>> {
  const place = after === null ? null : readDayPlace(after, isComplaintId)
  const words = wordsIn(typed)
  if (typed.trim() !== '' && words.length === 0) return { rows: [], next: null }
  const reference = typed.trim().toUpperCase()
  const open = sql`(readers is null or ${person}::text = any(readers))`
  const found = isComplaintId(reference)
    ? sql`select complaint_id from complaint where complaint_id = ${reference} and ${open}`
    : words.length > 0
      ? sql`select complaint_id from complaints_with(${askedFor(words)}, ${place?.on ?? null}::date,
          ${place?.id ?? null}::text, ${mostRows + 1}::int, ${person}::text)`
      : sql`select complaint_id from complaint
          where ${open} ${place ? sql`and (received_on, complaint_id) < (${place.on}::date, ${place.id})` : sql``}
          order by received_on desc, complaint_id desc limit ${mostRows + 1}`
  const { rows } = await sql<ComplaintLine>`
    with found as (${found})
    select ${lineColumns(person)}
    from found join complaint using (complaint_id) ${nextDue}
    order by complaint.received_on desc, complaint.complaint_id desc`.execute(records)
  return slice(rows, writeLinePlace)
}
