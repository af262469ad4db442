// Each contact as one line, saved with its events and findings: what the register shows of it, and what a search looks in.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { Contact, ContactId } from '#core/contact/contact.ts'
import type { ContactFinding } from '#core/contact/finding.ts'
import { warningsOf } from '#core/contact/watch.ts'
import { searchable } from './search-words.ts'
import type { Records } from './tables.ts'

/** A contact with everything that is saved ready to list; `version` is that of its last event. */
export type SavedContact = {
  readonly contact: Contact
  readonly version: number
  readonly findings: readonly ContactFinding[]
}

export async function saveContact(records: Records, { contact, version, findings }: SavedContact): Promise<void> {
  await saveLine(records, contact, version)
  await saveSearch(records, contact)
  await saveFindings(records, contact.id, findings)
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
async function saveFindings(records: Records, id: ContactId, findings: readonly ContactFinding[]): Promise<void> {
  await sql`
    with found as (
      select * from jsonb_to_recordset(${JSON.stringify(findings)}::jsonb) as one(
        provision text, answer text, "on" date, "dueOn" date, "doneOn" date, reason text)
    ), gone as (
      delete from contact_finding where contact_id = ${id} and provision not in (select provision from found)
    )
    insert into contact_finding (contact_id, provision, answer, settled_on, due_on, done_on, reason)
    select ${id}, provision, answer, "on", "dueOn", "doneOn", reason from found
    on conflict (landlord_id, contact_id, provision) do update
      set answer = excluded.answer, settled_on = excluded.settled_on, due_on = excluded.due_on,
        done_on = excluded.done_on, reason = excluded.reason
      where (contact_finding.answer, contact_finding.settled_on, contact_finding.due_on, contact_finding.done_on,
          contact_finding.reason)
        is distinct from (excluded.answer, excluded.settled_on, excluded.due_on, excluded.done_on, excluded.reason)`.execute(
    records,
  )
}

/** The contact's findings as they were saved, in the order of their provisions. */
export const readContactFindings = (records: Records, id: ContactId): Promise<readonly ContactFinding[]> =>
  records
    .selectFrom('contact_finding')
    .select(['provision', 'answer', 'settled_on as on', 'due_on as dueOn', 'done_on as doneOn', 'reason'])
    .where('contact_id', '=', id)
    .orderBy('provision')
    .execute()

/** The contact that a complaint was made of; null when it was made of none. */
export async function contactOfComplaint(records: Records, complaint: ComplaintId): Promise<ContactId | null> {
  const line = await records
    .selectFrom('contact')
    .select('contact_id as id')
    .where('complaint_id', '=', complaint)
    .executeTakeFirst()
  return line?.id ?? null
}
