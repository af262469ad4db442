// What each provision says of each complaint, saved with its events, ready to count.
import { sql } from 'kysely'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { Finding } from '#core/complaint/finding.ts'
import type { Records } from './tables.ts'

/** Replaces the complaint's findings; rows that stay the same are not written. */
export async function saveFindings(
  records: Records,
  complaint: ComplaintId,
  findings: readonly Finding[],
): Promise<void> {
  await sql`
    with numbered as (
      select one.* from rows from (jsonb_to_recordset(${JSON.stringify(findings)}::jsonb) as (
        provision text, item text, stage smallint, answer text, time text, "on" date, "dueOn" date, "doneOn" date,
        "workingDays" int, "countedFrom" text, "limit" int, "daysLate" int, reason text
      )) with ordinality as one(provision, item, stage, answer, time, settled_on, due_on, done_on, working_days,
        counted_from, limit_working_days, days_late, reason, number)
    ), gone as (
      delete from finding where complaint_id = ${complaint} and number > ${findings.length}
    )
    insert into finding (complaint_id, number, provision, item, stage, answer, time, settled_on, due_on, done_on,
      working_days, counted_from, limit_working_days, days_late, reason)
    select ${complaint}, number, provision, item, stage, answer, time, settled_on, due_on, done_on, working_days,
      counted_from, limit_working_days, days_late, reason
    from numbered
    on conflict (landlord_id, complaint_id, number) do update
      set provision = excluded.provision, item = excluded.item, stage = excluded.stage, answer = excluded.answer,
        time = excluded.time, settled_on = excluded.settled_on, due_on = excluded.due_on, done_on = excluded.done_on,
        working_days = excluded.working_days, counted_from = excluded.counted_from,
        limit_working_days = excluded.limit_working_days, days_late = excluded.days_late, reason = excluded.reason
      where (finding.provision, finding.item, finding.stage, finding.answer, finding.time, finding.settled_on,
          finding.due_on, finding.done_on, finding.working_days, finding.counted_from, finding.limit_working_days,
          finding.days_late, finding.reason)
        is distinct from (excluded.provision, excluded.item, excluded.stage, excluded.answer, excluded.time,
          excluded.settled_on, excluded.due_on, excluded.done_on, excluded.working_days, excluded.counted_from,
          excluded.limit_working_days, excluded.days_late, excluded.reason)`.execute(records)
}

/** The complaint's findings as they were saved, in their order. */
export async function readFindings(records: Records, complaint: ComplaintId): Promise<readonly Finding[]> {
  return records
    .selectFrom('finding')
    .select(['provision', 'item', 'stage', 'answer', 'time', 'settled_on as on', 'due_on as dueOn'])
    .select(['done_on as doneOn', 'working_days as workingDays', 'counted_from as countedFrom'])
    .select(['limit_working_days as limit', 'days_late as daysLate', 'reason'])
    .where('complaint_id', '=', complaint)
    .orderBy('number')
    .execute()
}
