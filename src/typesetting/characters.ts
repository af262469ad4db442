// Which characters the fonts of letters have, read from the fonts themselves: what none of them has cannot be printed.
import assert from 'node:assert/strict'
import { readFonts } from './fonts.ts'

/** The first and the last character of each run that a font has. */
type Runs = readonly (readonly [first: number, last: number])[]

let runs: Runs | undefined

/** Each character of a text that cannot be printed, once, in its order. */
export function unprintableIn(text: string): readonly string[] {
  runs ??= readFonts().flatMap(runsOf)
  const all = runs
  return [...new Set(text)].filter((character) => {
    const number = character.codePointAt(0) ?? 0
    // A font may have something for zero; a PDF that can be read aloud has no zero in it.
    if (number === 0) return true
    return !isUnseen(character) && !all.some(([first, last]) => first <= number && number <= last)
  })
}

/** The same text with a sign in place of each of them: for what is said in full elsewhere, and must not stay away for a character. */
export function withStandIns(text: string): string {
  const unprintable = new Set(unprintableIn(text))
  return unprintable.size === 0 ? text : [...text].map((one) => (unprintable.has(one) ? '�' : one)).join('')
}

/** The typesetter takes these as they are: they are between characters, or say how to draw the one before. The first is no space to it. */
const isUnseen = (character: string): boolean =>
  /^(?!\u1680)[\s\u0085\p{Default_Ignorable_Code_Point}]$/u.test(character)

/** '中 (U+4E2D)'; a character that cannot be seen by itself is told by its number alone. */
export function characterWords(character: string): string {
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `${character} (${number})` : number
}

/** The table "cmap" of a font has one or more lists; every one that has Unicode numbers is read. */
function runsOf(font: Buffer): Runs {
  const table = tableOf(font, 'cmap')
  const lists = Array.from({ length: table.readUInt16BE(2) }, (_, index) => table.readUInt32BE(4 + index * 8 + 4))
  return [...new Set(lists)].flatMap((at) => {
    const list = table.subarray(at)
    const format = list.readUInt16BE(0)
    if (format === 4) return shortRuns(list)
    return format === 12 ? longRuns(list) : []
  })
}

function tableOf(font: Buffer, name: string): Buffer {
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  const at = tables.find((entry) => font.toString('latin1', entry, entry + 4) === name)
  assert(at !== undefined, `a font has a table ${name}`)
  return font.subarray(font.readUInt32BE(at + 8))
}

/** Format 4: numbers of up to four digits in segments, of which the last is none. */
function shortRuns(list: Buffer): Runs {
  const doubled = list.readUInt16BE(6)
  return Array.from({ length: doubled / 2 - 1 }, (_, index) => {
    const last = list.readUInt16BE(14 + index * 2)
    return [list.readUInt16BE(16 + doubled + index * 2), last] as const
  })
}

/** Format 12: numbers of any length in groups of three. */
const longRuns = (list: Buffer): Runs =>
  Array.from({ length: list.readUInt32BE(12) }, (_, index) => {
    const at = 16 + index * 12
    return [list.readUInt32BE(at), list.readUInt32BE(at + 4)] as const
  })
