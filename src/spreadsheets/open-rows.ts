// Opens a file of rows, CSV or Excel: its headings, and its rows one after another, as often as they are asked for.
import { openCsv } from './open-csv.ts'
import { openXlsx } from './open-xlsx.ts'

/** The bytes of a file from its beginning, each time it is called. */
export type Bytes = () => AsyncIterable<Uint8Array>

/** `row` is the number that a spreadsheet shows beside it: the headings are row 1. Blank rows count, and are given. */
export type OpenRow = { readonly row: number; readonly cells: readonly string[] }

/** A file that breaks off in the middle says so where its rows would go on. */
export type OpenRows = AsyncIterable<OpenRow | { readonly row: number; readonly because: string }>

/** A cell that is a formula is given as text that begins with '='. */
export type OpenFile =
  | { readonly headings: readonly string[]; readonly rows: () => OpenRows }
  | { readonly because: string }

export async function openRows(bytes: Bytes): Promise<OpenFile> {
  const beginning = await beginningOf(bytes)
  if (beginning.length === 0) return { because: 'it is empty' }
  const isPacked = beginning[0] === 0x50 && beginning[1] === 0x4b
  if (isPacked) return openXlsx(bytes)
  const isOldExcel = beginning[0] === 0xd0 && beginning[1] === 0xcf
  if (isOldExcel) return { because: 'it is an old Excel file (.xls): save it as .xlsx or as CSV' }
  return openCsv(bytes, beginning)
}

async function beginningOf(bytes: Bytes): Promise<Uint8Array> {
  for await (const chunk of bytes()) if (chunk.length > 0) return chunk
  return new Uint8Array()
}
