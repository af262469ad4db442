// Killed between any two steps of sending an email: it is sent once, or a person is asked; never twice, and never forgotten.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { createPrintTray } from '#channels/print.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { deliver } from '../../src/deliver.ts'
import { amira, fernbank, openSpine } from '../spine/app.ts'
import { killableSender } from './killable.ts'
import { smtpTo, waitingLetter } from './letters.ts'
import { type Point, startMailServer } from './mail-server.ts'

const { deployment, deskOf, outbox, clock, connection } = await openSpine('2026-11-24T10:00:00Z')
const typesetter = createTypesetter()
after(() => typesetter.close())
const desk = deskOf(amira)

const { isDeadly, killed, sendsUntil } = killableSender<Point>()

const mail = await startMailServer(async (point) => {
  if (isDeadly(point)) await killed()
})
const channels = { print: createPrintTray(outbox), email: smtpTo(mail.url, () => clock.now) }

const told = (reference: string): readonly string[] => {
  const { host, port, user, database } = connection
  return [host, String(port), user, database, mail.url, outbox, reference]
}

/** Where it is killed, and how often the server has the letter in the end. */
const cases: readonly (readonly [Point, ends: readonly string[], copies: number])[] = [
  ['connected', ['LetterDelivered'], 1],
  ['from', ['LetterDelivered'], 1],
  ['to', ['LetterDelivered'], 1],
  ['content came', ['LetterNotDelivered'], 1],
  ['answered', ['LetterDelivered', 'LetterNotDelivered'], 1],
]

for (const [place, [point, ends, copies]] of cases.entries()) {
  test(`kill -9 when the server is at “${point}”: nothing doubled, nothing forgotten`, async () => {
    const id = await waitingLetter(desk, `C-26-23EEE${'ABCDEF'.charAt(place)}`)
    const before = mail.taken.length
    const signal = await sendsUntil(point, told(id))
    // After the answer it may have noted it, and ended, before it was killed.
    if (point !== 'answered') assert.equal(signal, 'SIGKILL')
    const job = { landlord: 'fernbank', complaint: id, letter: 2 }
    for (const tried of [1, 2]) await deliver({ ...deployment, typesetter }, fernbank, channels, job, tried)
    const file = await desk.find(id)
    const end = file?.history.at(-1)?.event
    assert.equal(file?.version, 3)
    assert(end && ends.includes(end.type), `it ended with ${end?.type}`)
    if (end.type === 'LetterNotDelivered') {
      assert.equal(end.cause, 'not known')
      assert.deepEqual(
        file.complaint.handling.undelivered.map(({ letter, again, settled }) => [letter, again, settled]),
        [[2, null, null]],
      )
    }
    assert.equal(mail.taken.length - before, copies)
  })
}

test('killed after the server asked for the content: the server has it once, or a person is asked', async () => {
  const id = await waitingLetter(desk, 'C-26-23EEEZ')
  const before = mail.taken.length
  assert.equal(await sendsUntil('content asked for', told(id)), 'SIGKILL')
  const job = { landlord: 'fernbank', complaint: id, letter: 2 }
  for (const tried of [1, 2]) await deliver({ ...deployment, typesetter }, fernbank, channels, job, tried)
  const end = (await desk.find(id))?.history.at(-1)?.event
  assert(end?.type === 'LetterDelivered' || end?.type === 'LetterNotDelivered')
  const copies = mail.taken.slice(before).filter(({ raw }) => raw.includes('%%EOF') || raw.includes('--\r\n')).length
  assert(copies <= 1, `${copies} copies`)
  if (end.type === 'LetterDelivered') assert.equal(copies, 1)
})
