// Mail that comes in, through a real IMAP server: each once, byte for byte, and where it belongs.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { taggedAddress } from '#channels/tag.ts'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import { contactId } from '#core/contact/contact.ts'
import { readAsLandlord } from '#store/database.ts'
import { readMessages, readOriginal, readUnfiled } from '#store/messages.ts'
import { fetchMail } from '../../src/fetch-mail.ts'
import { landMail } from '../../src/receive-mail.ts'
import { responded } from '../memory/stories.ts'
import { amira, fernbank, openSpine } from '../spine/app.ts'
import { dovecotMissing, startImapServer } from './imap-server.ts'
import { secret, sender, waitingLetter } from './letters.ts'

const skip = dovecotMissing()
const { deployment, deskOf, owner } = await openSpine('2026-11-24T10:00:00Z')
const desk = deskOf(amira)
const server = skip ? null : await startImapServer()
const url = server?.url ?? ''
const settings = { mailboxes: new Map([['fernbank', url]]), from: new Map([['fernbank', sender.address]]) }

const put = (original: Buffer | string, at = '2026-11-24T09:30:00Z') => server?.put(original, at)
const fetchAll = () => fetchMail(deployment, fernbank, settings)
const messagesOf = (id: ComplaintId) =>
  readAsLandlord(deployment.database, 'fernbank', (records) => readMessages(records, id))
const unfiled = () => readAsLandlord(deployment.database, 'fernbank', readUnfiled)

const mail = (headers: readonly string[], body: string): string =>
  ['From: Rosa Marsh <rosa@example.org>', 'To: complaints@fernbank.example', ...headers, '', body].join('\r\n')

const filed = await waitingLetter(desk, 'C-26-24EEEE')
const tagged = taggedAddress(secret, sender.address, { landlord: 'fernbank', reference: filed, letter: null })
const bouncesTo = taggedAddress(secret, sender.address, {
  landlord: 'fernbank',
  reference: filed,
  letter: { number: 2, sending: 1 },
})

test('an answer lands by its tagged address, by the reference in its subject, and by its thread', {
  skip,
}, async () => {
  await put(mail(['Message-ID: <1@example.org>', `Cc: ${tagged.toUpperCase()}`, 'Subject: Re: hello'], 'By address'))
  await put(mail(['Message-ID: <2@example.org>', `Subject: about c-26-24eeee please`], 'By subject'))
  await put(
    mail(['Message-ID: <3@example.org>', 'References: <0@x> <1@example.org>', 'Subject: Re: hello'], 'By thread'),
  )
  await fetchAll()
  assert.deepEqual((await messagesOf(filed)).map(({ body, sender: from }) => [from, body]).toSorted(), [
    ['Rosa Marsh <rosa@example.org>', 'By address'],
    ['Rosa Marsh <rosa@example.org>', 'By subject'],
    ['Rosa Marsh <rosa@example.org>', 'By thread'],
  ])
  assert.deepEqual(await server?.counts(), { all: 3, seen: 3 })
  await fetchAll()
  assert.equal((await messagesOf(filed)).length, 3)
})

test('a tag that we did not sign, and a reference that is not there, bring a mail to no complaint', {
  skip,
}, async () => {
  const forged = tagged.replace(/[0-9a-f]{16}@/, '0123456789abcdef@')
  await put(mail([`Delivered-To: ${forged}`, 'Message-ID: <4@example.org>', 'Subject: C-26-ZZZZZZ'], 'The lift is out'))
  await fetchAll()
  assert.equal((await messagesOf(filed)).length, 3)
  const [one] = await unfiled()
  assert(one?.contact)
  const contact = await desk.contacts.find(contactId(one.contact))
  assert.equal(contact?.contact.story, 'C-26-ZZZZZZ\n\nThe lift is out')
})

test('it is received on the London day of the server’s own time, whatever the mail says', { skip }, async () => {
  const said = ['Date: Mon, 01 Jan 2001 00:00:00 +0000', 'Subject: Summer']
  await put(mail(['Message-ID: <5@example.org>', ...said], 'Late at night'), '2024-05-30T23:30:00Z')
  await fetchAll()
  const one = (await unfiled()).find(({ subject }) => subject === 'Summer')
  assert(one?.contact)
  assert.equal((await desk.contacts.find(contactId(one.contact)))?.contact.receivedOn, '2024-05-31')
})

test('the same mail by two ways, and all mail again after the server renumbers it, is there once', {
  skip,
}, async () => {
  const twice = mail(['Message-ID: <6@example.org>', 'Subject: Twice C-26-24EEEE'], 'Only once')
  await put(`Received: by one\r\n${twice}`)
  await put(`Received: by another\r\n${twice}`)
  await fetchAll()
  assert.equal((await messagesOf(filed)).filter(({ body }) => body === 'Only once').length, 1)
  const count = async () => (await owner.query('select count(*)::int as n from message')).rows[0].n
  const before = await count()
  await owner.query('truncate mailbox_taken')
  await fetchAll()
  assert.equal(await count(), before)
})

test('an answer to a complaint that is closed is shown and marked', { skip }, async () => {
  const id = await waitingLetter(desk, 'C-26-24EEEF')
  const on = dateOnly('2026-11-24')
  await desk.handle(id, { ...responded('2026-11-24', '2026-12-04'), actions: [] }, 2)
  assert.deepEqual(await desk.handle(id, { type: 'CloseComplaint', on }, 3), { recorded: true, version: 4 })
  await put(mail(['Message-ID: <7@example.org>', 'Subject: C-26-24EEEF'], 'It leaks again'))
  await fetchAll()
  assert.deepEqual(
    (await messagesOf(id)).map(({ body, afterClosing }) => [body, afterClosing]),
    [['It leaks again', true]],
  )
})

