// Reads complaint timelines from a file, JSON or CSV, into the one shape that is then checked.
import { CsvError, parse } from 'csv-parse/sync'
import { z } from 'zod'
import { eventKinds } from '#core/complaint/published-case.ts'

/** Where something stands in the file, as a person finds it: its line, or its place in JSON. */
export type Place = (path: readonly PropertyKey[]) => string

export type Timelines =
  | { readonly list: unknown; readonly place?: Place }
  /** Why the file holds no list at all, each fault with where it is. */
  | { readonly faults: readonly string[] }

/** Kept by whoever made the file, and not read. */
const beside = [
  ...['landlord', 'decisionDate', 'sourceUrl', 'policy', 'statements'],
  ...['complaintHandlingFinding', 'failureKinds', 'notes'],
]
const columnsRead: readonly string[] = ['ref', 'edition', 'date', 'kind', 'newDueOn', 'events', ...eventKinds]

/** The file's list of cases, not yet checked, or why there is none. */
export function readTimelines(bytes: Uint8Array, file: string): Timelines {
  const text = decoded(bytes)
  if (text.includes('\0')) return { faults: ['it is neither JSON nor CSV'] }
  if (text.trim() === '') return { faults: ['it is empty'] }
  if (!file.toLowerCase().endsWith('.json') && !/^\s*[[{]/.test(text)) return fromCsv(text)
  const read = jsonIn(text)
  return 'because' in read ? { faults: [read.because] } : { list: read.value }
}

/** UTF-16 where its mark says so; UTF-8 where every byte fits; otherwise what Windows writes. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes)
    throw error
  }
}

function jsonIn(text: string): { readonly value: unknown } | { readonly because: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const [, line, column] = /line (\d+) column (\d+)/.exec(error.message) ?? []
    return { because: line ? `it is not JSON from line ${line}, column ${column} on` : 'it is not JSON' }
  }
}

const csvRows = z.array(z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) }))

function fromCsv(text: string): Timelines {
  try {
    const options = { info: true, skip_empty_lines: true, trim: true, relax_column_count: true } as const
    const [heading, ...rows] = csvRows.parse(parse(text, options))
    const columns = heading?.record ?? []
    const faults = [
      ...columnFaults(columns),
      ...rows.filter(({ record }) => record.length > columns.length).map(({ info }) => tooMany(info.lines)),
    ]
    if (faults.length > 0) return { faults }
    if (rows.length === 0) return { faults: ['there is no complaint in it: it ends with its columns'] }
    return casesOf(
      rows.map(({ info, record }) => ({
        line: info.lines,
        cells: new Map(columns.map((name, index) => [name, record[index] ?? ''])),
      })),
    )
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED'
    const because = unclosed
      ? 'a quotation mark opens a cell and is never closed'
      : 'it is not CSV: its quotation marks'
    return { faults: [`line ${String(Object(error).lines)}: ${because}`] }
  }
}

const tooMany = (line: number): string => `line ${line}: it has more cells than there are columns`

function columnFaults(columns: readonly string[]): readonly string[] {
  const says = (because: string) => `line 1: ${because}`
  const has = (name: string) => columns.includes(name)
  const unknown = columns.filter((name) => ![...columnsRead, ...beside].includes(name))
  const twice = columns.filter((name, index) => columns.indexOf(name) !== index && !unknown.includes(name))
  return [
    ...(has('ref') ? [] : [says('there is no column ref')]),
    ...(has('events') || has('kind') || eventKinds.some(has)
      ? []
      : [says(`there is no column kind, events, or of a kind of event: ${eventKinds.join(', ')}`)]),
    ...(has('kind') && !has('date') ? [says('there is a column kind and no column date')] : []),
    ...unknown.map((name) => says(`no column is called “${name.length > 40 ? `${name.slice(0, 40)}…` : name}”`)),
    ...twice.map((name) => says(`the column ${name} is there twice`)),
  ]
}

type Row = { readonly line: number; readonly cells: ReadonlyMap<string, string> }
/** An event as it was written, and where each part of it is. */
type Found = { readonly event: unknown; readonly place: (part: string) => string }
type Case = { readonly line: number; readonly ref: string; edition: string | null; readonly found: Found[] }

/**
 * Three layouts are read: one event a row (`ref, edition, date, kind`), one case a row with a column for each kind of
 * event, and one case a row with its events as JSON in a column `events`.
 */
function casesOf(rows: readonly Row[]): Timelines {
  const cases = new Map<string, Case>()
  const faults: string[] = []
  for (const row of rows) {
    const ref = row.cells.get('ref') ?? ''
    const known = cases.get(ref) ?? { line: row.line, ref, edition: null, found: [] }
    known.edition ??= row.cells.get('edition') || null
    const found = eventsOf(row)
    if ('because' in found) faults.push(`line ${row.line}: events: ${found.because}`)
    else known.found.push(...found)
    cases.set(ref, known)
  }
  if (faults.length > 0) return { faults }
  const all = [...cases.values()]
  const place: Place = ([index, part, number, name]) => {
    const one = all[Number(index)]
    const event = typeof number === 'number' ? one?.found[number] : undefined
    return event
      ? event.place(String(name ?? ''))
      : [`line ${one?.line}`, String(part ?? '')].filter(Boolean).join(': ')
  }
  return {
    list: all.map(({ ref, edition, found }) => ({ ref, edition, events: found.map(({ event }) => event) })),
    place,
  }
}

function eventsOf({ line, cells }: Row): readonly Found[] | { readonly because: string } {
  const at = (what: string) => [`line ${line}`, what].filter(Boolean).join(': ')
  const inJson = cells.get('events')
  if (inJson) {
    const read = jsonIn(inJson)
    if ('because' in read) return { because: 'it is not JSON' }
    if (!Array.isArray(read.value)) return { because: 'it is not a list of events' }
    const events: readonly unknown[] = read.value
    return events.map((event, index) => ({
      event,
      place: (part) => at([`events[${index}]`, part].filter(Boolean).join('.')),
    }))
  }
  const [kind, date, newDueOn] = [cells.get('kind'), cells.get('date'), cells.get('newDueOn') || null]
  if (kind !== undefined) return [{ event: { date, kind, newDueOn }, place: at }]
  return eventKinds
    .filter((one) => cells.get(one))
    .map((one) => ({ event: { date: cells.get(one), kind: one }, place: () => at(one) }))
}
