// Documents shown as sheets: good ones whole, and hostile ones in little time and memory, with the reason that their page tells.
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { zlibSync } from 'fflate'
import sharp from 'sharp'
import { dateOnly } from '#core/calendar/dates.ts'
import { cutIntoParts, halves, type Shown, words } from './sheet.ts'
import { createShower } from './shower.ts'
import type { Way } from './ways.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-showing-'))
const shower = createShower(folder)
after(async () => {
  await shower.close()
  rmSync(folder, { recursive: true })
})

async function shown(name: string, way: Way, content: Uint8Array | string) {
  writeFileSync(path.join(folder, name), content)
  return shower.show({ file: name, way, title: name })
}

const pagesIn = (answer: Awaited<ReturnType<typeof shown>>): number | string =>
  'because' in answer ? answer.because : answer.faces.length

async function pdfOf(pages: number, change: (pdf: PDFDocument) => void | Promise<void> = () => undefined) {
  const pdf = await PDFDocument.create()
  for (let page = 1; page <= pages; page++) pdf.addPage([595, 842])
  for (const page of pdf.getPages().slice(0, 5)) page.drawText('A page of the survey')
  await change(pdf)
  return pdf.save()
}

const picture = (kind: 'jpeg' | 'png') =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: '#264' } })
    .withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' } })
    .toFormat(kind)
    .toBuffer()

test('a PDF has its pages, a picture one, and a mail and a text as many as their words fill', async () => {
  assert.equal(pagesIn(await shown('survey.pdf', 'pdf', await pdfOf(3))), 3)
  assert.equal(pagesIn(await shown('photo.png', 'picture', await picture('png'))), 1)
  assert.equal(pagesIn(await shown('mail.eml', 'mail', 'From: rosa@example.org\r\nSubject: Leak\r\n\r\nWorse.')), 1)
  assert.equal(pagesIn(await shown('diary.txt', 'text', 'Dripping again.\n\n'.repeat(200))), 5)
})

test('what cannot be read says so: locked, broken, another kind, an empty file', async () => {
  const locked = await pdfOf(1, (pdf) => pdf.encrypt({ userPassword: 'secret', ownerPassword: 'other' }))
  const opens = await pdfOf(2, (pdf) => pdf.encrypt({ userPassword: '', ownerPassword: 'other' }))
  const broken = 'It is broken, or not what its name says it is'
  assert.equal(pagesIn(await shown('locked.pdf', 'pdf', locked)), 'It is locked with a password')
  assert.equal(pagesIn(await shown('no-changes.pdf', 'pdf', opens)), 2)
  assert.equal(pagesIn(await shown('half.pdf', 'pdf', (await pdfOf(4)).subarray(0, 500))), broken)
  assert.equal(pagesIn(await shown('words.pdf', 'pdf', '%PDF-1.7 the survey')), broken)
  assert.equal(pagesIn(await shown('photo.heic', 'picture', 'no picture')), broken)
  assert.equal(pagesIn(await shown('letter.docx', 'word', 'no Word')), broken)
})

test('of 10,000 pages the first thousand are shown, and a page says how many there are', async () => {
  const long = await shown('long.pdf', 'pdf', await pdfOf(10_000))
  assert(!('because' in long))
  assert.equal(long.faces.length, 1_001)
  assert.deepEqual(
    long.faces.at(-1),
    words(['Its first 1000 pages are shown, of 10000. The rest is in its original, in the zip.']),
  )
})

test('what unpacks to something huge is stopped, and the next document is shown', async () => {
  const bomb = await pdfOf(1, (pdf) => {
    // Packed twice: a few kilobytes that become 4 GB.
    const packed = zlibSync(zlibSync(new Uint8Array(2 ** 28), { level: 9 }), { level: 9 })
    const stream = pdf.context.stream(packed, { Filter: ['FlateDecode', 'FlateDecode'] })
    const many = Array.from({ length: 16 }, () => pdf.context.register(stream))
    pdf.getPage(0).node.set(PDFName.of('Contents'), pdf.context.obj(many))
  })
  const answer = await shown('bomb.pdf', 'pdf', bomb)
  assert('because' in answer, 'nobody waits for a page of 4 GB')
  assert.match(answer.because, /^It (needed more than 1500 MB of memory|took longer than 60 seconds)$/)
  const page = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
  assert.equal(pagesIn(await shown('huge.png', 'picture', page)), 'It is broken, or not what its name says it is')
  assert.equal(pagesIn(await shown('next.pdf', 'pdf', await pdfOf(1))), 1)
})

