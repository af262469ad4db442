// Killed between any two steps of sending by GOV.UK Notify: the letter goes once, and nobody has to look whether it did.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { after, test } from 'node:test'
import { createPrintTray } from '#channels/print.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { deliver } from '../../src/deliver.ts'
import { amira, fernbank, openSpine } from '../spine/app.ts'
import { notifyTo, waitingPost } from './letters.ts'
import { type Point, startNotify } from './notify-server.ts'

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

const notify = await startNotify(async (point) => {
  if (point !== deadly) return undefined
  await killed()
  // What is asked for by nobody any more is not taken: the line broke before it was whole.
  return point === 'asked to send' ? 'break' : undefined
})
const channels = { print: createPrintTray(outbox), ...notifyTo(notify.url, () => clock.now) }

function sender(reference: string): ChildProcess {
  const { host, port, user, database } = connection
  const told = [host, String(port), user, database, notify.url, outbox, reference]
  return spawn(process.execPath, [path.join(import.meta.dirname, 'sender.ts'), ...told], { stdio: 'inherit' })
}

const points: readonly Point[] = ['asked to send', 'taken', 'answered']

for (const [place, point] of points.entries()) {
  test(`kill -9 when Notify is at “${point}”: it has the letter once, and the record says so`, async () => {
    const id = await waitingPost(desk, `C-26-25EEE${'ABC'.charAt(place)}`)
    deadly = point
    child = sender(id)
    await once(child, 'exit')
    // After the answer it may have noted it, and ended, before it was killed.
    if (point !== 'answered') assert.equal(child.signalCode, 'SIGKILL')
    clock.now += 60_000
    const job = { landlord: 'fernbank', complaint: id, letter: 2 }
    for (const tried of [1, 2]) await deliver({ ...deployment, typesetter }, fernbank, channels, job, tried)
    const file = await desk.find(id)
    assert.equal(file?.history.at(-1)?.event.type, 'LetterDelivered')
    assert.equal(file.version, 3)
    assert.equal(notify.sent.filter(({ reference }) => reference === `fernbank.${id.toLowerCase()}.2.1`).length, 1)
  })
}
