// Killed between any two steps of sending an email: it is sent once, or a person is asked; never twice, and never forgotten.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { after, test } from 'node:test'
import { createPrintTray } from '#channels/print.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { deliver } from '../../src/deliver.ts'
import { amira, fernbank, openSpine } from '../spine/app.ts'
import { smtpTo, waitingLetter } from './letters.ts'
import { type Point, startMailServer } from './mail-server.ts'

const { deployment, deskOf, outbox, clock, connection } = await openSpine('2026-11-24T10:00:00Z')
const typesetter = createTypesetter()
after(() => typesetter.close())
const desk = deskOf(amira)

let deadly: Point | null = null
let child: ChildProcess | null = null
after(() => child?.kill('SIGKILL'))

async function killed(): Promise<void> {
  deadly = null
  if (!child || child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

const mail = await startMailServer(async (point) => {
  if (point === deadly) await killed()
})
const channels = { print: createPrintTray(outbox), email: smtpTo(mail.url, () => clock.now) }

function sender(reference: string): ChildProcess {
  const { host, port, user, database } = connection
  const told = [host, String(port), user, database, mail.url, outbox, reference]
  return spawn(process.execPath, [path.join(import.meta.dirname, 'sender.ts'), ...told], { stdio: 'inherit' })
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
    deadly = point
    child = sender(id)
    await once(child, 'exit')
    // After the answer it may have noted it, and ended, before it was killed.
    if (point !== 'answered') assert.equal(child.signalCode, 'SIGKILL')
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
  deadly = 'content asked for'
  child = sender(id)
  await once(child, 'exit')
  assert.equal(child.signalCode, 'SIGKILL')
  const job = { landlord: 'fernbank', complaint: id, letter: 2 }
  for (const tried of [1, 2]) await deliver({ ...deployment, typesetter }, fernbank, channels, job, tried)
  const end = (await desk.find(id))?.history.at(-1)?.event
  assert(end?.type === 'LetterDelivered' || end?.type === 'LetterNotDelivered')
  const copies = mail.taken.slice(before).filter(({ raw }) => raw.includes('%%EOF') || raw.includes('--\r\n')).length
  assert(copies <= 1, `${copies} copies`)
  if (end.type === 'LetterDelivered') assert.equal(copies, 1)
})
