// Opens a file of rows, CSV or Excel: its headings, and its rows one after another, as often as they are asked for.
import { openCsv } from './open-csv.ts'
import { openXlsx } from './open-xlsx.ts'
import type { Bytes, OpenFile } from './opened.ts'

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
