// What an Excel file holds beside the values of its cells: formulas, errors, and numbers that are shown with leading zeros.
import { strFromU8, unzipSync } from 'fflate'
import { notExcel } from './not-rows.ts'

/** More than this unpacked is no list of complaints, and might be made to fill the memory. */
const mostBytes = 128 * 2 ** 20

export type Inside = {
  /** What stands in a cell that has no value of anybody's: '=' for a formula, '#N/A' and its like for an error. */
  readonly instead: (line: number, at: number) => string | null
  /** How many digits a number is shown with at least. */
  readonly digits: (line: number, at: number) => number
}

export function lookInside(file: Uint8Array): Inside | { readonly because: string } {
  const names: string[] = []
  let size = 0
  const parts = unzipSync(file, {
    filter: ({ name, originalSize }) => {
      names.push(name)
      size += originalSize
      return size <= mostBytes && /^xl\/(?:styles|worksheets\/[^/]+)\.xml$/.test(name)
    },
  })
  const because = notExcel(names)
  if (because !== null) return { because }
  if (size > mostBytes) return { because: 'it is too large when unpacked: save it as CSV' }
  const sheets = Object.entries(parts)
    .filter(([name]) => name !== 'xl/styles.xml')
    .map(([, sheet]) => strFromU8(sheet))
  const instead = new Map(
    sheets.flatMap((sheet) => [
      ...[...sheet.matchAll(errorCell)].map((found): [number, string] => [placeIn(found), found[2] ?? '']),
      ...[...sheet.matchAll(formulaCell)].map((found): [number, string] => [placeIn(found), '=']),
    ]),
  )
  const digits = digitsIn(sheets, digitsOfStyles(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())))
  return {
    instead: (line, at) => instead.get(placeOf(line, at)) ?? null,
    digits: (line, at) => digits.get(placeOf(line, at)) ?? 0,
  }
}

const formulaCell = /<c [^>]*?r="([A-Z]+\d+)"[^>]*>\s*<f[\s/>]/g
const errorCell = /<c (?=[^>]*?\st="e")[^>]*?r="([A-Z]+\d+)"[^>]*>\s*<v>([^<]*)<\/v>/g

const placeOf = (line: number, at: number): number => line * 16_384 + at

function placeIn([, place = '']: readonly string[]): number {
  const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(place) ?? []
  const at = [...letters].reduce((before, letter) => before * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return placeOf(Number(row) - 1, at)
}

/** The styles whose numbers are shown as '000042', by their place in the list. */
function digitsOfStyles(styles: string): ReadonlyMap<string, number> {
  const formats = new Map(
    [...styles.matchAll(/<numFmt [^>]*>/g)].flatMap(([format]) => {
      const [id, zeros] = [/numFmtId="(\d+)"/.exec(format)?.[1], /formatCode="(0{2,})"/.exec(format)?.[1]]
      return id && zeros ? [[id, zeros.length]] : []
    }),
  )
  const [, used = ''] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? []
  return new Map(
    [...used.matchAll(/<xf [^>]*>/g)].flatMap(([style], at) => {
      const digits = formats.get(/numFmtId="(\d+)"/.exec(style)?.[1] ?? '')
      return digits === undefined ? [] : [[String(at), digits]]
    }),
  )
}

function digitsIn(sheets: readonly string[], styles: ReadonlyMap<string, number>): ReadonlyMap<number, number> {
  if (styles.size === 0) return new Map()
  return new Map(
    sheets
      .flatMap((sheet) => [...sheet.matchAll(/<c [^>]*>/g)])
      .flatMap(([cell]) => {
        const digits = styles.get(/\ss="(\d+)"/.exec(cell)?.[1] ?? '')
        const place = /\sr="([A-Z]+\d+)"/.exec(cell)
        return digits !== undefined && place ? [[placeIn(place), digits] as const] : []
      }),
  )
}
