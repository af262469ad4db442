// What mail servers write of mail that they gave up, in words of their own: told once it is sure, and never of one that is only late.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readMail } from './read-mail.ts'

const said = async (from: string, subject: string, ...lines: readonly string[]) =>
  (await readMail(Buffer.from([`From: ${from}`, `Subject: ${subject}`, '', ...lines].join('\r\n')), [])).givenUp

const mailer = 'Mail Delivery System <MAILER-DAEMON@mail.example>'

test('a mail server that says it in words gave the mail up, and its line is told', async () => {
  assert.equal(
    await said(
      mailer,
      'Mail delivery failed: returning message to sender',
      'This message was created automatically by mail delivery software.',
      '',
      'A message that you sent could not be delivered to one or more of its',
      'recipients. This is a permanent error. The following address(es) failed:',
      '',
      '  rosa@example.org',
      '    Unrouteable address',
      '',
      '------ This is a copy of the message, including all the headers. ------',
      'We are sorry that our answer was delayed. We will try harder.',
    ),
    'Perhaps it was not delivered. A mail server wrote: A message that you sent could not be delivered to one or more of its',
  )
  assert.equal(
    await said(
      mailer,
      'failure notice',
      'Hi. This is the qmail-send program at mail.example.',
      "I'm afraid I wasn't able to deliver your message to the following addresses.",
      "This is a permanent error; I've given up. Sorry it didn't work out.",
    ),
    "Perhaps it was not delivered. A mail server wrote: I'm afraid I wasn't able to deliver your message to the following addresses.",
  )
  assert.equal(
    await said('postmaster@mail.example', 'Undeliverable: Your complaint', 'The mailbox is full.'),
    'Perhaps it was not delivered. A mail server wrote: Undeliverable: Your complaint',
  )
})

test('one that says that the mail is late, or will be tried again, gives nothing up', async () => {
  const lates = [
    ['Warning: message delayed 24 hours', 'It could not be delivered to one of its recipients.'],
    ['Delivery failed so far', 'Delivery attempts will continue to be made for some time.'],
    ['Undelivered', 'Your message could not be delivered for 4.0 hours. It will be retried until it is 5.0 days old.'],
    ['Undelivered', 'We will keep trying.'],
    ['Undelivered', 'rosa@example.org: 452 4.2.2 Mailbox full'],
    ['Undelivered', 'rosa@example.org: host said: 4.7.1 greylisted'],
    ['Undelivered', 'The address failed temporarily.'],
  ] as const
  for (const [subject, words] of lates) assert.equal(await said(mailer, subject, words), null, words)
})

test('a report that reports a delay gives nothing up, whatever its words are', async () => {
  const lines = ['Your message could not be delivered.', '', 'Action: delayed', 'Status: 4.4.1']
  assert.equal(await said(mailer, 'Undelivered Mail', ...lines), null)
})

test('a mail server that says nothing of the kind, and a person who does, give nothing up', async () => {
  assert.equal(await said(mailer, 'Your mailbox is nearly full', 'Please delete something.'), null)
  assert.equal(await said('rosa@example.org', 'Undeliverable: my parcel', 'It could not be delivered.'), null)
  assert.equal(await said('not-postmaster@example.org', 'Undeliverable', 'It could not be delivered.'), null)
})

test('a line without an end takes no long time', async () => {
  const began = Date.now()
  assert.equal(await said(mailer, '-'.repeat(100_000), '-'.repeat(5_000_000)), null)
  assert(Date.now() - began < 10_000, 'it took longer than ten seconds')
})
