// A pack of 300 documents of every kind: its totals agree with each other, no page says where a picture was taken, and made
// again it is the same bytes. How long one takes is in bench/.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { type PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { asLandlord } from '#store/database.ts'
import { keepMessage, landMessage } from '#store/messages.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { buildPack } from '../../src/build-pack.ts'
import { intoFile } from '../../src/bundle.ts'
import { asked, bare, missing, wordsInOrder } from '../pdfua/poppler.ts'
import { checkPdf } from '../pdfua-check.ts'
import { fernbank } from '../spine/app.ts'
import { hashOf, openFiles } from './app.ts'
import { everyKind, kindsOfDocument, type Made } from './every-kind.ts'
import { sendFiles } from './sender.ts'

/** As many files as a complaint may have, and mail, which is not counted among them. */
const [files, mails] = [200, 100]
const { server, deployment, faults, id, at, officer, eventsOf } = await openFiles()
const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-pack-'))
const typesetter = createTypesetter({ timeLimit: 60_000 })
after(async () => {
  await typesetter.close()
  rmSync(folder, { recursive: true })
})

const made: Made[] = []
for await (const one of everyKind(files, 2 * kindsOfDocument)) made.push(one)
for (let sent = 0; sent < files; sent += kindsOfDocument) {
  const page = await officer.get(`${at}/add`)
  const answer = await sendFiles(server, officer, page, made.slice(sent, sent + kindsOfDocument))
  assert.equal(answer.goTo, at, answer.page)
}
const original = (number: number) =>
  Buffer.from(`From: rosa@example.org\r\nSubject: Mail ${number}\r\n\r\nIt drips.\r\n`)
for (let number = 1; number <= mails; number++) {
  const [sha256, receivedAt] = [hashOf(original(number)), '2026-11-24T10:30:00.000Z']
  const words = { kind: 'letter', sender: 'rosa@example.org', subject: `Mail ${number}`, body: 'It drips.' } as const
  const came = { key: sha256, messageId: sha256, receivedAt, attachments: [], sha256, original: original(number) }
  await asLandlord(deployment.database, 'fernbank', async (records) => {
    await keepMessage(records, { ...came, ...words }, { mailbox: 'in', uidValidity: 1, uid: number })
    await landMessage(records, sha256, { complaint: id, contact: null, afterClosing: false }, receivedAt)
  })
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
  // Surveys and photographs have three pages, every other document one: 20 of each kind, and 100 emails.
  assert.deepEqual([told.documents, told.leftOut, told.pages, told.parts], [300, 0, 380, 2])
  const hashes = entries
    .filter(([place]) => place.startsWith('documents/'))
    .map(([, document]) => hashOf(new Uint8Array(document)))
  const sent = [
    ...made.map(({ content }) => hashOf(content)),
    ...Array.from({ length: mails }, (_, index) => hashOf(original(index + 1))),
  ]
  assert.deepEqual(hashes.toSorted(), sent.toSorted())
  assert.deepEqual(
    await Promise.all(parts.map(async (part) => (await PDFDocument.load(part)).getPageCount())),
    [199, 181],
  )
  for (const part of parts) assert(part.length < 20_000_000, `${part.length} bytes`)
})

test('each page has its number over all, and what cannot be shown says why', () => {
  if (missing('pdftotext', 'poppler-utils')) return
  const pages = parts.flatMap((part) => asked(part, 'pdftotext', ['-layout'], ['-']).split('\f').slice(0, -1))
  assert.deepEqual(
    pages.map((page) => /Page (\d+) of 380/.exec(page)?.[1]),
    Array.from({ length: 380 }, (_, index) => `${index + 1}`),
  )
  const saying = (words: string) => pages.filter((page) => page.includes(words)).length
  assert.equal(saying('It is locked with a password.'), 20)
  assert.equal(saying('It is broken, or not what its name says it is.'), 20)
  assert.equal(saying('No pages can be made of this kind of file.'), 20)
  assert.equal(saying('This document cannot be shown as pages.'), 60)
  assert.equal(saying('It is worse, the'), 20)
  assert.equal(saying('It drips.'), 100)
  assert.equal(saying('it is damp again'), 20)
  const index = wordsInOrder(entries.find(([place]) => place === 'index.pdf')?.[1] ?? new Uint8Array())
  for (const told of [
    'Pages 380, in 2 parts, each a PDF in the folder “pages”',
    'Documents on the record 300: 240 in the pack and shown as pages; 60 in the pack that cannot be shown as pages; 0 held back; 0 that could not be put in',
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
  const outlines = parts.map((part) => asked(part, 'qpdf', ['--json', '--json-key=outlines']))
  const numbers = outlines.flatMap((outline) =>
    [...outline.matchAll(/"title": "Document (\d+)\. /g)].map(([, no]) => no),
  )
  assert.deepEqual(
    numbers,
    Array.from({ length: 300 }, (_, index) => `${index + 1}`),
  )
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
  assert.equal(pictures, 60)
})

const holdsJpeg = (dict: PDFDict): boolean => `${dict.get(PDFName.of('Filter'))}`.includes('DCTDecode')

test('made again it is the same bytes', async () => {
  const again = await built('again')
  assert.deepEqual(again.told, told)
  assert.equal(hashOf(again.bytes), hashOf(bytes))
  assert.deepEqual(faults, [])
})
