// What tells one mail from another, and what a bounce says.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMail } from './read-mail.ts'

const keyOf = async (lines: readonly string[]) =>
  (await readMail(Buffer.from(`${[...lines, '', 'Nobody came.'].join('\r\n')}\r\n`), [])).key

const rosa = ['From: rosa@example.org', 'Subject: The leak', 'Date: Tue, 24 Nov 2026 10:00:00 +0000']

test('without a Message-ID, two people who say the same wrote two mails', async () => {
  const key = await keyOf(rosa)
  assert.notEqual(await keyOf(['From: ivy@example.org', ...rosa.slice(1)]), key)
  assert.notEqual(await keyOf([...rosa.slice(0, 2), 'Date: Wed, 25 Nov 2026 10:00:00 +0000']), key)
  assert.equal(await keyOf(['Received: from another server', ...rosa]), key)
})

test('with one, it is the same mail by whichever way it comes', async () => {
  const named = ['Message-ID: <1@example.org>']
  assert.equal(await keyOf([...named, ...rosa]), await keyOf([...named, 'Received: from another server', ...rosa]))
  assert.notEqual(await keyOf([...named, ...rosa]), await keyOf(rosa))
})

const bounced = async (diagnosis: string) =>
  (await readMail(Buffer.from(`From: mailer-daemon@example.org\r\n\r\nAction: failed\r\n${diagnosis}`), [])).givenUp

test('what a bounce says is read over its folded lines, without the kind of system that says it', async () => {
  const unknown = 'It was sent back: 550 5.1.1 User unknown'
  assert.equal(await bounced('Diagnostic-Code: smtp; 550 5.1.1 User\r\n unknown\r\nStatus: 5.1.1\r\n'), unknown)
  assert.equal(await bounced('Diagnostic-Code: smtp;\r\n\t550 5.1.1 User unknown\r\n'), unknown)
  assert.equal(await bounced('Diagnostic-Code:\r\nStatus: 5.1.1\r\n'), 'It was sent back: 5.1.1')
})

test('a bounce whose lines say nothing, however many they are, takes no long time', async () => {
  const began = Date.now()
  assert.equal(await bounced(`Diagnostic-Code:${'\n'.repeat(80_000)}`), 'It was sent back.')
  assert(Date.now() - began < 10_000, 'it took longer than ten seconds')
})

test('of a mail of millions of lines the head alone is read, and its words say so', async () => {
  const began = Date.now()
  const mail = await readMail(Buffer.from(`${rosa.join('\r\n')}\r\n\r\n${'\n'.repeat(5_000_000)}`), [])
  assert.equal(mail.subject, 'The leak')
  assert.equal(mail.text, 'This mail could not be read: It has more than 1000000 lines. Its original is kept.')
  assert(Date.now() - began < 10_000, 'it took longer than ten seconds')
})

test('a zero character in what it answers, or in what a bounce says, is left out: the database takes none', async () => {
  const heads = ['From: rosa@example.org', 'In-Reply-To: <a\0b@x>', 'References: <c@x> =?utf-8?q?<d=00e@x>?=']
  const mail = await readMail(Buffer.from(`${heads.join('\r\n')}\r\n\r\nIt is worse.`), [])
  assert.deepEqual(mail.answers, ['<ab@x>', '<de@x>', '<c@x>'])
  assert.equal(await bounced('Diagnostic-Code: smtp; 550 no\0body\r\n'), 'It was sent back: 550 nobody')
})
