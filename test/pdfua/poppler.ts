// What other programs (poppler, qpdf) see in a PDF: its words in the order they are read, and where they stand.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Why a test that needs this program is left out; false where the program is there. */
export const missing = (program: string, debianPackage: string): string | false =>
  spawnSync(program, ['--version']).error ? `${program} is not installed (Debian: ${debianPackage})` : false

/** What a program says of a PDF, which it is given as a file between the arguments. */
export function asked(
  pdf: Uint8Array,
  program: string,
  before: readonly string[],
  after: readonly string[] = [],
): string {
  const folder = mkdtempSync(join(tmpdir(), 'letter-'))
  const file = join(folder, 'letter.pdf')
  writeFileSync(file, pdf)
  const run = spawnSync(program, [...before, file, ...after], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  rmSync(folder, { recursive: true })
  if (run.status !== 0) throw new Error(`${program}: ${run.stderr}${run.stdout}`)
  return run.stdout
}

/** All words in the order of the tags, as `bare` leaves them. */
export const wordsInOrder = (pdf: Uint8Array): string =>
  bare([...asked(pdf, 'pdfinfo', ['-struct-text']).matchAll(/^\s+"(.*)"$/gm)].map(([, words]) => words).join(''))

/**
 * Without spaces and marks of direction, and without Arabic letters: poppler lists those from left to right
 * (`pdftotext` knows better), so their order is looked at by itself.
 */
export const bare = (words: string): string =>
  words.replace(/(?:[\s\u200e\u200f\u202a-\u202e]|\ufe0f|\p{Script=Arabic})+/gu, '')

/** A word and its box, in millimetres from the page's top left. */
export type Placed = {
  readonly word: string
  readonly page: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const millimetres = (points: string | undefined): number => (Number(points) * 25.4) / 72

export function placedWords(pdf: Uint8Array): readonly Placed[] {
  const pages = asked(pdf, 'pdftotext', ['-bbox'], ['-']).split('<page ').slice(1)
  const box = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g
  return pages.flatMap((page, index) =>
    [...page.matchAll(box)].map(([, left, top, right, bottom, word = '']) => ({
      word: word.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
      page: index + 1,
      left: millimetres(left),
      top: millimetres(top),
      right: millimetres(right),
      bottom: millimetres(bottom),
    })),
  )
}
