// What tells one mail from another.
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
