// What a page for a quarter needs beside its figures: answers day by day, promises by their day, and what the Ombudsman found.
import { sql } from 'kysely'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Period } from '#core/figures/definition.ts'
import type { AnswersOn, DeterminationTold, Promises } from '#core/figures/quarter-told.ts'
import { type Reading, readRows } from './figures.ts'
import type { Records } from './tables.ts'

/** Answers of either stage on the day they were given, told apart by the words that figures use. */
export async function readAnswersByDay(records: Records, reading: Reading): Promise<readonly AnswersOn[]> {
  const { rows } = await sql<AnswersOn>`
    select counted_on as "on",
      count(*) filter (where answer = 'in time')::integer as "inTime",
      count(*) filter (where answer = 'in extended time')::integer as "inExtendedTime",
      count(*) filter (where answer = 'late')::integer as late,
      count(*) filter (where answer = 'not known')::integer as "notKnown"
    from (${readRows(reading)}) as row where kind = 'answer'
    group by counted_on order by counted_on`.execute(records)
  return rows
}

/** One that was declined is not owed, and so not due. */
export async function countPromises(records: Records, { from, to }: Period, today: DateOnly): Promise<Promises> {
  const { rows } = await sql<Promises>`
    select count(*) filter (where done_on <= due_on)::integer as kept,
      count(*) filter (where coalesce(done_on, ${today}::date) > due_on)::integer as broken,
      count(*) filter (where done_on is null and due_on >= ${today}::date)::integer as running
    from due where act in ('action', 'remedy') and due_on between ${from}::date and ${to}::date`.execute(records)
  return rows[0] ?? { kept: 0, broken: 0, running: 0 }
}

/** An order is due, and done, where everything else of a complaint is. */
export async function readDeterminations(
  records: Records,
  { from, to }: Period,
): Promise<readonly DeterminationTold[]> {
  const { rows } = await sql<DeterminationTold>`
    select facts ->> 'on' as "on", readers is not null as kept,
      case when readers is null then complaint_id end as id,
      case when readers is null then facts ->> 'scheme' end as scheme,
      case when readers is null then jsonb_path_query_array(facts::jsonb, '$.findings[*].outcome') end as outcomes,
      case when readers is null then (
        select coalesce(jsonb_agg(jsonb_build_object('number', ordered.number, 'kind', ordered.kind,
          'dueOn', due.due_on, 'doneOn', due.done_on) order by ordered.number), '[]')
        from jsonb_to_recordset(facts::jsonb -> 'orders') as ordered(number smallint, kind text)
          join due on due.complaint_id = complaint_event.complaint_id and due.act = 'order'
            and due.number = ordered.number
      ) end as orders
    from complaint_event join complaint using (complaint_id)
    where type = 'DeterminationReceived' and facts ->> 'on' between ${from}::text and ${to}::text
    order by 1 desc, complaint_id desc, complaint_event.version desc`.execute(records)
  return rows
}
