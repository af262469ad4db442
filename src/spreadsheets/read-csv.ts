// Reads rows from CSV, as ours or as a spreadsheet program saved it again.
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { ReadRows } from './rows.ts'
import { asWritten } from './to-csv.ts'

const records = z.array(z.array(z.string()))

/** Semicolons and tabs are read as well: spreadsheets of other countries save them. */
export function readCsv(text: string): ReadRows {
  const content = text.replace(/^\uFEFF/, '')
  const [firstLine = ''] = content.split(/\r\n?|\n/, 1)
  const delimiter = [',', ';', '\t'].find((mark) => firstLine.includes(mark)) ?? ','
  try {
    const read = records.parse(parse(content, { delimiter, relax_column_count: true }))
    return { rows: read.map((row) => row.map(asWritten)) }
  } catch (error) {
    return { faults: [`it is not CSV: ${error instanceof Error ? error.message : String(error)}`] }
  }
}
