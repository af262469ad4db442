// A mail with a virus in a file inside it: its words stand on the page, and its original is given to nobody by any way.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { readAsLandlord } from '#store/database.ts'
import { readAccess } from '#store/subject-access.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { buildAccess } from '../../src/build-access.ts'
import { intoFile } from '../../src/bundle.ts'
import { bare, missing, wordsInOrder } from '../pdfua/poppler.ts'
import { attached, keepMail, landAndFile, mailWith } from '../post/mails.ts'
import { carys, fernbank } from '../spine/app.ts'
import { hashOf } from './app.ts'
import { infectious, startFakeScanner } from './fake-scanner.ts'
import { openPack } from './with-a-pack.ts'

const app = await openPack(await startFakeScanner())
const { deployment, deskOf, id, officer, eventsOf, built, folder, owner, faults } = app

const bad = mailWith(
  { id: 'bad', subject: `Bill ${id}` },
  [attached('bill.txt', 'text/plain', `A bill. ${infectious}`), attached('diary.txt', 'text/plain', 'It drips')],
  'My bill is inside',
)
const good = mailWith({ id: 'good', subject: `Diary ${id}` }, [attached('more.txt', 'text/plain', 'It drips on')])
for (const mail of [bad, good]) await keepMail(deployment, mail)
await landAndFile(deployment)
const badHash = hashOf(bad)

const mailsIn = (entries: ReadonlyMap<string, Uint8Array>) =>
  [...entries.keys()].filter((name) => name.endsWith('.eml') && !name.includes('The leak'))
/** Base64 as it stands in the mail. */
const carried = Buffer.from(`A bill. ${infectious}`).toString('base64')

function carriesNothing(entries: ReadonlyMap<string, Uint8Array>): void {
  for (const [name, bytes] of entries) {
    const raw = Buffer.from(bytes)
    assert.deepEqual([raw.includes(carried), raw.includes(infectious)], [false, false], name)
  }
}

test('the page has its words and its hash, and no original; the mail beside it has one', async () => {
  const { page } = await officer.get(`/staff/complaints/${id}/messages`)
  assert.match(page, /My bill is inside/)
  assert.match(page, /There is a virus in bill\.txt\. We made no file of it\. The scanner found Test-Virus\./)
  assert(
    page.includes(`The original is given to nobody: there is a virus in a file inside it. Its SHA-256 is ${badHash}.`),
  )
  const { rows } = await owner.query('select message_key as key, sha256 from message where kind = $1', ['letter'])
  const keyOf = (sha256: string) => rows.find((row) => row.sha256 === sha256).key
  assert.equal(page.includes(`href="/staff/messages/${keyOf(badHash)}"`), false)
  assert.equal(page.includes(`href="/staff/messages/${keyOf(hashOf(good))}"`), true)
  const refused = await officer.get(`/staff/messages/${keyOf(badHash)}`)
  assert.equal(refused.status, 403)
  assert.match(refused.page, /This email is not given out/)
  assert.equal((await officer.get(`/staff/messages/${keyOf(hashOf(good))}`)).status, 200)
})

test('the pack for the Ombudsman has the file beside it, the other mail, and why this one is left out', async () => {
  const version = (await eventsOf()).length
  const { made, entries } = await built('infected', { version, at: '2026-11-24T11:00:00.000Z' })
  assert.equal(made.leftOut, 1)
  assert.equal(mailsIn(entries).length, 1)
  assert.match(mailsIn(entries)[0] ?? '', /Email Diary/)
  assert.equal(
    [...entries.keys()].some((name) => name.endsWith('diary.txt')),
    true,
  )
  carriesNothing(entries)
  if (missing('pdfinfo', 'poppler-utils')) return
  const read = wordsInOrder(entries.get('index.pdf') ?? new Uint8Array())
  for (const words of [
    `There is a virus in a file inside it, so it is given to nobody. Its SHA-256: ${badHash}.`,
    'the scanner found Test-Virus in it. It was refused, and is given to nobody',
  ]) {
    assert(read.includes(bare(words)), `${words}: ${read}`)
  }
})

test('what is held on a person has no more of it', async () => {
  const { subjectAccess } = deskOf(carys)
  assert.equal(await subjectAccess.ask('Rosa Marsh', [{ id, as: 'resident' }]), 1)
  const asked = await readAsLandlord(deployment.database, 'fernbank', (records) => readAccess(records, 1))
  assert(asked)
  const file = path.join(folder, 'access.zip')
  const typesetter = createTypesetter({ timeLimit: 60_000 })
  await buildAccess({ ...deployment, typesetter }, fernbank, asked, intoFile(file)).finally(() => typesetter.close())
  const entries = new Map(Object.entries(unzipSync(readFileSync(file))))
  assert.equal(mailsIn(entries).length, 1)
  carriesNothing(entries)
  const told = strFromU8(entries.get('what we hold.txt') ?? new Uint8Array()).replace(/\s+/g, ' ')
  assert(told.includes(`so it is given to nobody. Its SHA-256: ${badHash}.`), told)
})

test('nothing failed out of sight', () => assert.deepEqual(faults, []))