test('machines are recorded and become no contact; nothing is sent to anybody', { skip }, async () => {
  const machines: readonly (readonly [string, readonly string[]])[] = [
    ['automatic', ['Auto-Submitted: auto-replied', 'Subject: Out of office']],
    ['list', ['List-Id: <news.example.org>', 'Subject: News']],
    ['list', ['Precedence: bulk', 'Subject: Bulk']],
    ['our own', ['X-Loop: complaints@fernbank.example', 'Subject: Loop']],
    ['automatic', ['Return-Path: <>', 'Subject: Nobody']],
  ]
  for (const [at, [, headers]] of machines.entries()) await put(mail([`Message-ID: <m${at}@x>`, ...headers], 'Robot'))
  await fetchAll()
  const robots = (await unfiled()).filter(({ body }) => body === 'Robot')
  assert.deepEqual(
    robots.map(({ kind, contact }) => [kind, contact]).toSorted(),
    machines.map(([kind]) => [kind, null]).toSorted(),
  )
  const { rows } = await owner.query('select count(*)::int as n from letter_attempt')
  assert.deepEqual(rows, [{ n: 0 }])
})

const bounce = (to: string, action: string) =>
  [
    'From: MAILER-DAEMON@mail.example',
    `To: ${to}`,
    `Message-ID: <${action}@mail.example>`,
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    'Subject: Undelivered Mail Returned to Sender',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'Your message could not be delivered.',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example',
    '',
    'Final-Recipient: rfc822; rosa@example.org',
    `Action: ${action}`,
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 User',
    ' unknown',
    '--b--',
    '',
  ].join('\r\n')

test('a bounce that gives a letter up makes it a task; one that is only late, or forged, does not', {
  skip,
}, async () => {
  const endOf = async () => (await desk.find(filed))?.history.at(-1)?.event
  await put(bounce(bouncesTo, 'delayed'))
  await put(bounce(bouncesTo.replace('.2.1.', '.1.1.'), 'failed'))
  await fetchAll()
  assert.equal((await endOf())?.type, 'ComplaintAcknowledged')
  await put(bounce(bouncesTo.toLowerCase(), 'failed').replace('<failed@', '<true@'))
  await fetchAll()
  assert.deepEqual(await endOf(), {
    type: 'LetterNotDelivered',
    letter: 2,
    sending: 1,
    told: { stage: 1, what: 'acknowledgement' },
    by: 'email',
    on: '2026-11-24',
    cause: 'sent back',
    reason: 'It was sent back: 550 5.1.1 User unknown',
    number: 1,
  })
  await landMail(deployment, fernbank, [sender.address])
  assert.equal((await desk.find(filed))?.version, 3)
})

test('windows-1252, UTF-8, ISO-2022-JP and encoded words are read; a page is read as words', { skip }, async () => {
  const part = (charset: string, bytes: Buffer, subject: string, type = 'text/plain') =>
    Buffer.concat([
      Buffer.from(
        mail(
          [
            `Message-ID: <${charset}@x>`,
            `Subject: C-26-24EEEE ${subject}`,
            `Content-Type: ${type}; charset=${charset}`,
            'Content-Transfer-Encoding: 8bit',
          ],
          '',
        ),
      ),
      bytes,
    ])
  await put(
    part(
      'windows-1252',
      Buffer.from([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35]),
      '=?windows-1252?Q?caf=E9?=',
    ),
  )
  await put(part('utf-8', Buffer.from('Ní Bhraonáin 😀'), '=?UTF-8?B?TsOt?='))
  await put(part('iso-2022-jp', Buffer.from('\x1b$B4A;z\x1b(B', 'latin1'), '=?ISO-2022-JP?B?GyRCNEE7ehsoQg==?='))
  const page = '<style>p{}</style><p>Dear all,<br>it&nbsp;leaks &amp; drips</p><script>alert(1)</script><li>one</li>'
  await put(part('us-ascii', Buffer.from(page), 'page', 'text/html'))
  await fetchAll()
  const read = (await messagesOf(filed)).filter(({ subject }) => / (café|Ní|漢字|page)$/.test(subject))
  assert.deepEqual(read.map(({ subject, body }) => [subject.slice(12), body]).toSorted(), [
    ['Ní', 'Ní Bhraonáin 😀'],
    ['café', '“café” €5'],
    ['page', 'Dear all,\nit leaks & drips\n\n• one'],
    ['漢字', '漢字'],
  ])
})

test('a mail of 25 MB is kept byte for byte, its files named with their kind and size', { skip }, async () => {
  const content = Buffer.alloc(18_300_000, 'damp')
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n')
  const original = Buffer.from(
    mail(
      ['Message-ID: <big@x>', 'Subject: C-26-24EEEE big', 'Content-Type: multipart/mixed; boundary=b'],
      `--b\r\nContent-Type: text/plain\r\n\r\nSee the picture\r\n--b\r\nContent-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="wall.jpg"\r\n\r\n${content}\r\n--b--\r\n`,
    ),
  )
  assert(original.length > 25_000_000)
  await put(original)
  await fetchAll()
  const one = (await messagesOf(filed)).find(({ subject }) => subject === 'C-26-24EEEE big')
  assert(one)
  assert.equal(one.body, 'See the picture')
  assert.deepEqual(one.attachments, [{ name: 'wall.jpg', type: 'image/jpeg', bytes: 18_300_000 }])
  const kept = await readAsLandlord(deployment.database, 'fernbank', (records) => readOriginal(records, one.key))
  assert(kept?.equals(original))
  assert.equal(one.sha256, createHash('sha256').update(original).digest('hex'))
})
