// Each complaint as one line, saved with its events: what lists show of it, and what a search looks in.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Complaint, type ComplaintId, currentStage, type ImportedRecord } from '#core/complaint/complaint.ts'
import { type DueItem, statusOf } from '#core/complaint/due.ts'
import type { Finding } from '#core/complaint/finding.ts'
import { openLineOf } from '#core/complaint/open-line.ts'
import type { Counted } from '#core/figures/counted.ts'
import type { AnswersGiven } from '#core/self-assessment/answers-given.ts'
import { saveCounted } from './counted.ts'
import { saveDue } from './due.ts'
import { saveFindings } from './findings.ts'
import { saveOpenLine } from './open-complaints.ts'
import { saveAnswersGiven } from './provision-answers.ts'
import { searchable } from './search-words.ts'
import type { Records } from './tables.ts'

/** A complaint with everything that is saved ready to list; `version` is that of its last event. */
export type Saved = {
  readonly complaint: Complaint
  readonly version: number
  readonly due: readonly DueItem[]
  readonly findings: readonly Finding[]
  readonly answersGiven: AnswersGiven
  readonly counted: readonly Counted[]
}

/** Saves the line, what is due, the findings and what figures count, in the one order that keeps two writers from waiting for each other. */
export async function saveComplaint(records: Records, saved: Saved): Promise<void> {
  const { complaint, version, due, findings, answersGiven, counted } = saved
  await saveLine(records, complaint, version)
  await saveDue(records, complaint.id, due, complaint.handling.readers?.people ?? null)
  await saveOpenLine(records, complaint.id, openLineOf(complaint, due))
  await saveFindings(records, complaint.id, findings)
  await saveAnswersGiven(records, complaint, answersGiven)
  await saveCounted(records, complaint.id, counted)
}

/** Saves the line, and the words to search by where they have changed. An older version never overwrites a newer one. */
export async function saveLine(records: Records, complaint: Complaint, version: number): Promise<void> {
  const { id, receivedOn, resident } = complaint
  const text = searchable(complaint)
  const readers = complaint.handling.readers?.people ?? null
  const source = createHash('sha256')
    .update(JSON.stringify(readers ? { ...text, readers } : text))
    .digest('hex')
  await sql`
    with line as (
      insert into complaint (complaint_id, version, resident_name, about, stage, status, received_on, closed_on, handled_by,
        readers)
      values (${id}, ${version}, ${resident.name}, ${aboutOf(complaint)}, ${currentStage(complaint).stage},
        ${statusOf(complaint)}, ${receivedOn}, ${complaint.closedOn}, ${complaint.handledBy},
        ${readers}::text[])
      on conflict (landlord_id, complaint_id) do update
        set version = excluded.version, resident_name = excluded.resident_name, about = excluded.about,
          stage = excluded.stage, status = excluded.status, received_on = excluded.received_on,
          closed_on = excluded.closed_on, handled_by = excluded.handled_by, readers = excluded.readers
        where complaint.version <= excluded.version
    )
    insert into complaint_search (complaint_id, received_on, source, readers, words)
    select ${id}, ${receivedOn}::date, ${source}::text, ${readers}::text[],
      setweight(array_to_tsvector(${text.references}::text[]), 'A')
        || setweight(to_tsvector('simple', ${text.name}), 'A')
        || setweight(to_tsvector('simple', ${text.address}), 'B')
        || setweight(to_tsvector('english', ${text.story}), 'D')
    where not exists (
      select from complaint_search
      where complaint_id = ${id} and received_on = ${receivedOn}::date and source = ${source}::text)
    on conflict (landlord_id, complaint_id) do update
      set received_on = excluded.received_on, source = excluded.source, readers = excluded.readers,
        words = excluded.words`.execute(records)
}

const mostLetters = 100

/** What the complaint is about, in one line: the first point of its latest definition, or the start of its story. */
function aboutOf({ stages, story, imported }: Complaint): string {
  const [stage1, stage2] = stages
  const definition = stage2?.acknowledgement ?? stage1.acknowledgement
  const said = definition?.points[0]?.text ?? (story || aboutElsewhere(imported))
  const text = said.replace(/\s+/g, ' ').trim()
  if (text.length <= mostLetters) return text
  const cut = text.slice(0, mostLetters)
  return `${cut.slice(0, cut.includes(' ') ? cut.lastIndexOf(' ') : mostLetters).toWellFormed()}…`
}

const aboutElsewhere = (imported: ImportedRecord | null): string =>
  imported ? imported.service || imported.theme || imported.source.reference : ''

/** How often the complaint's access code was given out; null when there is no such complaint. */
export async function readAccessCodeIssue(records: Records, complaint: ComplaintId): Promise<number | null> {
  const line = await records
    .selectFrom('complaint')
    .select('access_code_issue as issue')
    .where('complaint_id', '=', complaint)
    .executeTakeFirst()
  return line?.issue ?? null
}

/** Makes the last access code useless; returns the new issue, or null when there is no such complaint. */
export async function reissueAccessCode(records: Records, complaint: ComplaintId): Promise<number | null> {
  const line = await records
    .updateTable('complaint')
    .set((row) => ({ access_code_issue: row('access_code_issue', '+', 1) }))
    .where('complaint_id', '=', complaint)
    .returning('access_code_issue as issue')
    .executeTakeFirst()
  return line?.issue ?? null
}
