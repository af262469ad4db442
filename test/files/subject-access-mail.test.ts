// What is held on one person, of their mail: where it stood when they asked, wherever it was filed since; and what landed nowhere.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { unzipSync } from 'fflate'
import { dateOnly } from '#core/calendar/dates.ts'
import { contactId } from '#core/contact/contact.ts'
import { readAsLandlord } from '#store/database.ts'
import { readAccess } from '#store/subject-access.ts'
import { buildAccess } from '../../src/build-access.ts'
import { intoFile } from '../../src/bundle.ts'
import { erase } from '../../src/erase.ts'
import { keepMail, landAndFile } from '../post/mails.ts'
import { amira, ben, carys, fernbank } from '../spine/app.ts'
import { addressOf } from '../spine/command.ts'
import { until } from '../spine/program.ts'
import { contact, elses, openWithRosa, rosa } from './rosa-marsh.ts'

const app = await openWithRosa()
const { connection, deployment, outbox, owner, clock, faults, id, deskOf } = app
const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-access-'))
after(() => rmSync(folder, { recursive: true }))
const lead = await app.signedIn('carys.wynn@fernbank.example')
const request = '/staff/subject-access/1'
const rosas = 'from:rosa@example.org'

const mailOf = (from: string, subject: string, header: string) =>
  [
    `From: ${from}`,
    `Subject: ${subject}`,
    `Message-ID: <${subject.replaceAll(' ', '-')}@x>`,
    header,
    '',
    'Words.',
  ].join('\r\n')
const on = dateOnly('2026-11-24')
const call = { channel: 'phone', receivedOn: on, story: 'Is the lift mended?' } as const
const enquiry = { kind: 'enquiry', dissatisfied: false, choiceOffered: false, choice: 'not asked' } as const
const again = contactId('S-26-22GGGG')
const resident = { ...rosa, email: 'Rosa@example.org' }
const logged = await deskOf(amira).contacts.handle(
  again,
  { type: 'LogContact', contact: again, ...call, ...enquiry, resident },
  0,
)
assert(logged.recorded)
const speaks = {
  type: 'AppointRepresentative',
  ...{ name: 'Noor Ali', contact: 'noor@example.org or 01632 960 555', appointedOn: on, authorityProof: 'A letter' },
  relation: 'friend or relative',
  authority: 'given',
  scope: 'All',
} as const
const version = ((await deskOf(amira).find(id))?.history ?? []).length
assert((await deskOf(amira).handle(id, speaks, version)).recorded)

const list = 'List-Unsubscribe: <mailto:off@example.org>'
for (const mail of [
  mailOf('Tenants together <rosa@EXAMPLE.org>', 'Our newsletter', list),
  mailOf('rosa@example.org', 'I am away', 'Auto-Submitted: auto-replied'),
  mailOf('Rosa Bulk <news@shop.example>', 'Half price', list),
  mailOf('not-rosa@example.org', 'Also bulk', list),
  mailOf('Noor@example.org', 'Out of office', 'Auto-Submitted: auto-replied'),
]) {
  await keepMail(deployment, mail)
}
await landAndFile(deployment)

const keyOf = async (subject: string): Promise<string> => {
  const { rows } = await owner.query('select message_key from message where subject = $1', [subject])
  return rows[0].message_key
}
const file = async (subject: string, to: typeof id | 'contact') => {
  const key = await keyOf(subject)
  const done = await deskOf(amira).messages.file({ key, to, because: 'She asked for it', seen: 0 })
  assert(done.done, JSON.stringify(done))
}

async function made(name: string, number = 1) {
  const asked = await readAsLandlord(deployment.database, 'fernbank', (records) => readAccess(records, number))
  assert(asked)
  const to = path.join(folder, `${name}.zip`)
  await buildAccess(deployment, fernbank, asked, intoFile(to))
  const bytes = readFileSync(to)
  const entries = new Map(Object.entries(unzipSync(bytes)))
  const words = Buffer.from(entries.get('what we hold.txt') ?? []).toString()
  return { bytes, places: [...entries.keys()], text: words.replace(/\s+/g, ' ') }
}

test('mail that landed nowhere is found by the address of whoever is named, or by what its sender is called', async () => {
  const { subjectAccess } = deskOf(carys)
  const sendersFor = async (words: string) =>
    (await subjectAccess.look(words)).filter(({ as }) => as === 'sender').map(({ id, about }) => `${id}: ${about}`)
  assert.deepEqual(await sendersFor('Rosa Marsh'), ['from:rosa@example.org: 2 emails'])
  assert.deepEqual(await sendersFor('01632 960017'), ['from:rosa@example.org: 2 emails'])
  assert.deepEqual(await sendersFor('Rosa Bulk'), ['from:news@shop.example: 1 email'])
  assert.deepEqual(await sendersFor('tenants TOGETHER'), ['from:rosa@example.org: 1 email'])
  assert.deepEqual(await sendersFor('Noor Ali'), ['from:noor@example.org: 1 email'])
  assert.deepEqual(await sendersFor('nobody@example.org'), [])
})