test('no copy says where a picture was taken, not even a PDF that holds one', async () => {
  const photo = await picture('jpeg')
  assert(photo.includes('Exif'))
  const holding = await pdfOf(1, async (pdf) => void pdf.getPage(0).drawImage(await pdf.embedJpg(photo)))
  assert(Buffer.from(holding).includes('Exif'))
  const scanned = await PDFDocument.load(holding)
  for (const [, object] of scanned.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(PDFName.of('Filter')) !== PDFName.of('DCTDecode')) continue
    object.dict.set(PDFName.of('Filter'), scanned.context.obj(['DCTDecode']))
  }
  const documents = [
    await shown('photo.jpg', 'picture', photo),
    await shown('holding.pdf', 'pdf', holding),
    await shown('scanned.pdf', 'pdf', await scanned.save()),
  ]
  const faces = documents.flatMap((document) => ('because' in document ? [] : document.faces))
  const [sheets = []] = cutIntoParts([{ number: 1, title: 'Photos', faces, bytes: 1 }], 100)
  assert.equal(sheets.length, 3)
  const made = await shower.bind({ binding: { ...binding, pages: 3 }, sheets, to: 'bound.pdf' })
  const bound = readFileSync(path.join(folder, 'bound.pdf'))
  assert.deepEqual(made, { bound: bound.length })
  assert.equal(bound.includes('Exif'), false)
  assert.equal((await PDFDocument.load(bound)).getPageCount(), 3)
})

const binding = { title: 'Documents', landlord: 'Fernbank Homes', reference: 'C-26-22CCCC', on: dateOnly('2026-11-24') }

test('parts are cut between documents, and a document that is too large between its pages', () => {
  const document = (number: number, pages: number, bytes: number): Shown & { number: number; title: string } => ({
    ...{ number, title: `Document ${number}`, bytes },
    faces: Array.from({ length: pages }, () => words(['A page'])),
  })
  const parts = cutIntoParts([document(1, 2, 60), document(2, 1, 30), document(3, 4, 50), document(4, 1, 200)], 100)
  assert.deepEqual(
    parts.map((sheets) => sheets.map(({ document, page }) => `${document}:${page}`)),
    [['1:1', '1:2', '2:3'], ['3:4', '3:5', '3:6', '3:7'], ['4:8']],
  )
  const numbers = (sheets: (typeof parts)[number]) =>
    sheets.map(({ page, begins }) => `${page}${begins ? ' begins' : ''}`)
  const [first = [], second = []] = parts
  assert.deepEqual(halves(first).map(numbers), [['1 begins', '2'], ['3 begins']])
  assert.deepEqual(halves(second).map(numbers), [
    ['4 begins', '5'],
    ['6 begins', '7'],
  ])
  const long = cutIntoParts([document(1, 150, 1), document(2, 60, 1), document(3, 401, 1), document(4, 1, 1)], 100)
  const ends = long.map((sheets) => [...numbers([...sheets.slice(0, 1), ...sheets.slice(-1)]), sheets.length])
  assert.deepEqual(ends, [
    ['1 begins', '150', 150],
    ['151 begins', '210', 60],
    ['211 begins', '410', 200],
    ['411 begins', '610', 200],
    ['611 begins', '612 begins', 2],
  ])
})

test('closing leaves no process behind', async () => {
  const other = createShower(folder)
  const showing = other.show({ file: 'long.pdf', way: 'pdf', title: 'long' })
  await other.close()
  assert.deepEqual(await showing, { because: 'The process that shows it ended before it was done' })
  assert(readdirSync(folder).length > 0)
})
