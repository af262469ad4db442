// A PDF that somebody sent, as sheets: read, bound by itself to see that it can be, and without the places in its pictures.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PDFArray, PDFDocument, PDFName, type PDFPage, PDFRawStream } from '@cantoo/pdf-lib'
import { dateOnly } from '#core/calendar/dates.ts'
import { withoutNotes } from './jpeg-notes.ts'
import { mostPages } from './limits.ts'
import type { Setter } from './setter.ts'
import { cutIntoParts, type Face, type Shown, words } from './sheet.ts'

/** Rejects where it cannot be read. */
export async function showPdf(folder: string, file: string, setter: Setter): Promise<Shown> {
  const pdf = await PDFDocument.load(readFileSync(path.join(folder, file)), {
    updateMetadata: false,
    // One that opens without a word is shown: only changing it was forbidden.
    password: '',
  })
  const pages = pdf.getPages()
  if (pages.length === 0) throw new Error('It has no pages')
  if (takePlacesOut(pdf)) writeFileSync(path.join(folder, file), await pdf.save({ updateFieldAppearances: false }))
  const faces = pages
    .slice(0, mostPages)
    .map((page, index): Face => ({ shows: 'page', file, at: index + 1, wide: isWide(page) }))
  const alone = { ...{ title: '', landlord: '', reference: '', pages: 0 }, on: dateOnly('2000-01-01') }
  const document = { number: 0, title: '', faces, bytes: 0 }
  const bytes = setter.bind(alone, cutIntoParts([document], 1).flat()).length
  if (pages.length <= mostPages) return { faces, bytes }
  const rest = `Its first ${mostPages} pages are shown, of ${pages.length}. The rest is in its original, in the zip.`
  return { faces: [...faces, words([rest])], bytes }
}

function isWide(page: PDFPage): boolean {
  const { width, height } = page.getCropBox()
  const turned = page.getRotation().angle % 180 !== 0
  return turned ? height > width : width > height
}

/** Whether there were any. */
function takePlacesOut(pdf: PDFDocument): boolean {
  let any = false
  for (const [reference, object] of pdf.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !isJpeg(object)) continue
    const contents = withoutNotes(object.contents)
    if (contents.length === object.contents.length) continue
    pdf.context.assign(reference, PDFRawStream.of(object.dict, contents))
    any = true
  }
  return any
}

/** Its filter by itself or in a row of one: scanners write either. */
function isJpeg({ dict }: PDFRawStream): boolean {
  const filter = dict.lookup(PDFName.of('Filter'))
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  return only === PDFName.of('DCTDecode')
}
