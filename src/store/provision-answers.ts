// What each provision answers on each complaint: saved with its events, counted for the wall and the form, and listed.
import { sql } from 'kysely'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Complaint, ComplaintId } from '#core/complaint/complaint.ts'
import type { Answer } from '#core/complaint/finding.ts'
import { replayContact } from '#core/contact/procedure.ts'
import type { EditionId, Stage } from '#core/handling-code/edition.ts'
import type { Began } from '#core/handling-code/rules/rule.ts'
import type { AnswersGiven } from '#core/self-assessment/answers-given.ts'
import { countedFor } from '#core/self-assessment/counterparts.ts'
import type { Period } from '#core/self-assessment/proposal.ts'
import { type AnswerOnComplaint, gravestFirst, nothingShown, type Shown } from '#core/self-assessment/shows.ts'
import { contactOfComplaint } from './contacts.ts'
import { readEvents } from './events.ts'
import { mostRows, readLinePlace, type Slice, slice, writeLinePlace } from './places.ts'
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

/** Provisions of other editions that count for the form's, as rows that SQL can join. */
const others = (edition: EditionId): string =>
  JSON.stringify(countedFor(edition).filter((one) => one.edition !== edition))

const inOrder = sql`${`{${gravestFirst.map((answer) => `"${answer}"`).join(',')}}`}::text[]`
const rank = sql`array_position(${inOrder}, answer)`

/**
 * How many complaints received in the period answer in each way, for each provision of the edition. A complaint that
 * is under another edition counts, once, at the provisions that mean the same.
 */
export async function countAnswers(
  records: Records,
  { edition, from, to }: Period,
): Promise<ReadonlyMap<string, Shown>> {
  const { rows } = await sql<{ provision: string; answer: Answer; complaints: number }>`
    with other as (
      select * from jsonb_to_recordset(${others(edition)}::jsonb) as one(edition text, provision text, "for" text)
    ), elsewhere as (
      select other."for" as provision, complaint_id, min(${rank}) as gravest
      from provision_answer join other using (edition, provision)
      where received_on between ${from}::date and ${to}::date
      group by 1, 2
    ), counted as (
      select provision, ${rank} as gravest, count(*) as complaints from provision_answer
      where edition = ${edition} and received_on between ${from}::date and ${to}::date group by 1, 2
      union all select provision, gravest, count(*) from elsewhere group by 1, 2
    )
    select provision, (${inOrder})[gravest] as answer,
      sum(complaints)::int as complaints
    from counted group by 1, 2`.execute(records)
  const shown = new Map<string, Shown>()
  for (const { provision, answer, complaints } of rows) {
    shown.set(provision, { ...(shown.get(provision) ?? nothingShown), [answer]: complaints })
  }
  return shown
}

export type ComplaintAnswering = {
  readonly id: ComplaintId
  readonly residentName: string
  readonly about: string
  readonly receivedOn: DateOnly
  readonly edition: EditionId
  readonly answer: Answer
  readonly stage: Stage | null
  readonly on: DateOnly | null
  readonly reason: string
}

/** The complaints behind one count, newest first: as many as it says. `after` is where the last page ended. */
export async function listAnswers(
  records: Records,
  { edition, from, to }: Period,
  { provision, answer }: { readonly provision: string; readonly answer: Answer },
  after: string | null,
): Promise<Slice<ComplaintAnswering>> {
  const place = after === null ? null : readLinePlace(after)
  const wanted = JSON.stringify(countedFor(edition).filter((one) => one.for === provision))
  const { rows } = await sql<ComplaintAnswering>`
    with wanted as (
      select * from jsonb_to_recordset(${wanted}::jsonb) as one(edition text, provision text)
    ), ranked as (
      select distinct on (received_on, complaint_id) complaint_id, received_on, edition, answer, stage, settled_on, reason
      from provision_answer join wanted using (edition, provision)
      where received_on between ${from}::date and ${to}::date
        ${place ? sql`and (received_on, complaint_id) < (${place.receivedOn}::date, ${place.id})` : sql``}
      order by received_on desc, complaint_id desc, ${rank}
    )
    select complaint_id as id, complaint.resident_name as "residentName", complaint.about,
      ranked.received_on as "receivedOn", edition, answer, ranked.stage, settled_on as "on", reason
    from ranked join complaint using (complaint_id)
    where answer = ${answer}
    order by ranked.received_on desc, complaint_id desc limit ${mostRows + 1}`.execute(records)
  return slice(rows, writeLinePlace)
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
