// Killed between any two steps of making files of what is attached: each is there once, and none is lost.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { keepHouse } from '../../src/housekeeping.ts'
import { hashOf, openFiles } from '../files/app.ts'
import { amira, fernbank } from '../spine/app.ts'
import { waitingLetter } from './letters.ts'
import { attached, keepMail, landAndFile, mailWith } from './mails.ts'

const { deployment, deskOf, connection, outbox, clock, kept, owner } = await openFiles()
const desk = deskOf(amira)
const id = await waitingLetter(desk, 'C-26-25EEEE')
const mails = 60

/** Lives until it dies at its step, is killed after a while, or is done. */
async function liveAndDie(step: string, forMilliseconds: number): Promise<boolean> {
  const { host, port, user, database } = connection
  const program = path.join(import.meta.dirname, 'mail-filer.ts')
  const told = [program, host, String(port), user, database, path.join(outbox, 'files'), step]
  const child = spawn(process.execPath, told, { stdio: ['ignore', 'pipe', 'inherit'] })
  after(() => child.kill('SIGKILL'))
  const gone = once(child, 'exit')
  if (forMilliseconds > 0) {
    await once(child.stdout, 'data')
    await wait(forMilliseconds)
    child.kill('SIGKILL')
  }
  await gone
  return child.signalCode === 'SIGKILL'
}

test('at each of five steps and at six moments: every file is on the record once', async () => {
  const contents = Array.from({ length: mails }, (_, at) => [`first of ${at}`, `second of ${at}`])
  for (const [at, [first = '', second = '']] of contents.entries()) {
    const parts = [attached('a.txt', 'text/plain', first), attached('b.txt', 'text/plain', second)]
    await keepMail(deployment, mailWith({ id: String(at), subject: `Re: ${id}` }, parts, `Words of ${at}`))
  }
  for (const step of ['landed', 'received', 'kept', 'rows', 'opened']) assert(await liveAndDie(step, 0), step)
  let kills = 0
  for (let moment = 20; moment <= 320; moment += 60) if (await liveAndDie('', moment)) kills++
  assert(kills > 0, 'it was killed at work')
  await landAndFile(deployment)

  const hashes = contents.flat().map(hashOf).toSorted()
  const files = (await desk.find(id))?.complaint.handling.files ?? []
  assert.deepEqual(files.map(({ sha256 }) => sha256).toSorted(), hashes)
  const { rows } = await owner.query(
    'select count(*)::int as parts, count(distinct sha256)::int as files from message_file',
  )
  assert.deepEqual(rows, [{ parts: 2 * mails, files: 2 * mails }])
  await keepHouse({ ...deployment, now: () => clock.now + 72 * 3_600_000 }, [fernbank])
  await keepHouse({ ...deployment, now: () => Date.now() + 72 * 3_600_000 }, [fernbank])
  assert.deepEqual(kept(), hashes)
  console.log(`${mails} mails with two files each, 5 kills at a step and ${kills} at work`)
})
