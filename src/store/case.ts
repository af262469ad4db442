// One complaint whole, in one statement: its events with their words, its letters, and its access code's issue.
import { sql } from 'kysely'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import { restored } from '#documents/restored.ts'
import { type KeptEvent, recordedEvents } from './events.ts'
import type { KeptLetter } from './letters.ts'
import type { Records } from './tables.ts'

export type KeptCase = {
  readonly events: readonly RecordedEvent[]
  readonly letters: readonly KeptLetter[]
  readonly accessCodeIssue: number
}

type Row = {
  readonly events: readonly KeptEvent[]
  readonly letters: readonly (Omit<KeptLetter, 'document'> & { readonly document: unknown })[]
  readonly accessCodeIssue: number
}

/** The complaint as it is kept; null when there is none. */
export async function readCase(records: Records, complaint: ComplaintId): Promise<KeptCase | null> {
  const { rows } = await sql<Row>`
    select access_code_issue as "accessCodeIssue",
      (select json_agg(json_build_object('version', version, 'type', type, 'facts', facts, 'words', words.words,
          'recordedBy', recorded_by, 'recordedAt', recorded_at) order by version)
        from complaint_event join words using (landlord_id, complaint_id, version)
        where complaint_id = ${complaint}) as events,
      (select coalesce(json_agg(json_build_object('number', number, 'kind', kind, 'document', document,
          'composedAt', composed_at, 'deliveredAt', delivered_at) order by number), '[]')
        from letter where complaint_id = ${complaint}) as letters
    from complaint where complaint_id = ${complaint}`.execute(records)
  const [row] = rows
  if (!row) return null
  return {
    events: recordedEvents(
      complaint,
      row.events.map((event) => ({ ...event, recordedAt: instant(event.recordedAt) })),
    ),
    letters: row.letters.map(({ document, composedAt, deliveredAt, ...letter }) => ({
      ...letter,
      document: restored(document),
      composedAt: instant(composedAt),
      deliveredAt: deliveredAt && instant(deliveredAt),
    })),
    accessCodeIssue: row.accessCodeIssue,
  }
}

/** PostgreSQL's JSON writes an instant its own way: '2026-11-23T10:00:00.5+00:00'. */
const instant = (text: string): string => new Date(text).toISOString()
