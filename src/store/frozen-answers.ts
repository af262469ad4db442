// What provisions answered when a year was frozen, and what they answer otherwise today, case by case.
import { type RawBuilder, sql } from 'kysely'
import type { Answer } from '#core/complaint/finding.ts'
import type { Period } from '#core/figures/definition.ts'
import type { NoticeId } from '#core/notice/notice.ts'
import type { ChangedAnswer, FrozenCount } from '#core/self-assessment/corrections.ts'
import type { Records } from './tables.ts'

/** Notices are read from their events, so whoever asks brings what they answer. */
export type AnsweredNotice = {
  readonly id: NoticeId
  readonly edition: string
  readonly provision: string
  readonly answer: Answer
}

/** Every answer of every case of the period, whatever its edition. */
const answersNow = ({ from, to }: Period, notices: readonly AnsweredNotice[]): RawBuilder<unknown> => sql`
  select complaint_id as case_id, edition, provision, answer from provision_answer
  where received_on between ${from}::date and ${to}::date
  union all
  select contact_id, edition, provision, answer from contact_finding
  where counted and received_on between ${from}::date and ${to}::date
  union all
  select id, edition, provision, answer from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb)
    as one(id text, edition text, provision text, answer text)`

/** Within the transaction that freezes the year. */
export async function freezeAnswers(
  records: Records,
  period: Period,
  notices: readonly AnsweredNotice[],
): Promise<void> {
  const { from, to } = period
  await sql`
    insert into frozen_answer (from_on, to_on, case_id, edition, provision, answer)
    select ${from}::date, ${to}::date, case_id, edition, provision, answer
    from (${answersNow(period, notices)}) as now`.execute(records)
}

export async function countFrozenAnswers(records: Records, { from, to }: Period): Promise<readonly FrozenCount[]> {
  const { rows } = await sql<FrozenCount>`
    select edition, provision, answer, count(*)::int as many from frozen_answer
    where from_on = ${from}::date and to_on = ${to}::date group by 1, 2, 3`.execute(records)
  return rows
}

/** The answers that are another now than when the year was frozen, or are there no more, or are new. */
export async function readChangedAnswers(
  records: Records,
  period: Period,
  notices: readonly AnsweredNotice[],
): Promise<readonly ChangedAnswer[]> {
  const { from, to } = period
  const { rows } = await sql<ChangedAnswer>`
    with old as (
      select case_id, edition, provision, answer from frozen_answer
      where from_on = ${from}::date and to_on = ${to}::date
    ), now as (${answersNow(period, notices)})
    select case_id as id, edition, provision, old.answer as before, now.answer as after
    from old full join now using (case_id, edition, provision)
    where old.answer is distinct from now.answer
    order by case_id`.execute(records)
  return rows
}
