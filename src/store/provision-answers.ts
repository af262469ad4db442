// What each provision answers on each complaint, saved with its events.
import { sql } from 'kysely'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Complaint, ComplaintId } from '#core/complaint/complaint.ts'
import { replayContact } from '#core/contact/procedure.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import type { Began } from '#core/handling-code/rules/rule.ts'
import type { AnswersGiven } from '#core/self-assessment/answers-given.ts'
import type { AnswerOnComplaint } from '#core/self-assessment/shows.ts'
import { contactOfComplaint } from './contacts.ts'
import { readEvents } from './events.ts'
import type { Records } from './tables.ts'

/** Saves what each provision answers, by how the complaint began: as a contact, or as a complaint at once. */
export async function saveAnswersGiven(
  records: Records,
  { id, receivedOn }: Complaint,
  { edition, asOf, whenBegan }: AnswersGiven,
): Promise<void> {
  const answers = whenBegan(await beganOf(records, id))
  await saveAnswers(records, { complaint: id, edition, receivedOn, asOf, answers })
}

async function beganOf(records: Records, complaint: ComplaintId): Promise<Began> {
  const contact = await contactOfComplaint(records, complaint)
  if (!contact) return 'directly'
  const history = await readEvents(records, contact)
  return replayContact(history.map(({ event }) => event)) ?? 'not known'
}

/** `answers` has each provision once. */
type AnswersOfComplaint = {
  readonly complaint: ComplaintId
  readonly edition: EditionId
  readonly receivedOn: DateOnly
  readonly asOf: DateOnly
  readonly answers: readonly AnswerOnComplaint[]
}

/** Replaces the complaint's answers; rows that stay the same are not written. */
async function saveAnswers(
  records: Records,
  { complaint, edition, receivedOn, asOf, answers }: AnswersOfComplaint,
): Promise<void> {
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) as one(
        provision text, answer text, stage smallint, "on" date, reason text)
    ), gone as (
      delete from provision_answer where complaint_id = ${complaint}
        and provision not in (select provision from given)
    )
    insert into provision_answer as kept
      (complaint_id, provision, edition, received_on, answer, stage, settled_on, reason, as_of)
    select ${complaint}, provision, ${edition}, ${receivedOn}::date, answer, stage, "on", reason, ${asOf}::date
    from given
    on conflict (landlord_id, complaint_id, provision) do update
      set edition = excluded.edition, received_on = excluded.received_on, answer = excluded.answer,
        stage = excluded.stage, settled_on = excluded.settled_on, reason = excluded.reason,
        as_of = excluded.as_of
      where (kept.edition, kept.received_on, kept.answer, kept.stage, kept.settled_on, kept.reason)
        is distinct from (excluded.edition, excluded.received_on, excluded.answer, excluded.stage,
          excluded.settled_on, excluded.reason)
        or kept.answer = 'running' and kept.as_of < excluded.as_of`.execute(records)
}

/** Complaints of which something ran until a day that has passed since it was worked out: to be answered anew. */
export async function answeredBefore(records: Records, today: DateOnly): Promise<readonly ComplaintId[]> {
  const rows = await records
    .selectFrom('provision_answer')
    .select('complaint_id')
    .distinct()
    .where('answer', '=', 'running')
    .whereRef('settled_on', '>=', 'as_of')
    .where('settled_on', '<', today)
    .execute()
  return rows.map(({ complaint_id }) => complaint_id)
}
