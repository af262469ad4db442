// A mail that is too large to be taken keeps no other waiting, and becomes somebody's task: its head lands where it belongs.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contactId } from '#core/contact/contact.ts'
import { readAsLandlord } from '#store/database.ts'
import { readMessages, readUnfiled } from '#store/messages.ts'
import { fetchMail } from '../../src/fetch-mail.ts'
import { amira, fernbank, openSpine } from '../spine/app.ts'
import { dovecotMissing, startImapServer } from './imap-server.ts'
import { sender, waitingLetter } from './letters.ts'

const skip = dovecotMissing()
const { deployment, deskOf, owner } = await openSpine('2026-11-24T10:00:00Z')
const desk = deskOf(amira)
const server = skip ? null : await startImapServer()
const settings = {
  mailboxes: new Map([['fernbank', server?.url ?? '']]),
  from: new Map([['fernbank', sender.address]]),
}
const fetchAll = () => fetchMail(deployment, fernbank, settings)
const complaint = await waitingLetter(desk, 'C-26-24EEEE')

const line = `${'damp'.repeat(19)}\r\n`
const mailOf = (id: string, subject: string, lines: number): Buffer =>
  Buffer.concat([
    Buffer.from(
      [
        'From: Rosa Marsh <rosa@example.org>',
        'To: complaints@fernbank.example',
        `Message-ID: <${id}@example.org>`,
        `Subject: ${subject}`,
        'MIME-Version: 1.0',
        'Content-Type: text/plain;',
        ' charset=utf-8',
        '',
        '',
      ].join('\r\n'),
    ),
    Buffer.alloc(lines * line.length, line),
  ])

const told =
  'This email has 60.1 million bytes, which is more than is taken in. It is in the mailbox, marked with a flag: open it there, and add what belongs to a complaint to its files. Only its head is kept here.'
const tooMany = Math.ceil(60_100_000 / line.length)
const at = '2026-11-24T09:30:00Z'

test('the mail after it comes in, and of it somebody is told, once', { skip }, async () => {
  await server?.put(mailOf('large', 'A video of the leak', tooMany), at)
  await server?.put(mailOf('large-too', `The video ${complaint}`, tooMany), at)
  await server?.put(mailOf('small', `About ${complaint}`, 1), at)

  await fetchAll()
  await fetchAll()

  const on = await readAsLandlord(deployment.database, 'fernbank', (records) => readMessages(records, complaint))
  assert.deepEqual(on.map(({ subject, body }) => [subject, body]).toSorted(), [
    [`About ${complaint}`, line.trim()],
    [`The video ${complaint}`, told],
  ])
  const [video, ...others] = await readAsLandlord(deployment.database, 'fernbank', readUnfiled)
  assert.deepEqual(others, [])
  assert(video?.contact)
  const file = await desk.contacts.find(contactId(video.contact))
  assert.equal(file?.contact.story, `A video of the leak\n\n${told}`)
  assert.equal(file?.contact.resident.email, 'rosa@example.org')
  assert.equal(file?.contact.closed, null)
  const { rows } = await owner.query('select count(*)::int as taken from mailbox_taken')
  assert.deepEqual(rows, [{ taken: 3 }])
})

test('in the mailbox it stays as it is, and has a flag', { skip }, async () => {
  assert.deepEqual(await server?.counts(), { all: 3, seen: 3 })
  assert.deepEqual(await server?.flagged(), [1, 2])
})
