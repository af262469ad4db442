// What is held on one person, from the real program: found in every record they are in, without what is somebody else's, counted.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { unzipSync } from 'fflate'
import { dateOnly } from '#core/calendar/dates.ts'
import { asLandlord } from '#store/database.ts'
import { buildAskedAccess, giveUpAccess } from '../../src/build-asked-access.ts'
import { erase } from '../../src/erase.ts'
import { asked, bare, missing, wordsInOrder } from '../pdfua/poppler.ts'
import { checkPdf } from '../pdfua-check.ts'
import { amira, carys, fernbank } from '../spine/app.ts'
import { addressOf, recourse } from '../spine/command.ts'
import { until } from '../spine/program.ts'
import { hashOf } from './app.ts'
import { contact, elses, openWithRosa, rosa, spokenFor } from './rosa-marsh.ts'
import { download, sendFiles } from './sender.ts'

const app = await openWithRosa()
const { server, connection, deployment, outbox, clock, faults, id, at, officer, deskOf } = app
const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-access-'))
after(() => rmSync(folder, { recursive: true }))

const lead = await app.signedIn('carys.wynn@fernbank.example')
const ask = '/staff/subject-access/ask'
const request = '/staff/subject-access/1'

test('a person is found as resident and as representative, by name and by number, and nobody else is', async () => {
  const { subjectAccess } = deskOf(carys)
  const expected = [
    [contact, 'resident'],
    [spokenFor, 'representative'],
    [id, 'resident'],
  ]
  for (const words of ['Rosa Marsh', 'rosa  MARSH', '01632 960017']) {
    const found = (await subjectAccess.look(words)).map((one) => [one.id, one.as])
    assert.deepEqual(found, expected, words)
  }
  assert.deepEqual(await subjectAccess.look('Rosa Lund'), [])
  assert.deepEqual(await subjectAccess.look(' '), [])
  assert.deepEqual(
    (await subjectAccess.look('sam@example.org')).map((one) => one.id),
    [elses, spokenFor],
  )
})

test('a lead begins a request; what is held back from the Ombudsman, and all that is of somebody else, is held back at first', async () => {
  const found = await lead.send(await lead.get(ask), { words: 'Rosa Marsh', press: 'look' })
  assert.match(found.page, /Contact S-26-22EEEE/)
  const nameless = await lead.send(found, { press: 'ask' })
  assert.equal(nameless.status, 422)
  assert.match(nameless.page, /Enter the name of the person/)
  const begun = await lead.send(found, { person: rosa.name, press: 'ask' })
  assert.equal(begun.goTo, request, begun.page)

  const file = await deskOf(carys).subjectAccess.find(1)
  const standing = file?.records.map(({ id, as, items }) => [
    ...[id, as, items.length],
    items.filter((item) => item.held).map(({ kind, which, held }) => `${kind} ${which}: ${held?.reason}`),
  ])
  const theirs = 'It is of a complaint in which they spoke for somebody else'
  assert.deepEqual(standing, [
    [
      ...[id, 'resident', 9],
      [
        'file 2: As for the Ombudsman: Mr Lund is named',
        'entry 4: It says why something was held back from the Ombudsman’s pack',
      ],
    ],
    [spokenFor, 'representative', 2, [`entry 1: ${theirs}`]],
    [contact, 'resident', 2, []],
  ])
})

test('each thing is given or held back with a reason, and whoever is no lead decides nothing', async () => {
  const entry = `${request}/${id}/entry/1`
  const form = await lead.get(entry)
  const unsaid = await lead.send(form, { decision: 'safety', reason: '' })
  assert.equal(unsaid.status, 422)
  assert.match(unsaid.page, /Enter the reason/)
  assert.equal((await lead.send(form, { decision: 'safety', reason: 'A secret of the reason' })).goTo, request)
  assert.match((await lead.get(request)).page, /somebody could come to harm: A secret of the reason[\s\S]*Carys Wynn/)
  assert.equal((await lead.send(await lead.get(entry), { decision: 'give' })).goTo, request)
  const letter = await lead.get(`${request}/${id}/letter/5`)
  assert.equal((await lead.send(letter, { decision: 'legal advice', reason: 'A lawyer wrote it' })).goTo, request)
  for (const address of ['/staff/subject-access', ask, request, entry, `${request}/file`]) {
    assert.equal((await officer.get(address)).status, 403, address)
  }
  const theirs = await app.signedIn('olwen.price@livin.example')
  assert.equal((await theirs.get(request)).status, 404)
  assert.equal((await lead.get(`${request}/${elses}/entry/1`)).status, 404)
})

