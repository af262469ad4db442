// Opens the one sheet of an Excel file that has rows: days as text, and a formula as itself, for its value is nobody's word.
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile, { type CellValue } from 'read-excel-file/node'
import type { Bytes, OpenFile, OpenRows } from './opened.ts'

/** More than this unpacked is no list of complaints, and might be made to fill the memory. */
const mostBytes = 128 * 2 ** 20

export async function openXlsx(bytes: Bytes): Promise<OpenFile> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes()) chunks.push(chunk)
  const file = Buffer.concat(chunks)
  try {
    const formulas = formulasIn(file)
    if (formulas === null) return { because: 'it is too large when unpacked: save it as CSV' }
    const sheets = (await readXlsxFile(file, { trim: false })).filter(({ data }) => data.length > 0)
    const [sheet, another] = sheets
    if (!sheet) return { because: 'it is empty' }
    if (another) {
      const names = sheets.map((one) => `“${one.sheet}”`).join(', ')
      return { because: `it has several sheets (${names}): save the one with the complaints as a file of its own` }
    }
    const rows = sheet.data.map((row, line) =>
      row.map((value, at) => (formulas.has(placeOf(line, at)) ? '=' : asText(value))),
    )
    const headings = (rows[0] ?? []).map((cell) => cell.trim())
    if (headings.every((heading) => heading === '')) return { because: 'its first row has no headings' }
    return { headings, rows: () => numbered(rows) }
  } catch (error) {
    return { because: `it is no Excel file (.xlsx): ${error instanceof Error ? error.message : String(error)}` }
  }
}

async function* numbered(rows: readonly (readonly string[])[]): OpenRows & AsyncGenerator {
  for (const [line, cells] of rows.entries()) if (line > 0) yield { row: line + 1, cells }
}

const placeOf = (line: number, at: number): number => line * 16_384 + at

/** The places of every formula; null when the file is too large. */
function formulasIn(file: Uint8Array): ReadonlySet<number> | null {
  let size = 0
  const sheets = unzipSync(file, {
    filter: ({ name, originalSize }) => {
      size += originalSize
      return size <= mostBytes && /^xl\/worksheets\/[^/]+\.xml$/.test(name)
    },
  })
  if (size > mostBytes) return null
  const found = Object.values(sheets).flatMap((sheet) => [
    ...strFromU8(sheet).matchAll(/<c [^>]*?r="([A-Z]+)(\d+)"[^>]*>\s*<f[\s/>]/g),
  ])
  return new Set(found.map(([, letters = '', row]) => placeOf(Number(row) - 1, columnAt(letters))))
}

const columnAt = (letters: string): number =>
  [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1

function asText(value: CellValue | null): string {
  if (value === null) return ''
  return value instanceof Date ? value.toISOString().slice(0, 19).replace('T00:00:00', '') : String(value)
}
