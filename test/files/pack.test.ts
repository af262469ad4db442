// The pack for the Ombudsman from the real program: every document as it is, its index, its hashes; made twice it is the same.
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { asLandlord, readAsLandlord } from '#store/database.ts'
import { keepMessage, landMessage } from '#store/messages.ts'
import { askForPack } from '#store/packs.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { buildPack } from '../../src/build-pack.ts'
import { intoFile } from '../../src/bundle.ts'
import { buildAsked, giveUpPack } from '../../src/packs-desk.ts'
import { acknowledged } from '../memory/stories.ts'
import { bare, missing, wordsInOrder } from '../pdfua/poppler.ts'
import { checkPdf } from '../pdfua-check.ts'
import { amira, fernbank } from '../spine/app.ts'
import { addressOf, recourse } from '../spine/command.ts'
import { until } from '../spine/program.ts'
import { hashOf, openFiles } from './app.ts'
import { download, sendFiles } from './sender.ts'

const app = await openFiles()
const { server, connection, deployment, outbox, clock, faults, id, at, officer, deskOf, placeOf, eventsOf } = app
const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-pack-'))
const typesetter = createTypesetter({ timeLimit: 60_000 })
after(async () => {
  await typesetter.close()
  rmSync(folder, { recursive: true })
})

const photo = new Uint8Array(
  await sharp({ create: { width: 40, height: 30, channels: 3, background: '#264' } })
    .jpeg()
    .toBuffer(),
)
const survey = '%PDF-1.7 the survey'
const mail = Buffer.from('From: rosa@example.org\r\nSubject: The leak\r\n\r\nIt is worse.\r\n')

await officer.get(`${at}/add`).then((page) =>
  sendFiles(server, officer, page, [
    { name: 'photo.jpg', content: photo },
    { name: 'survey.pdf', content: survey },
  ]),
)
await deskOf(amira).handle(id, acknowledged('2026-11-24'), 3)
const delivered = async () => (await eventsOf()).some(({ event }) => event.type === 'LetterDelivered')
await until('the letter is delivered', delivered, () => faults.join('\n'))

async function mailComes(key: string, landedAt: string): Promise<void> {
  const words = { kind: 'letter', sender: 'Rosa Marsh <rosa@example.org>', subject: 'The leak', body: 'It is worse.' }
  const place = { mailbox: 'in', uidValidity: 1, uid: Number.parseInt(key.slice(0, 4), 16) }
  const came = { key, messageId: key, receivedAt: landedAt, attachments: [], sha256: hashOf(mail), original: mail }
  await asLandlord(deployment.database, 'fernbank', async (records) => {
    await keepMessage(records, { ...came, ...words, kind: 'letter' }, place)
    await landMessage(records, key, { complaint: id, contact: null, afterClosing: false }, landedAt)
  })
}
await mailComes('a'.repeat(64), '2026-11-24T10:30:00.000Z')

const version = (await eventsOf()).length
const order = { complaint: id, version, at: '2026-11-24T11:00:00.000Z' }

async function built(name: string, over: Partial<typeof order> = {}) {
  const file = path.join(folder, `${name}.zip`)
  const told: string[] = []
  const tell = async (done: number, of: number) => void told.push(`${done} of ${of}`)
  const asked = { ...order, ...over }
  const made = await buildPack({ ...deployment, typesetter }, fernbank, asked, intoFile(file, tell))
  const bytes = readFileSync(file)
  return { made, told, bytes, entries: new Map(Object.entries(unzipSync(bytes))) }
}

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
  assert.equal(first.entries.size, first.made.documents + first.made.parts + 2)
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
  assert.deepEqual([made.documents, made.leftOut, entries.size], [2, 2, 5])
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

test('the page builds one in the background, once however often it is pressed, and gives it out again', async () => {
  const pack = `/staff/complaints/${id}/pack`
  const lead = await app.signedIn('carys.wynn@fernbank.example')
  const page = await lead.get(pack)
  assert.equal((await lead.send(page, {})).goTo, `${pack}?watch=yes`)
  assert.equal((await lead.send(page, {})).goTo, `${pack}?watch=yes`)
  const made = () => deskOf(amira).packs.ofComplaint(id)
  await until(
    'the pack is built',
    async () => (await made()).every(({ builtAt }) => builtAt),
    () => faults.join('\n'),
  )
  const [last] = await made()
  assert(last)
  assert.deepEqual([last.documents, last.leftOut, last.failed], [4, 2, null])
  const { bytes, headers } = await download(server, lead, `${pack}/${last.number}`)
  assert.equal(hashOf(new Uint8Array(bytes)), last.sha256)
  assert.match(String(headers['content-disposition']), /C-26-22CCCC-pack-\d+\.zip/)
})

test('one that cannot be built says why when nobody tries again, and another may be asked for', async () => {
  const { database } = deployment
  const asked = { version, askedBy: amira.id, askedAt: order.at }
  const number = await asLandlord(database, 'fernbank', (records) => askForPack(records, id, asked))
  assert(number)
  const broken = { ...deployment, typesetter: { pdf: () => Promise.reject(new Error('There is no font')) } }
  const build = (last: boolean) => buildAsked(broken, fernbank, { landlord: 'fernbank', complaint: id, number }, last)
  const found = async () => (await deskOf(amira).packs.ofComplaint(id)).find((one) => one.number === number)

  await assert.rejects(build(false), { message: 'There is no font' })
  assert.equal((await found())?.failed, null)
  assert.equal(await asLandlord(database, 'fernbank', (records) => askForPack(records, id, asked)), null)

  await assert.rejects(build(true), { message: 'There is no font' })
  assert.equal((await found())?.failed, 'There is no font')
  const page = await (await app.signedIn('carys.wynn@fernbank.example')).get(`/staff/complaints/${id}/pack`)
  assert.match(page.page, /It could not be built: There is no font/)
  assert.match(page.page, /Build the pack/)
})

test('one that was broken off each time is not in hand for ever, and what was noted of another stays', async () => {
  const { database } = deployment
  const asked = { version, askedBy: amira.id, askedAt: order.at }
  const number = await asLandlord(database, 'fernbank', (records) => askForPack(records, id, asked))
  assert(number)

  for (const one of [number, number - 1]) await giveUpPack(deployment, 'fernbank', { complaint: id, number: one })

  const [last, before] = await deskOf(amira).packs.ofComplaint(id)
  assert.deepEqual(
    [last?.number, last?.failed, before?.failed],
    [number, 'The program was stopped each time while it was being built', 'There is no font'],
  )
})

test('nobody else has it: not another landlord, not whoever only takes calls, not whoever is signed out', async () => {
  const pack = `/staff/complaints/${id}/pack`
  const theirs = await app.signedIn('olwen.price@livin.example')
  const adviser = await app.signedIn('dan.fry@fernbank.example')
  assert.equal((await theirs.get(pack)).status, 404)
  assert.equal((await theirs.get(`${pack}/1`)).status, 404)
  assert.equal((await adviser.get(`${pack}/1`)).status, 404)
  assert.match((await adviser.get(pack)).page, /A complaints officer or a complaints lead can build the pack/)
  assert.equal(
    await readAsLandlord(deployment.database, 'livin', (records) =>
      records.selectFrom('pack').select('number').executeTakeFirst(),
    ),
    undefined,
  )
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
