// Opens the one sheet of an Excel file that has rows: days as text, and a formula as itself, for its value is nobody's word.
import readXlsxFile, { type CellValue } from 'read-excel-file/node'
import { type Inside, lookInside } from './inside-xlsx.ts'
import { type Bytes, type OpenFile, type OpenRows, wholeOf } from './opened.ts'

export async function openXlsx(bytes: Bytes): Promise<OpenFile> {
  const file = await wholeOf(bytes)
  try {
    const inside = lookInside(file)
    if ('because' in inside) return inside
    const sheets = (await readXlsxFile(file, { trim: false })).filter(({ data }) => data.length > 0)
    const [sheet, another] = sheets
    if (!sheet) return { because: 'it is empty' }
    if (another) {
      const names = sheets.map((one) => `“${one.sheet}”`).join(', ')
      return { because: `it has several sheets (${names}): save the one with the complaints as a file of its own` }
    }
    const rows = sheet.data.map((row, line) => row.map((value, at) => asText(value, line, at, inside)))
    const headings = (rows[0] ?? []).map((cell) => cell.trim())
    if (headings.every((heading) => heading === '')) return { because: 'its first row has no headings' }
    return { headings, rows: () => numbered(rows), countsDays: true }
  } catch {
    // Whatever the reader stumbled over inside, a person can do one thing about it.
    return { because: 'it is no Excel file (.xlsx): it is broken, or something else. Open it, and save it again' }
  }
}

async function* numbered(rows: readonly (readonly string[])[]): OpenRows & AsyncGenerator {
  for (const [line, cells] of rows.entries()) if (line > 0) yield { row: line + 1, cells }
}

function asText(value: CellValue | null, line: number, at: number, inside: Inside): string {
  const instead = inside.instead(line, at)
  if (instead !== null) return instead
  if (value === null) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 19).replace('T00:00:00', '')
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? String(value).padStart(inside.digits(line, at), '0')
    : String(value)
}
