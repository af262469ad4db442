// What is due on each complaint, saved with its events, ready to list. Whether it is late is asked of the day it is read.
import { sql } from 'kysely'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { DueItem } from '#core/complaint/due.ts'
import type { Records } from './tables.ts'

/** Replaces what is due on the complaint; rows that stay the same are not written. `onlyFor` are those it is kept to. */
export async function saveDue(
  records: Records,
  complaint: ComplaintId,
  items: readonly DueItem[],
  onlyFor: readonly PersonId[] | null,
): Promise<void> {
  await sql`
    with item as (
      select * from jsonb_to_recordset(${JSON.stringify(items)}::jsonb) as one(
        stage smallint, act text, number smallint, "dueOn" date, "codeDueOn" date, "aimFor" date, "doneOn" date,
        "handledBy" text, "notFor" text[])
    ), gone as (
      delete from due where complaint_id = ${complaint}
        and not exists (select from item where (item.stage, item.act, item.number) = (due.stage, due.act, due.number))
    )
    insert into due (complaint_id, stage, act, number, due_on, code_due_on, aim_for, done_on, handled_by, not_for,
      only_for)
    select ${complaint}, stage, act, number, "dueOn", "codeDueOn", "aimFor", "doneOn", "handledBy", "notFor",
      ${onlyFor}::text[] from item
    on conflict (landlord_id, complaint_id, stage, act, number) do update
      set due_on = excluded.due_on, code_due_on = excluded.code_due_on, aim_for = excluded.aim_for,
        done_on = excluded.done_on, handled_by = excluded.handled_by, not_for = excluded.not_for,
        only_for = excluded.only_for
      where (due.due_on, due.code_due_on, due.aim_for, due.done_on, due.handled_by, due.not_for,
          due.only_for)
        is distinct from (excluded.due_on, excluded.code_due_on, excluded.aim_for, excluded.done_on,
          excluded.handled_by, excluded.not_for, excluded.only_for)`.execute(records)
}

/** Every item of the complaint, done or not, in the order it is due. */
export async function readDue(records: Records, complaint: ComplaintId): Promise<readonly DueItem[]> {
  const rows = await records
    .selectFrom('due')
    .select(['stage', 'act', 'number', 'due_on as dueOn', 'code_due_on as codeDueOn', 'aim_for as aimFor'])
    .select(['done_on as doneOn', 'handled_by as handledBy', 'not_for as notFor'])
    .where('complaint_id', '=', complaint)
    .orderBy('due_on')
    .orderBy('stage')
    .orderBy('act')
    .orderBy('number')
    .execute()
  return rows.map(({ notFor, ...item }) => (notFor ? { ...item, notFor } : item))
}

/** Every complaint on which an act of the landlord's is still to be done. */
export async function readComplaintsWaiting(records: Records): Promise<readonly ComplaintId[]> {
  const rows = await records
    .selectFrom('due')
    .select('complaint_id as id')
    .distinct()
    .where('done_on', 'is', null)
    .orderBy('complaint_id')
    .execute()
  return rows.map(({ id }) => id)
}
