// Reads rows from CSV, as ours or as a spreadsheet program saved it again.
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { columnName, type ReadRows } from './rows.ts'
import { asWritten } from './to-csv.ts'

const records = z.array(z.array(z.string()))

/** Semicolons and tabs are read as well: spreadsheets of other countries save them. */
export function readCsv(text: string): ReadRows {
  const content = text.replace(/^\uFEFF/, '')
  const [firstLine = ''] = content.split(/\r\n?|\n/, 1)
  const delimiter = [',', ';', '\t'].find((mark) => firstLine.includes(mark)) ?? ','
  try {
    const read = records.parse(parse(content, { delimiter, relax_column_count: true }))
    const faults = read.flatMap(formulasIn)
    return faults.length > 0 ? { faults } : { rows: read.map((row) => row.map(asWritten)) }
  } catch (error) {
    return { faults: [`it is not CSV: ${error instanceof Error ? error.message : String(error)}`] }
  }
}

/** As in an Excel file: what a formula says depends on who opens it. Words that begin so have an apostrophe before them. */
const formulasIn = (row: readonly string[], at: number): readonly string[] =>
  row.flatMap((cell, column) =>
    cell.startsWith('=') ? [`row ${at + 1}, column ${columnName(column)}: a formula; put its value there as text`] : [],
  )
