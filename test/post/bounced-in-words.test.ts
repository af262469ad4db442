// A mail server that gave a letter up and wrote no report: it is a task where it came to the address of that letter, and only there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { taggedAddress } from '#channels/tag.ts'
import { landMail } from '../../src/receive-mail.ts'
import { openFiles } from '../files/app.ts'
import { amira, fernbank } from '../spine/app.ts'
import { sender, waitingLetter } from './letters.ts'
import { keepMail } from './mails.ts'

const { deployment, deskOf } = await openFiles()
const desk = deskOf(amira)
const id = await waitingLetter(desk, 'C-26-24EEEE')
const about = { landlord: 'fernbank', reference: id }
const [answers, letter] = [null, { number: 2, sending: 1 }].map((letter) =>
  taggedAddress(deployment.secret, sender.address, { ...about, letter }),
)
const forged = letter?.replace(/[0-9a-f]{16}@/, '0123456789abcdef@')

let sent = 0
async function comes(from: string, to: string | undefined, words: string): Promise<void> {
  sent += 1
  const head = [`From: ${from}`, `To: ${to}`, `Message-ID: <b${sent}@mail.example>`, 'Subject: failure notice']
  await keepMail(deployment, [...head, '', words].join('\r\n'))
  await landMail(deployment, fernbank, [sender.address])
}
const lastEvent = async () => (await desk.find(id))?.history.at(-1)?.event
const failed = 'Your message could not be delivered to rosa@example.org.'

test('said by a person, of no letter, to an address that we did not sign, or of a delay: no letter fails', async () => {
  await comes('rosa@example.org', letter, failed)
  await comes('MAILER-DAEMON@mail.example', answers, failed)
  await comes('MAILER-DAEMON@mail.example', forged, failed)
  await comes('MAILER-DAEMON@mail.example', letter, `${failed}\r\nWe will try again for three days.`)
  assert.equal((await lastEvent())?.type, 'ComplaintAcknowledged')
})

test('said by a mail server to the address of the letter: it is a task, once, with the server’s words', async () => {
  await comes('MAILER-DAEMON@mail.example', letter, failed)
  const task = {
    type: 'LetterNotDelivered',
    letter: 2,
    sending: 1,
    told: { stage: 1, what: 'acknowledgement' },
    by: 'email',
    on: '2026-11-24',
    cause: 'sent back',
    reason:
      'Perhaps it was not delivered. A mail server wrote: Your message could not be delivered to rosa@example.org.',
    number: 1,
  }
  assert.deepEqual(await lastEvent(), task)
  await comes('postmaster@mail.example', letter, failed)
  assert.equal((await desk.find(id))?.version, 3)
})
