// A pack of documents of every kind: its totals agree with each other, no page says where a picture was taken, and made again
// it is the same bytes. How long one of 300 takes is in bench/.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { type PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { buildPack } from '../../src/build-pack.ts'
import { intoFile } from '../../src/bundle.ts'
import { asked, bare, missing, wordsInOrder } from '../pdfua/poppler.ts'
import { checkPdf } from '../pdfua-check.ts'
import { fernbank } from '../spine/app.ts'
import { hashOf, openFiles } from './app.ts'
import { everyKind, kindsOfDocument, type Made } from './every-kind.ts'
import { sendFiles } from './sender.ts'

const documents = 4 * kindsOfDocument
const { server, deployment, faults, id, at, officer, eventsOf } = await openFiles()
const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-pack-'))
const typesetter = createTypesetter({ timeLimit: 60_000 })
after(async () => {
  await typesetter.close()
  rmSync(folder, { recursive: true })
})

const made: Made[] = []
for await (const one of everyKind(documents)) made.push(one)
for (let sent = 0; sent < documents; sent += kindsOfDocument) {
  const page = await officer.get(`${at}/add`)
  const answer = await sendFiles(server, officer, page, made.slice(sent, sent + kindsOfDocument))
  assert.equal(answer.goTo, at, answer.page)
}
const order = { complaint: id, version: (await eventsOf()).length, at: '2026-11-24T11:00:00.000Z' }

async function built(name: string) {
  const file = path.join(folder, `${name}.zip`)
  const told = await buildPack({ ...deployment, typesetter }, fernbank, order, intoFile(file))
  return { told, bytes: readFileSync(file) }
}

const { told, bytes } = await built('first')
const entries = Object.entries(unzipSync(bytes))
const parts = entries.filter(([place]) => place.startsWith('pages/')).map(([, part]) => part)

test('every document is in it as it came, and everything is counted the same everywhere', async () => {
  // Surveys and photographs have three pages, every other document one: four of each.
  const pages = 4 * (3 + 3 + 8)
  assert.deepEqual([told.documents, told.leftOut, told.pages, told.parts], [documents, 0, pages, parts.length])
  const hashes = entries
    .filter(([place]) => place.startsWith('documents/'))
    .map(([, document]) => hashOf(new Uint8Array(document)))
  assert.deepEqual(hashes.toSorted(), made.map(({ content }) => hashOf(content)).toSorted())
  const counts = await Promise.all(parts.map(async (part) => (await PDFDocument.load(part)).getPageCount()))
  assert.equal(
    counts.reduce((sum, count) => sum + count, 0),
    pages,
  )
  assert(parts.every((part) => part.length < 20_000_000))
})

test('each page has its number over all, and what cannot be shown says why', () => {
  if (missing('pdftotext', 'poppler-utils')) return
  const [part] = parts
  assert(part)
  const pages = asked(part, 'pdftotext', ['-layout'], ['-']).split('\f').slice(0, -1)
  assert.deepEqual(
    pages.map((page) => /Page (\d+) of 56/.exec(page)?.[1]),
    Array.from({ length: 56 }, (_, index) => `${index + 1}`),
  )
  const saying = (words: string) => pages.filter((page) => page.includes(words)).length
  assert.equal(saying('It is locked with a password.'), 4)
  assert.equal(saying('It is broken, or not what its name says it is.'), 4)
  assert.equal(saying('No pages can be made of this kind of file.'), 4)
  assert.equal(saying('This document cannot be shown as pages.'), 12)
  assert.equal(saying('It is worse, the'), 4)
  assert.equal(saying('it is damp again'), 4)
  const index = wordsInOrder(entries.find(([place]) => place === 'index.pdf')?.[1] ?? new Uint8Array())
  for (const told of [
    'Pages 56, in 1 part, each a PDF in the folder “pages”',
    'Documents on the record 40: 28 in the pack and shown as pages; 12 in the pack that cannot be shown as pages; 0 held back; 0 that could not be put in',
    'Document 3, File: 2 locked.pdf It is locked with a password. Page 7, part 1',
  ]) {
    assert(index.includes(bare(told)), `${told}: ${index}`)
  }
})

test('every part is a sound PDF with tags, a title and a language; of UA-1 it lacks what pages of others cannot have', async () => {
  const rules = new Set<string>()
  for (const part of parts) {
    for (const { rule } of (await checkPdf(part, 'en-GB')).findings) rules.add(rule)
    if (!missing('qpdf', 'qpdf')) asked(part, 'qpdf', ['--check'])
  }
  // That it is UA-1 (5-1, 5-2) is not said of pages that nobody can vouch for: theirs are the artifacts inside (7.1-1) and the
  // fonts that are not embedded (7.21.4.1-1).
  assert.deepEqual([...rules].toSorted(), ['5-1', '5-2', '7.1-1', '7.21.4.1-1'])
})

test('each document has a bookmark', () => {
  if (missing('qpdf', 'qpdf')) return
  const [part] = parts
  assert(part)
  const outline = asked(part, 'qpdf', ['--json', '--json-key=outlines'])
  assert.equal(outline.match(/"title": "Document \d+\. /g)?.length, documents)
})

test('no page says where a picture was taken; the originals do', async () => {
  const photo = made.find(({ name }) => name.endsWith('photo.jpg'))
  assert((await sharp(photo?.content).metadata()).exif)
  let pictures = 0
  for (const part of parts) {
    for (const [, object] of (await PDFDocument.load(part)).context.enumerateIndirectObjects()) {
      if (!(object instanceof PDFRawStream) || !holdsJpeg(object.dict)) continue
      pictures += 1
      assert.equal((await sharp(object.contents).metadata()).exif, undefined)
    }
  }
  assert.equal(pictures, 12)
})

const holdsJpeg = (dict: PDFDict): boolean => `${dict.get(PDFName.of('Filter'))}`.includes('DCTDecode')

test('made again it is the same bytes', async () => {
  const again = await built('again')
  assert.deepEqual(again.told, told)
  assert.equal(hashOf(again.bytes), hashOf(bytes))
  assert.deepEqual(faults, [])
})
