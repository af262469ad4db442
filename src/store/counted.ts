// What figures count of each complaint, saved with its events. Whether something is late is asked of the day it is read.
import { sql } from 'kysely'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { Counted } from '#core/figures/counted.ts'
import type { Records } from './tables.ts'

/** Replaces what is counted of the complaint; rows that stay the same are not written. */
export async function saveCounted(
  records: Records,
  complaint: ComplaintId,
  counted: readonly Counted[],
): Promise<void> {
  await sql`
    with item as (
      select * from jsonb_to_recordset(${JSON.stringify(counted)}::jsonb) as one(
        kind text, stage smallint, number integer, "on" date, channel text, theme text, tenure text, refused
        boolean, whole boolean, "acknowledgementLimited" boolean, "acknowledgedOn" date, "acknowledgeBy" date,
        "acknowledgeLateAfter" date, "answeredOn" date, "answerBy" date, "extendedBy" date, "lateAfter" date,
        "measuredBy" date, "measuredLateAfter" date, outcome text, "followedOn" date, payment text, pence bigint,
        score smallint)
    ), gone as (
      delete from counted where complaint_id = ${complaint} and not exists (
        select from item where (item.kind, item.stage, item.number) = (counted.kind, counted.stage, counted.number))
    )
    insert into counted (complaint_id,
      kind, stage, number, counted_on, channel, theme, tenure, refused, whole, acknowledgement_limited,
      acknowledged_on, acknowledge_by, acknowledge_late_after, answered_on, answer_by, extended_by, late_after,
      measured_by, measured_late_after, outcome, followed_on, payment, pence, score)
    select ${complaint},
      kind, stage, number, "on", channel, theme, tenure, refused, whole, "acknowledgementLimited", "acknowledgedOn",
      "acknowledgeBy", "acknowledgeLateAfter", "answeredOn", "answerBy", "extendedBy", "lateAfter", "measuredBy",
      "measuredLateAfter", outcome, "followedOn", payment, pence, score
    from item
    on conflict (landlord_id, complaint_id, kind, stage, number) do update
      set counted_on = excluded.counted_on, channel = excluded.channel, theme = excluded.theme, tenure =
        excluded.tenure, refused = excluded.refused, whole = excluded.whole, acknowledgement_limited =
        excluded.acknowledgement_limited, acknowledged_on = excluded.acknowledged_on, acknowledge_by =
        excluded.acknowledge_by, acknowledge_late_after = excluded.acknowledge_late_after, answered_on =
        excluded.answered_on, answer_by = excluded.answer_by, extended_by = excluded.extended_by, late_after =
        excluded.late_after, measured_by = excluded.measured_by, measured_late_after = excluded.measured_late_after,
        outcome = excluded.outcome, followed_on = excluded.followed_on, payment = excluded.payment, pence =
        excluded.pence, score = excluded.score
      where (counted.*) is distinct from (excluded.*)`.execute(records)
}
