// Each contact as one line, saved with its events and findings: what the register shows of it, and what a search looks in.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { Contact, ContactId } from '#core/contact/contact.ts'
import type { ContactFinding } from '#core/contact/finding.ts'
import { warningsOf } from '#core/contact/watch.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { searchable } from './search-words.ts'
import type { Records } from './tables.ts'

/** A contact with everything that is saved ready to list; `version` is that of its last event. */
export type SavedContact = {
  readonly contact: Contact
  readonly version: number
  readonly findings: readonly ContactFinding[]
  readonly edition: EditionId
  /** The day on which the findings were worked out. */
  readonly asOf: DateOnly
}

export async function saveContact(records: Records, saved: SavedContact): Promise<void> {
  await saveLine(records, saved.contact, saved.version)
  await saveSearch(records, saved.contact)
  await saveFindings(records, saved)
}

/** An older version never overwrites a newer one. */
async function saveLine(records: Records, contact: Contact, version: number): Promise<void> {
  const { id, kind, resident, receivedOn, followUps, dissatisfactions, complaint, closed } = contact
  const followedUpOn =
    followUps
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? null
  const dissatisfiedOn = dissatisfactions.map(({ on }) => on).toSorted()[0] ?? null
  const choice = dissatisfactions.at(-1)?.choice ?? null
  await sql`
    insert into contact (contact_id, version, kind, resident_name, about, received_on, followed_up_on, dissatisfied_on,
      choice, heard, complaint_id, closed_on)
    values (${id}, ${version}, ${kind}, ${resident.name}, ${aboutOf(contact)}, ${receivedOn}, ${followedUpOn},
      ${dissatisfiedOn}, ${choice}, ${warningsOf(contact)}, ${complaint?.id ?? null}, ${closed?.on ?? null})
    on conflict (landlord_id, contact_id) do update
      set version = excluded.version, kind = excluded.kind, resident_name = excluded.resident_name,
        about = excluded.about, received_on = excluded.received_on, followed_up_on = excluded.followed_up_on, dissatisfied_on = excluded.dissatisfied_on, choice = excluded.choice,
        heard = excluded.heard, complaint_id = excluded.complaint_id, closed_on = excluded.closed_on
      where contact.version <= excluded.version`.execute(records)
}

const mostLetters = 100

/** The start of what was said, in one line. */
function aboutOf({ story }: Contact): string {
  const text = story.replace(/\s+/g, ' ').trim()
  if (text.length <= mostLetters) return text
  const cut = text.slice(0, mostLetters)
  return `${cut.slice(0, cut.includes(' ') ? cut.lastIndexOf(' ') : mostLetters).toWellFormed()}…`
}

/** The words to search by, where they have changed. */
async function saveSearch(records: Records, contact: Contact): Promise<void> {
  const { id, receivedOn } = contact
  const text = searchable(contact)
  const source = createHash('sha256').update(JSON.stringify(text)).digest('hex')
  await sql`
    insert into contact_search (contact_id, received_on, source, words)
    select ${id}, ${receivedOn}::date, ${source}::text,
      setweight(array_to_tsvector(${text.references}::text[]), 'A')
        || setweight(to_tsvector('simple', ${text.name}), 'A')
        || setweight(to_tsvector('simple', ${text.address}), 'B')
        || setweight(to_tsvector('english', ${text.story}), 'D')
    where not exists (select from contact_search where contact_id = ${id} and source = ${source}::text)
    on conflict (landlord_id, contact_id) do update
      set received_on = excluded.received_on, source = excluded.source, words = excluded.words`.execute(records)
}

/** Replaces the contact's findings; rows that stay the same are not written. */
async function saveFindings(records: Records, { contact, findings, edition, asOf }: SavedContact): Promise<void> {
  const { id, receivedOn, complaint } = contact
  await sql`
    with found as (
      select * from jsonb_to_recordset(${JSON.stringify(findings)}::jsonb) as one(
        provision text, answer text, "on" date, "dueOn" date, "doneOn" date, reason text)
    ), gone as (
      delete from contact_finding where contact_id = ${id} and provision not in (select provision from found)
    )
    insert into contact_finding as kept (contact_id, provision, edition, received_on, counted, answer, settled_on, due_on,
      done_on, reason, as_of)
    select ${id}, provision, ${edition}, ${receivedOn}::date, ${complaint === null}, answer, "on", "dueOn", "doneOn",
      reason, ${asOf}::date
    from found
    on conflict (landlord_id, contact_id, provision) do update
      set edition = excluded.edition, received_on = excluded.received_on, counted = excluded.counted,
        answer = excluded.answer, settled_on = excluded.settled_on, due_on = excluded.due_on,
        done_on = excluded.done_on, reason = excluded.reason, as_of = excluded.as_of
      where (kept.edition, kept.received_on, kept.counted, kept.answer, kept.settled_on, kept.due_on, kept.done_on,
          kept.reason)
        is distinct from (excluded.edition, excluded.received_on, excluded.counted, excluded.answer,
          excluded.settled_on, excluded.due_on, excluded.done_on, excluded.reason)
        or kept.due_on is not null and kept.as_of < excluded.as_of`.execute(records)
}

/** The contact's findings as they were saved, in the order of their provisions. */
export const readContactFindings = (records: Records, id: ContactId): Promise<readonly ContactFinding[]> =>
  records
    .selectFrom('contact_finding')
    .select(['provision', 'answer', 'settled_on as on', 'due_on as dueOn', 'done_on as doneOn', 'reason'])
    .where('contact_id', '=', id)
    .orderBy('provision')
    .execute()

/** Contacts of which something was due on a day that has passed since it was worked out: to be answered anew. */
export async function contactsDueBefore(records: Records, today: DateOnly): Promise<readonly ContactId[]> {
  const rows = await records
    .selectFrom('contact_finding')
    .select('contact_id')
    .distinct()
    .where('answer', '<>', 'missed')
    .whereRef('due_on', '>=', 'as_of')
    .where('due_on', '<', today)
    .execute()
  return rows.map(({ contact_id }) => contact_id)
}

/** The contact that a complaint was made of; null when it was made of none. */
export async function contactOfComplaint(records: Records, complaint: ComplaintId): Promise<ContactId | null> {
  const line = await records
    .selectFrom('contact')
    .select('contact_id as id')
    .where('complaint_id', '=', complaint)
    .executeTakeFirst()
  return line?.id ?? null
}
