// The sheets of a pack's pages: what each shows, its number over all of them, and where they may be cut into parts.
import assert from 'node:assert/strict'
import { mostSheets } from './limits.ts'

/** What fills a sheet: a page of a PDF, a picture, or words in place of what cannot be shown. Files stand in one folder. */
export type Face =
  | { readonly shows: 'page'; readonly file: string; readonly at: number; readonly wide: boolean }
  | { readonly shows: 'picture'; readonly file: string; readonly wide: boolean }
  | { readonly shows: 'words'; readonly lines: readonly string[]; readonly wide: false }

/** `bytes` is about what its sheets come to. */
export type Shown = { readonly faces: readonly Face[]; readonly bytes: number }

export type ShownDocument = Shown & { readonly number: number; readonly title: string }

export type Sheet = Face & {
  readonly document: number
  readonly title: string
  /** Its number over all sheets of the pack. */
  readonly page: number
  /** It is the first of its document, in this part. */
  readonly begins: boolean
  readonly alt: string
}

export const words = (lines: readonly string[]): Face => ({ shows: 'words', lines, wide: false })

/**
 * Documents in their order, as many to a part as their sizes and sheets allow, and a long one in several; each with its
 * sheets, numbered over all.
 */
export function cutIntoParts(documents: readonly ShownDocument[], most: number): readonly (readonly Sheet[])[] {
  const parts: Sheet[][] = []
  let room = 0
  let page = 0
  for (const document of documents) {
    const { number, title, faces, bytes } = document
    assert(faces.length > 0, 'each document has a page, if only one that says why it is not shown')
    if (bytes > room || faces.length > mostSheets - (parts.at(-1)?.length ?? mostSheets)) {
      parts.push([])
      room = most
    }
    room -= bytes
    for (const [at, face] of faces.entries()) {
      page += 1
      const begins = at % mostSheets === 0
      if (begins && at > 0) parts.push([])
      const alt = `Document ${number}, page ${at + 1} of ${faces.length}: ${title}`
      parts.at(-1)?.push({ ...face, document: number, title, page, begins, alt })
    }
  }
  return parts
}

/** Two parts in place of one that is too large: cut between documents where it has several, else between pages. */
export function halves(sheets: readonly Sheet[]): readonly [readonly Sheet[], readonly Sheet[]] {
  assert(sheets.length > 1, 'one sheet is not cut')
  const middle = Math.ceil(sheets.length / 2)
  const borders = sheets.flatMap(({ document }, at) => (at > 0 && sheets[at - 1]?.document !== document ? [at] : []))
  const nearest = borders.toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle))[0]
  const [first, ...rest] = sheets.slice(nearest ?? middle)
  assert(first)
  return [sheets.slice(0, nearest ?? middle), [{ ...first, begins: true }, ...rest]]
}
