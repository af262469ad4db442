// The pack for the Ombudsman from the real program: every document as it is, its index, its hashes; made twice it is the same.
import assert from 'node:assert/strict'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { bare, missing, wordsInOrder } from '../pdfua/poppler.ts'
import { checkPdf } from '../pdfua-check.ts'
import { addressOf, recourse } from '../spine/command.ts'
import { hashOf } from './app.ts'
import { sendFiles } from './sender.ts'
import { mail, openPack, photo, survey } from './with-a-pack.ts'

const app = await openPack()
const { server, connection, outbox, clock, faults, id, at, placeOf, eventsOf } = app
const { folder, mailComes, version, order, built } = app
const first = await built('first')

test('it holds each letter, file and message once, in the order of their days, with the index and the hashes after them', () => {
  assert.deepEqual(
    [...first.entries.keys()],
    [
      'documents/001 2026-11-24 We have your complaint.pdf',
      'documents/002 2026-11-24 photo.jpg',
      'documents/003 2026-11-24 survey.pdf',
      'documents/004 2026-11-24 Email The leak.eml',
      'pages/part 01.pdf',
      'index.pdf',
      'policy/1 from 2026-11-24.pdf',
      'policy/1 from 2026-11-24.json',
      'SHA256SUMS.txt',
    ],
  )
  const [letter, picture, report, message] = [...first.entries.values()].map((bytes) => Buffer.from(bytes))
  assert.equal(letter?.toString('latin1', 0, 5), '%PDF-')
  assert.deepEqual(picture, Buffer.from(photo))
  assert.equal(report?.toString(), survey)
  assert.deepEqual(message, mail)
  assert.deepEqual(first.told, ['0 of 4', '1 of 4', '2 of 4', '3 of 4', '4 of 4'])
})

test('the list of hashes is that of every entry but itself, and the counts agree', () => {
  const sums = Buffer.from(first.entries.get('SHA256SUMS.txt') ?? []).toString()
  const expected = [...first.entries].filter(([place]) => place !== 'SHA256SUMS.txt')
  assert.equal(sums, expected.map(([place, bytes]) => `${hashOf(new Uint8Array(bytes))}  ${place}\n`).join(''))
  const counts = { documents: 4, leftOut: 0, pages: 5, parts: 1 }
  assert.deepEqual(first.made, { sha256: hashOf(first.bytes), bytes: first.bytes.length, ...counts })
  assert.equal(first.entries.size, first.made.documents + first.made.parts + 4)
})

test('the index can be read aloud, and tells each document with its hash and each count as it is', async () => {
  const index = first.entries.get('index.pdf') ?? new Uint8Array()
  assert.deepEqual((await checkPdf(index, 'en-GB')).findings, [])
  if (missing('pdfinfo', 'poppler-utils')) return
  const read = wordsInOrder(index)
  for (const words of [
    'Documents in the pack 4: 1 letter, 2 files, 1 message',
    'Documents left out 0',
    // What is called survey.pdf is none.
    'Documents on the record 4: 3 in the pack and shown as pages; 1 in the pack that cannot be shown as pages; 0 held back; 0 that could not be put in',
    'Pages 5, in 1 part, each a PDF in the folder “pages”',
    'Tells of Everything recorded up to 24 November 2026: 5 entries',
    'Documents in the pack: 4',
    'Everything that happened, in two lanes: 6 entries',
    'Received Mon 23 Nov 2026: that day is day 0.',
    'Complaint Handling Code 2024',
    'Sent by print, Tue 24 Nov 2026.',
    ...[photo, new TextEncoder().encode(survey), new Uint8Array(mail)].map(hashOf),
  ]) {
    assert.ok(read.includes(bare(words)), words)
  }
})

test('made again later it is the same bytes, whatever came since', async () => {
  clock.now = Date.parse('2026-11-26T10:00:00Z')
  await mailComes('b'.repeat(64), '2026-11-26T09:00:00.000Z')
  // Nobody stays signed in for two days.
  const tomorrow = await app.signedIn('amira.khan@fernbank.example')
  const page = await tomorrow.get(`${at}/add`)
  assert.equal((await sendFiles(server, tomorrow, page, [{ name: 'late.txt', content: 'later' }])).goTo, at)
  const again = await built('again')
  assert.deepEqual(again.bytes, first.bytes)
  const later = await built('later', { version: version + 1, at: '2026-11-26T10:00:00.000Z' })
  assert.equal(later.made.documents, 6)
})

