// Reads a file row by row, holding in mind only what one row cannot show: the references seen, and whose file it is.
import type { AsSaid, ImportedRecord } from '../complaint/complaint.ts'
import { columnName, type Fault } from './fault.ts'
import { mappingFaults, placesOf } from './mapping.ts'
import { type Reading, type Row, readRow } from './read-row.ts'

/** `whole` faults are the file's: nothing of it is brought in. */
export type Checked = { readonly row: number; readonly unknown: readonly AsSaid[] } & (
  | { readonly record: ImportedRecord }
  | { readonly faults: readonly Fault[]; readonly whole: boolean }
)

export type RowReader = {
  /** What is wrong with the mapping; nothing is to be read then. */
  readonly faults: readonly Fault[]
  /** Null for a blank row. */
  readonly read: (row: Row) => Checked | null
}

type Given = Pick<Reading, 'file' | 'headings' | 'mapping' | 'today' | 'countsDays'> & {
  readonly landlord: { readonly id: string; readonly name: string }
}

export function createRowReader({ landlord, ...given }: Given): RowReader {
  const { mapping, headings } = given
  const reading: Reading = { ...given, places: placesOf(mapping, headings) }
  const seen = new Map<string, number>()
  const whose = landlordReader(reading, landlord)
  return {
    faults: mappingFaults(mapping, headings),
    read: (row) => {
      if (row.cells.every((cell) => cell.trim() === '')) return null
      const another = whose(row)
      if (another) return { row: row.row, unknown: [], faults: [another], whole: true }
      const beyond = row.cells.findIndex((cell, at) => at >= headings.length && cell.trim() !== '')
      if (beyond >= 0) return { row: row.row, unknown: [], faults: [tooLong(row, beyond)], whole: false }
      const read = readRow(row, reading)
      const { unknown } = read
      if ('faults' in read) return { row: row.row, unknown, faults: read.faults, whole: false }
      const { reference } = read.record.source
      const before = seen.get(reference)
      seen.set(reference, before ?? row.row)
      if (before === undefined) return { row: row.row, unknown, record: read.record }
      return { row: row.row, unknown, faults: [twice(row, reading, reference, before)], whole: false }
    },
  }
}

/** Its cells stand in other columns than they were meant for, so nothing of it can be read. */
const tooLong = ({ row }: Row, at: number): Fault => ({
  row,
  column: columnName(at),
  heading: null,
  because: 'it has more cells than there are headings',
  wayOut: 'Put quotation marks round a text with a comma in it',
})

const twice = ({ row }: Row, { places, headings }: Reading, reference: string, before: number): Fault => ({
  row,
  ...placeIn(places.get('reference'), headings),
  because: `“${reference}” is the reference of row ${before} as well`,
  wayOut: 'Keep one row for each complaint',
})

const placeIn = (at: number | undefined, headings: readonly string[]) => ({
  column: at === undefined ? null : columnName(at),
  heading: at === undefined ? null : (headings[at]?.trim() ?? null),
})

/** The fault of a row that is another landlord's than the first one's, or plainly not the landlord's that it is for. */
function landlordReader({ places, headings }: Reading, landlord: Given['landlord']): (row: Row) => Fault | null {
  const at = places.get('landlord')
  if (at === undefined) return () => null
  let first: { name: string; row: number } | null = null
  return ({ row, cells }) => {
    const name = (cells[at] ?? '').trim().replace(/\s+/g, ' ')
    if (name === '') return null
    const fault = (because: string, wayOut: string): Fault => ({ row, ...placeIn(at, headings), because, wayOut })
    const isOurs = isNameOf(name, landlord)
    // Whole or short, its own name is its own.
    if (isOurs && (first === null || isNameOf(first.name, landlord))) {
      first ??= { name, row }
      return null
    }
    if (first !== null && plain(first.name) !== plain(name)) {
      return fault(
        `two landlords are in one file: “${name}” here, “${first.name}” in row ${first.row}`,
        'Bring in one landlord’s complaints at a time',
      )
    }
    const isNew = first === null
    first ??= { name, row }
    if (!isNew) return null
    return fault(
      `this is a complaint of “${name}”, and it is brought in for ${landlord.name}`,
      'If they are the same, leave the column out of the mapping',
    )
  }
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

function isNameOf(name: string, landlord: Given['landlord']): boolean {
  const said = plain(name)
  return [landlord.name, landlord.id].map(plain).some((own) => own.includes(said) || said.includes(own))
}
