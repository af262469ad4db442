// Reads complaint timelines from a file, JSON or CSV, into the one shape that is then checked.
import { parse } from 'csv-parse/sync'
import { eventKinds } from '#core/complaint/published-case.ts'

type Row = { readonly [column: string]: string }

/** The file's list of cases, not yet checked. Throws a sentence when it is neither JSON nor CSV. */
export function readTimelines(text: string, file: string): unknown {
  const content = text.replace(/^\uFEFF/, '')
  if (!/^\s*[[{]/.test(content)) return casesOf(rowsOf(content, file))
  try {
    return JSON.parse(content)
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function rowsOf(content: string, file: string): readonly Row[] {
  try {
    return parse(content, { columns: true, skip_empty_lines: true, trim: true, relax_column_count_less: true })
  } catch (error) {
    throw new Error(`${file} is not CSV: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/**
 * Three layouts are read: one event a row (`ref, edition, date, kind`), one case a row with a column for each kind of
 * event, and one case a row with its events as JSON in a column `events`.
 */
function casesOf(rows: readonly Row[]): unknown {
  const cases = new Map<string, { ref: string; edition: string | null; events: unknown[] }>()
  for (const row of rows) {
    const ref = row.ref ?? ''
    const known = cases.get(ref) ?? { ref, edition: row.edition || null, events: [] }
    known.events.push(...eventsOf(row))
    cases.set(ref, known)
  }
  return [...cases.values()]
}

function eventsOf(row: Row): readonly unknown[] {
  if (row.events) return Object(JSON.parse(row.events)) as readonly unknown[]
  if (row.kind !== undefined) return [{ date: row.date, kind: row.kind, newDueOn: row.newDueOn || null }]
  return eventKinds.flatMap((kind) => (row[kind] ? [{ date: row[kind], kind }] : []))
}
