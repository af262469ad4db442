// A mail is read beside the program: the same as here and now, and given up with its head where it takes too long.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate } from 'node:timers/promises'
import { readMailApart } from './read-apart.ts'
import { readMail } from './read-mail.ts'

const head = [
  'From: Rosa Marsh <rosa.marsh@mail.example>',
  'To: complaints@fernbank.example',
  'Subject: The lift',
  'Message-ID: <lift@mail.example>',
  'Date: Tue, 24 Nov 2026 10:00:00 +0000',
  'Content-Type: text/plain; charset=utf-8',
].join('\r\n')
const mailOf = (body: string): Buffer => Buffer.from(`${head}\r\n\r\n${body}`)

test('a long mail is read beside the program as it would be here', async () => {
  const mail = mailOf('It stands still again.\r\n'.repeat(5000))
  assert.deepEqual(await readMailApart(mail, []), await readMail(mail, []))
})

test('a mail that takes too long is given up with its head, and keeps nothing from going on meanwhile', async () => {
  const mail = mailOf('\n'.repeat(900_000))
  let turns = 0
  let reading = true
  const counting = (async () => {
    for (; reading; turns += 1) await setImmediate()
  })()
  const { subject, text, key, messageId, from, attachments } = await readMailApart(mail, [], 500)
  reading = false
  await counting
  assert.deepEqual(
    { subject, text, messageId, from, attachments },
    {
      subject: 'The lift',
      text: 'This mail could not be read: It took longer than 0.5 seconds. Its original is kept.',
      messageId: '<lift@mail.example>',
      from: { name: 'Rosa Marsh', address: 'rosa.marsh@mail.example' },
      attachments: [],
    },
  )
  assert.match(key, /^[0-9a-f]{64}$/)
  assert.ok(turns > 100, `the program turned ${turns} times`)
})

test('what its sender wrote tells it apart from another, whether or not it could be read', async () => {
  const [one, other] = ['\n'.repeat(200_000), '\n'.repeat(200_001)].map(mailOf)
  assert(one && other)
  assert.equal((await readMailApart(one, [], 1)).key, (await readMailApart(one, [], 1)).key)
  assert.notEqual((await readMailApart(one, [], 1)).key, (await readMailApart(other, [], 1)).key)
})
