// With a real clamd: what it finds is refused and noted, what it looked through is said to be so, and what it did not is not.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { errorsOn } from '../memory/visitor.ts'
import { attached, keepMail, landAndFile, mailWith } from '../post/mails.ts'
import { openFiles } from './app.ts'
import { eicar, startClamd } from './clamd.ts'
import { sendFiles } from './sender.ts'

const socket = await startClamd()
const skip = socket === null && 'there is no clamd here, and none can be installed: nothing was scanned'
const { server, deployment, owner, id, at, officer, lastEvent, outbox, faults } = await openFiles(
  socket ? { path: socket } : null,
)

const add = async (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  sendFiles(server, officer, await officer.get(`${at}/add`), [{ name, content }])

test('EICAR is refused in a sentence, noted on the complaint, and kept nowhere', { skip }, async () => {
  const sent = await add('invoice.txt', eicar)
  assert.equal(sent.status, 422)
  assert.deepEqual(errorsOn(sent.page), ['There is a virus in invoice.txt. We did not keep it'])
  assert.deepEqual(await lastEvent(), {
    type: 'FileRefused',
    number: 1,
    on: '2026-11-24',
    from: 'resident',
    channel: 'email',
    name: 'invoice.txt',
    sha256: '275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f',
    bytes: 68,
    found: 'Eicar-Test-Signature.UNOFFICIAL',
  })
  const left = readdirSync(outbox, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  assert.deepEqual(left, [])
  assert.match(
    (await officer.get(at)).page,
    /invoice\.txt, from the resident[\s\S]*It was refused, and is given to nobody/,
  )
  assert.match((await officer.get(`/staff/complaints/${id}/history`)).page, /File refused/)
})

test('EICAR inside a Word file is found too', { skip }, async () => {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
  const word = zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    ),
    'word/document.xml': strToU8('<a/>'),
    'word/eicar.txt': strToU8(eicar),
  })
  assert.deepEqual(errorsOn((await add('letter.docx', word)).page), [
    'There is a virus in letter.docx. We did not keep it',
  ])
})

test('EICAR sent while a complaint is being logged is noted on it when it is there', { skip }, async () => {
  const form = await officer.get('/staff/log')
  const said = { name: 'Ada Holt', story: 'Damp', address: '2 Weir Lane', replyBy: 'post', 'receivedOn-day': '24' }
  const sent = await sendFiles(server, officer, form, [{ name: 'bill.txt', content: eicar }], said)
  assert.equal(sent.status, 422)
  assert.deepEqual(errorsOn(sent.page), ['There is a virus in bill.txt. We did not keep it'])
  const logged = await sendFiles(server, officer, sent, [])
  const reference = /C-26-[2-9A-Z]{6}/.exec(logged.goTo ?? '')?.[0] ?? ''
  const { page } = await officer.get(`/staff/complaints/${reference}/files`)
  assert.match(page, /bill\.txt, from the resident, Tuesday 24 November 2026: the scanner found Eicar-Test-Signature/)
  const { rows } = await owner.query('select count(*)::int as left from file_refused_before')
  assert.deepEqual(rows, [{ left: 0 }])
  const events = await owner.query(
    "select recorded_by from complaint_event where complaint_id = $1 and type = 'FileRefused'",
    [reference],
  )
  assert.deepEqual(events.rows, [{ recorded_by: 'amira.khan' }])
})

test('EICAR attached to a mail is refused and noted on its complaint; the mail is kept, and its original is given to nobody', {
  skip,
}, async () => {
  await keepMail(
    deployment,
    mailWith({ id: 'virus', subject: `Bill ${id}` }, [attached('bill.txt', 'text/plain', `A bill. ${eicar}`)]),
  )
  await landAndFile(deployment)
  const event = await lastEvent()
  assert(event?.type === 'FileRefused')
  const { name, from, channel, found } = event
  const expected = ['bill.txt', 'somebody else', 'email', 'Eicar-Test-Signature.UNOFFICIAL']
  assert.deepEqual([name, from, channel, found], expected)
  const { page } = await officer.get(`/staff/complaints/${id}/messages`)
  const original =
    /<li>The original is given to nobody: there is a virus in a file inside it\. Its SHA-256 is [0-9a-f]{64}\./
  assert.match(page, original)
  assert.match(page, /There is a virus in bill\.txt\. We made no file of it\. The scanner found Eicar-Test-Signature/)
})

test('what was looked through is said to be so', { skip }, async () => {
  assert.equal((await add('diary.txt', '3 Nov: rang twice')).goTo, at)
  const event = await lastEvent()
  assert(event?.type === 'FileReceived')
  assert.equal(event.scan, 'nothing found')
  assert.match((await officer.get(at)).page, /Scanned: no virus was found/)
  assert.deepEqual(faults, [])
})

test('what is longer than the scanner takes is kept, and said to be not scanned', { skip }, async () => {
  assert.equal((await add('long.txt', new Uint8Array(6_000_000).fill(65))).goTo, at)
  const event = await lastEvent()
  assert(event?.type === 'FileReceived')
  assert.equal(event.scan, 'not scanned')
  assert.equal(faults.length, 1)
  assert.match(String(faults[0]), /^Error: A file was not scanned: /)
})
