// Opens a file of rows, CSV or Excel: its headings, and its rows one after another, as often as they are asked for.
import { isOldOffice, notOldOffice, notRows } from './not-rows.ts'
import { openCsv } from './open-csv.ts'
import { openXlsx } from './open-xlsx.ts'
import { type Bytes, type OpenFile, wholeOf } from './opened.ts'

export async function openRows(bytes: Bytes): Promise<OpenFile> {
  const opened = await openAny(bytes)
  if ('because' in opened || (await hasRows(opened))) return opened
  return { because: 'it has headings, and no rows under them' }
}

async function openAny(bytes: Bytes): Promise<OpenFile> {
  const beginning = await beginningOf(bytes)
  if (beginning.length === 0) return { because: 'it is empty' }
  if (isPacked(beginning)) return openXlsx(bytes)
  if (isOldOffice(beginning)) return { because: notOldOffice(await wholeOf(bytes)) }
  const because = notRows(beginning)
  return because === null ? openCsv(bytes, beginning) : { because }
}

const isPacked = ([one, two, three, four]: Uint8Array): boolean =>
  one === 0x50 && two === 0x4b && three === 0x03 && four === 0x04

/** A row that breaks off is one: its fault is told where it stands. */
async function hasRows({ rows }: Extract<OpenFile, { readonly headings: readonly string[] }>): Promise<boolean> {
  for await (const row of rows()) {
    if ('because' in row || row.cells.some((cell) => cell.trim() !== '')) return true
  }
  return false
}

/** Enough to tell what a file is, and how its first line is written. */
const enough = 4096

async function beginningOf(bytes: Bytes): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes()) {
    chunks.push(chunk)
    if (chunks.reduce((size, one) => size + one.length, 0) >= enough) break
  }
  return Buffer.concat(chunks)
}