async function fileOf(visitor: typeof lead) {
  const { bytes, headers } = await download(server, visitor, `${request}/file`)
  return { bytes: new Uint8Array(bytes), headers, entries: new Map(Object.entries(unzipSync(new Uint8Array(bytes)))) }
}

test('one file holds all of it as pages, as text and as data, with each document, and says what is held back and on what ground', async () => {
  assert.equal((await lead.send(await lead.get(request), {})).goTo, `${request}?watch=yes`)
  const built = async () => (await deskOf(carys).subjectAccess.find(1))?.request.builtAt
  await until(
    'the file is built',
    async () => Boolean(await built()),
    () => faults.join('\n'),
  )

  const { bytes, headers, entries } = await fileOf(lead)
  assert.match(String(headers['content-disposition']), /what-we-hold-1\.zip/)
  assert.deepEqual(
    [...entries.keys()],
    [
      'documents/002 2026-11-24 diary.txt',
      'documents/004 2026-11-24 Email Bins.eml',
      'pages/part 01.pdf',
      'what we hold.pdf',
      'what we hold.txt',
      'what we hold.json',
      'SHA256SUMS.txt',
    ],
  )
  assert.equal((await deskOf(carys).subjectAccess.find(1))?.request.sha256, hashOf(bytes))
  const text = Buffer.from(entries.get('what we hold.txt') ?? [])
    .toString()
    .replace(/\s+/g, ' ')
  for (const words of [
    'What we hold about Rosa <b>Marsh',
    'Complaints and contacts: 3',
    'Entries: 9: 6 told, 3 held back',
    'Documents: 4: 2 here, 2 held back, 0 that could not be put in',
    'C-26-22CCCC, document 1, Tue 24 Nov 2026: it is legal advice, or written for a lawyer',
    'C-26-22CCCC, document 3, Tue 24 Nov 2026: it tells of other people',
    'C-26-22CCCC, entries 3, 4: it tells of other people',
    'C-26-22DDDD, entry 1: it tells of other people',
    'Telephone: 01632 960 017',
    'Mould in the bedroom since the winter',
    'You spoke for the resident. What is theirs is held back.',
    'Sam wrote to us',
    'When is bin day?',
  ]) {
    assert.ok(text.includes(words), `${words}: ${text}`)
  }
  const everything = [...entries].map(([place, content]) => `${place} ${Buffer.from(content).toString('latin1')}`)
  for (const secret of ['Mr Lund', 'A secret of the reason', 'A lawyer wrote it', 'The lift of', 'Okoro', '960 099']) {
    assert.deepEqual(
      everything.filter((content) => content.includes(secret)),
      [],
      secret,
    )
  }
})

test('its pages can be read aloud and hold nothing that is held back, and its data counts the same', async () => {
  const { entries } = await fileOf(lead)
  const [about, part] = ['what we hold.pdf', 'pages/part 01.pdf'].map((name) => entries.get(name) ?? new Uint8Array())
  assert(about && part)
  assert.deepEqual((await checkPdf(about, 'en-GB')).findings, [])
  const read: { records: { reference: string; entries: object[]; documents: object[] }[] } = JSON.parse(
    Buffer.from(entries.get('what we hold.json') ?? []).toString(),
  )
  assert.deepEqual(
    read.records.map(({ reference, entries, documents }) => [
      ...[reference, entries.length, entries.filter((entry) => 'heldBack' in entry).length, documents.length],
      documents.filter((document) => 'notHere' in document).length,
    ]),
    [
      [id, 6, 2, 3, 2],
      [spokenFor, 2, 1, 0, 0],
      [contact, 1, 0, 1, 0],
    ],
  )
  const sums = Buffer.from(entries.get('SHA256SUMS.txt') ?? []).toString()
  const expected = [...entries].filter(([place]) => place !== 'SHA256SUMS.txt')
  assert.equal(sums, expected.map(([place, content]) => `${hashOf(new Uint8Array(content))}  ${place}\n`).join(''))
  if (missing('pdfinfo', 'poppler-utils') || missing('qpdf', 'qpdf')) return
  for (const pdf of [about, part]) asked(pdf, 'qpdf', ['--check'])
  const words = `${wordsInOrder(about)} ${bare(asked(part, 'pdftotext', [], ['-']))}`
  assert(words.includes(bare('It is held back, because it is legal advice, or written for a lawyer.')))
  for (const secret of ['Lund', 'lawyer wrote', 'Okoro']) assert.equal(words.includes(bare(secret)), false, secret)
})