test('it is proposed, chosen, and decided on one by one, like everything else', async () => {
  const ask = '/staff/subject-access/ask'
  const found = await lead.send(await lead.get(ask), { words: 'Rosa Marsh', press: 'look' })
  assert.match(found.page, /Emails from rosa@example\.org, of no complaint or contact/)
  const begun = await lead.send(found, { person: 'Rosa Marsh', press: 'ask' })
  assert.equal(begun.goTo, request, begun.page)
  const page = (await lead.get(request)).page
  assert.match(page, /Emails from rosa@example\.org<\/a>/)
  assert.match(
    page,
    /They came from this address, and belonged to no complaint and no contact\. 2 items given, 0 held back/,
  )
  const away = `${request}/from%3Arosa%40example.org/message/${await keyOf('I am away')}`
  assert.match(page, new RegExp(`href="${away}"`))
  const held = await lead.send(await lead.get(away), { decision: 'safety', reason: 'It says when she is away' })
  assert.equal(held.goTo, request)
  const other = `${request}/from%3Arosa%40example.org/message/${await keyOf('Also bulk')}`
  assert.equal((await lead.get(other)).status, 404)
})

test('one file tells of it, without what is held back', async () => {
  const { places, text } = await made('first')
  assert.deepEqual(
    places.filter((place) => place.endsWith('.eml')),
    ['documents/004 2026-11-24 Email Bins.eml', 'documents/006 2026-11-24 Email Our newsletter.eml'],
  )
  for (const words of [
    'Complaints and contacts: 4',
    'Documents: 6: 4 here, 2 held back, 0 that could not be put in',
    'Emails from rosa@example.org They came from this address, and belong to no complaint and no contact.',
    'Emails from rosa@example.org, document 5, Tue 24 Nov 2026: somebody could come to harm',
  ]) {
    assert(text.includes(words), `${words}: ${text}`)
  }
  for (const secret of ['I am away', 'Half price', 'Also bulk', 'when she is away']) {
    assert.equal(text.includes(secret), false, secret)
  }
})

test('after mail was filed on complaints and made a contact, it is the same bytes; a request of now tells where it stands', async () => {
  const before = await made('before')
  clock.now += 60_000
  await file('Bins', elses)
  await file('Our newsletter', id)
  await file('I am away', 'contact')
  const after = await made('again')
  assert.deepEqual(after.places, before.places)
  assert.deepEqual(after.bytes, before.bytes)

  const { subjectAccess } = deskOf(carys)
  assert.equal(await subjectAccess.ask('Rosa Marsh', [{ id: rosas, as: 'sender' }]), null)
  assert.equal(await subjectAccess.ask('Rosa Marsh', [{ id: contact, as: 'resident' }]), 2)
  const titles = (await subjectAccess.find(2))?.records.flatMap(({ items }) => items.map(({ kind }) => kind))
  assert.deepEqual(titles, ['entry'])
})

test('a lead from whom a complaint is kept does not read by this way what was filed on it since', async () => {
  const kept = { why: 'domestic abuse or safety', words: 'A reason', people: [amira.id, ben.id] } as const
  const events = async () => ((await deskOf(amira).find(elses))?.history ?? []).length
  const keep = await deskOf(amira).handle(elses, { type: 'KeepToPeople', ...kept, on }, await events())
  assert(keep.recorded, JSON.stringify(keep))
  assert.equal(await deskOf(carys).subjectAccess.find(1), null)
  const open = { type: 'OpenToEverybody', because: 'It is over', on } as const
  assert((await deskOf(amira).handle(elses, open, await events())).recorded)
  assert(await deskOf(carys).subjectAccess.find(1))
})

test('erasing the contact that a mail became takes the file that told of it from where it stood before', async () => {
  await deskOf(carys).subjectAccess.build(1)
  const built = async () => Boolean((await deskOf(carys).subjectAccess.find(1))?.request.builtAt)
  await until('the file is built', built, () => faults.join('\n'))
  const zip = path.join(outbox, 'files', 'fernbank', 'subject-access', '1.zip')
  assert(existsSync(zip))
  const { rows } = await owner.query('select contact_id from message where subject = $1', ['I am away'])
  const became = contactId(rows[0].contact_id)
  const closing = { type: 'CloseContact', on, ending: 'answered', words: 'Nothing was asked' } as const
  assert((await deskOf(amira).contacts.handle(became, closing, 1)).recorded)
  const words = [became, '--landlord', 'fernbank', '--by', 'carys.wynn@fernbank.example', '--why', 'She asked']
  await erase(words, { data: outbox, databaseUrl: addressOf(connection) }, async () => became, clock.now + 3_600_000)
  assert.equal(existsSync(zip), false)
  assert.equal((await deskOf(carys).subjectAccess.find(1))?.request.person, '[erased]')
})

test('nothing failed out of sight', () => assert.deepEqual(faults, []))