test('a file that is gone or changed is left out and named, and the rest is there', async () => {
  rmSync(placeOf(hashOf(photo)))
  writeFileSync(placeOf(hashOf(survey)), '%PDF-1.7 another survey')
  const { made, entries } = await built('without')
  assert.deepEqual([made.documents, made.leftOut, entries.size], [2, 2, 7])
  if (missing('pdfinfo', 'poppler-utils')) return
  const read = wordsInOrder(entries.get('index.pdf') ?? new Uint8Array())
  assert.ok(
    read.includes(bare('Document 2, File: photo.jpg The file is no longer where it was kept. Page 3, part 1')),
    read,
  )
  assert.ok(
    read.includes(bare('Document 3, File: survey.pdf Its bytes are not those that were received. Page 4, part 1')),
    read,
  )
  assert.ok(read.includes(bare('Documents left out 2')), read)
})

test('what an officer holds back is left out and listed with its reason, and an older version is still the same file', async () => {
  const pack = `/staff/complaints/${id}/pack`
  const hers = await app.signedIn('amira.khan@fernbank.example')
  const form = await hers.get(`${pack}/hold`)
  const unsaid = await hers.send(form, { what: 'file 1', ground: 'legal advice', reason: '' })
  assert.equal(unsaid.status, 422)
  assert.match(unsaid.page, /Enter the reason: the Ombudsman reads it/)
  const held = { what: 'file 3', ground: 'other people', reason: 'It names a neighbour' }
  assert.equal((await hers.send(form, held)).goTo, pack)
  assert.equal((await hers.send(form, held)).status, 422)
  const entry = { what: 'entry 2', ground: 'legal advice', reason: 'A lawyer wrote it' }
  assert.equal((await hers.send(await hers.get(`${pack}/hold`), entry)).goTo, pack)
  assert.match((await hers.get(pack)).page, /late\.txt[\s\S]*It names a neighbour[\s\S]*A lawyer wrote it/)

  const then = (await eventsOf()).length
  const later = { version: then, at: '2026-11-26T10:30:00.000Z' }
  const { made, entries } = await built('held', later)
  assert.deepEqual([made.documents, made.leftOut, [...entries.keys()].some((name) => /late/.test(name))], [3, 3, false])
  assert.deepEqual((await built('held-again', later)).made, made)
  assert.equal((await built('before')).made.sha256, hashOf(readFileSync(path.join(folder, 'without.zip'))))
  if (!missing('pdfinfo', 'poppler-utils')) {
    const read = wordsInOrder(entries.get('index.pdf') ?? new Uint8Array())
    for (const words of [
      'Held back: 2',
      'Documents on the record 6: 3 in the pack and shown as pages; 0 in the pack that cannot be shown as pages; 1 held back; 2 that could not be put in',
      'It tells of other people It names a neighbour Amira Khan, Thu 26 Nov 2026',
      'Held back, because it is legal advice, or written for a lawyer.',
      'Nothing is blacked out inside a document.',
    ]) {
      assert.ok(read.includes(bare(words)), words)
    }
    assert.equal(
      read.includes('photo.jpg:'),
      false,
      'the chronology is without the words of an entry that is held back',
    )
  }

  const back = await hers.get(`${pack}/return/1`)
  assert.equal((await hers.send(back, { because: '' })).status, 422)
  assert.equal((await hers.send(back, { because: 'The neighbour agreed' })).goTo, pack)
  assert.deepEqual((await eventsOf()).at(-1)?.event, {
    ...{ type: 'ReturnedToPack', holding: 1, on: '2026-11-26', because: 'The neighbour agreed' },
  })
  const adviser = await app.signedIn('dan.fry@fernbank.example')
  assert.equal((await adviser.get(`${pack}/hold`)).status, 403)
})

test('the command writes the same file', async () => {
  const words = ['pack', id, '--landlord', 'fernbank', '--out', folder, '--version', String(version)]
  const asked = [...words, '--at', order.at, '--data', outbox]
  const { exit, said, complained } = await recourse(asked, { DATABASE_URL: addressOf(connection) })
  assert.equal(exit, 0, complained)
  const written = readFileSync(path.join(folder, `${id}-version-${version}.zip`))
  assert.match(said, new RegExp(`SHA-256: ${hashOf(written)}`))
  assert.deepEqual(written, readFileSync(path.join(folder, 'without.zip')))
})

test('nothing failed out of sight', () => assert.deepEqual(faults, []))
