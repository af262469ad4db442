// Tables that are too long for one PDF, in volumes beside the index: setting a table takes memory for each of its rows.
import { type Block, type Form, heading, list, paragraph, type Table, table } from '#documents/document.ts'

type Row = Table['rows'][number]

/** `name` is what its rows are called: "documents". */
export type LongTable = Pick<Table, 'columns' | 'rows'> & { readonly name: string; readonly caption: string }

/** One file of the index: its place in the zip, and its document. */
export type Volume = { readonly place: string; readonly form: Form }

/** Of one volume, unless a single row is longer. */
const mostRows = 100
const mostCharacters = 100_000

/** The table itself where it is short, else where its volumes are. */
export function tableOrVolumes({ name, caption, columns, rows }: LongTable): readonly Block[] {
  const parts = cut(rows)
  if (parts.length <= 1) return [table({ caption, columns, rows })]
  return [
    paragraph(`${caption}. That is too much for one PDF, and stands in these:`),
    list(parts.map((part) => placeOf(name, part))),
  ]
}

/** None where the table is short. `frame` is the index without its blocks. */
export function volumesOf({ name, caption, columns, rows }: LongTable, frame: Omit<Form, 'blocks'>): readonly Volume[] {
  const parts = cut(rows)
  if (parts.length <= 1) return []
  return parts.map((part) => {
    const range = `${name} ${part.from} to ${part.to}`
    const blocks = [heading(2, caption), table({ caption: `${range}, of ${rows.length}`, columns, rows: part.rows })]
    return { place: placeOf(name, part), form: { ...frame, title: `${frame.title}, ${range}`, blocks } }
  })
}

type Cut = { readonly rows: readonly Row[]; readonly from: number; readonly to: number }

const placeOf = (name: string, { from, to }: Cut): string => `index/${name} ${from} to ${to}.pdf`

function cut(rows: readonly Row[]): readonly Cut[] {
  const starts: number[] = []
  let characters = 0
  for (const [at, row] of rows.entries()) {
    const { length } = JSON.stringify(row)
    characters += length
    const start = starts.at(-1)
    if (start !== undefined && at - start < mostRows && characters <= mostCharacters) continue
    starts.push(at)
    characters = length
  }
  return starts.map((start, number) => {
    const end = starts[number + 1] ?? rows.length
    return { rows: rows.slice(start, end), from: start + 1, to: end }
  })
}