test('once it is built nothing more is decided, and the command makes the same bytes whatever came since', async () => {
  const before = await fileOf(lead)
  const late = await lead.send(await lead.get(`${request}/${id}/entry/1`), { decision: 'safety', reason: 'Too late' })
  assert.equal(late.status, 422)
  assert.match(late.page, /It is too late: the file is being built, or is there already/)
  await officer.get(`${at}/add`).then((page) => sendFiles(server, officer, page, [{ name: 'late.txt', content: 'x' }]))
  const words = ['subject-access', '1', '--landlord', 'fernbank', '--out', folder, '--data', outbox]
  const { exit, said, complained } = await recourse(words, { DATABASE_URL: addressOf(connection) })
  assert.equal(exit, 0, complained)
  assert.match(said, new RegExp(`SHA-256: ${hashOf(before.bytes)}`))
  assert.equal(hashOf(new Uint8Array(readFileSync(path.join(folder, 'what-we-hold-1.zip')))), hashOf(before.bytes))
})

test('one that cannot be built says why, is decided on again and built; one that was broken off is given up', async () => {
  const { subjectAccess } = deskOf(carys)
  const number = await subjectAccess.ask('Rosa Marsh', [{ id: contact, as: 'resident' }])
  assert.equal(number, 2)
  await asLandlord(deployment.database, 'fernbank', (records) =>
    records.updateTable('subject_access').set({ decided_at: '2026-11-24T10:00:00Z' }).where('number', '=', 2).execute(),
  )
  const broken = { ...deployment, typesetter: { pdf: () => Promise.reject(new Error('There is no font')) } }
  await assert.rejects(buildAskedAccess(broken, fernbank, 2, false), { message: 'There is no font' })
  assert.equal((await subjectAccess.find(2))?.request.failed, null)
  await giveUpAccess(deployment, 'fernbank', 2)
  await giveUpAccess(deployment, 'fernbank', 1)
  assert.match(
    (await lead.get('/staff/subject-access/2')).page,
    /The program was stopped each time while it was being built/,
  )
  assert.equal((await subjectAccess.find(1))?.request.failed, null)
  const given = { record: contact, kind: 'entry', which: '1' } as const
  assert(await subjectAccess.decide(2, given, null))
  await subjectAccess.build(2)
  const built = async () => Boolean((await subjectAccess.find(2))?.request.builtAt)
  await until('the file is built', built, () => faults.join('\n'))
})

test('erasing one of its records takes the files that told of it, and the name and reasons with them', async () => {
  const isThere = (number: number) =>
    existsSync(path.join(outbox, 'files', 'fernbank', 'subject-access', `${number}.zip`))
  await deskOf(amira).contacts.handle(
    contact,
    { type: 'CloseContact', on: dateOnly('2026-11-24'), ending: 'answered', words: 'Tuesday' },
    1,
  )
  assert(isThere(1) && isThere(2))
  const words = [contact, '--landlord', 'fernbank', '--by', 'carys.wynn@fernbank.example', '--why', 'She asked']
  await erase(words, { data: outbox, databaseUrl: addressOf(connection) }, async () => contact, clock.now + 3_600_000)
  for (const number of [1, 2]) assert.equal(isThere(number), false)
  const file = await deskOf(carys).subjectAccess.find(1)
  assert.deepEqual([file?.request.person, file?.request.removedAt !== null], ['[erased]', true])
  const reasons = file?.records.flatMap(({ items }) => items.flatMap(({ held }) => (held ? [held.reason] : [])))
  assert.deepEqual(new Set(reasons), new Set(['[erased]']))
  assert.equal((await lead.get(`${request}/file`)).status, 404)
})

test('nothing failed out of sight', () => assert.deepEqual(faults, []))
