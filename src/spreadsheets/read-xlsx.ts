// Reads the sheets of an Excel file as text; a formula or a date is a fault, for what it says depends on who opens it.
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile, { type CellValue } from 'read-excel-file/node'
import { columnName } from './rows.ts'

type ReadSheet = { readonly name: string; readonly rows: readonly (readonly string[])[] }
export type ReadSheets = { readonly sheets: readonly ReadSheet[] } | { readonly faults: readonly string[] }

/** More than this unpacked is no form, and might be made to fill the memory. */
const mostBytes = 64 * 2 ** 20

export async function readXlsx(bytes: Uint8Array): Promise<ReadSheets> {
  try {
    const faults = packedFaults(bytes)
    if (faults.length > 0) return { faults }
    const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false })
    const dates = sheets.flatMap(({ data }) => dateFaults(data))
    if (dates.length > 0) return { faults: dates }
    return { sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(asText)) })) }
  } catch (error) {
    return { faults: [`it is no Excel file (.xlsx): ${error instanceof Error ? error.message : String(error)}`] }
  }
}

function packedFaults(bytes: Uint8Array): readonly string[] {
  let size = 0
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      size += originalSize
      return size <= mostBytes && /^xl\/worksheets\/[^/]+\.xml$/.test(name)
    },
  })
  if (size > mostBytes) return ['it is too large when unpacked']
  return Object.values(files).flatMap((file) => formulaFaults(strFromU8(file)))
}

const formulaFaults = (xml: string): readonly string[] =>
  [...xml.matchAll(/<c [^>]*?r="([A-Z]+)(\d+)"[^>]*>\s*<f[\s/>]/g)].map(
    ([, column, row]) => `row ${row}, column ${column}: a formula; put its value there as text`,
  )

type Values = readonly (readonly (CellValue | null)[])[]

const dateFaults = (rows: Values): readonly string[] =>
  rows.flatMap((row, line) =>
    row.flatMap((value, at) =>
      value === null || ['string', 'number', 'boolean'].includes(typeof value)
        ? []
        : [`row ${line + 1}, column ${columnName(at)}: a date; write it as text`],
    ),
  )

const asText = (value: CellValue | null): string => (value === null ? '' : String(value))
