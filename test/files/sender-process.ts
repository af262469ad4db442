// Sends files to complaints until it is killed, by itself at one step or by others at any: sender-process.ts DATA STEP.
import assert from 'node:assert/strict'
import { randomBytes, randomInt } from 'node:crypto'
import path from 'node:path'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import { newComplaintId } from '#core/complaint/complaint.ts'
import { createFiles } from '#files/files.ts'
import { openDatabase } from '#store/database.ts'
import { startEmbedded } from '#store/embedded.ts'
import { createJobs } from '#store/jobs.ts'
import { deskFor } from '../../src/desks.ts'
import { s3Of } from '../../src/s3-settings.ts'
import { received } from '../memory/stories.ts'
import { amira, fernbank } from '../spine/app.ts'
import { dyingFiles } from './dying-files.ts'

const [data, step] = process.argv.slice(2)
assert(data)

/** Nothing that is not on the disk by now will be. */
const dieAt = (here: string): void => void (here === step && process.kill(process.pid, 'SIGKILL'))

const { connection } = await startEmbedded(path.join(data, 'postgres'), () => undefined)
const database = openDatabase(connection, { max: 4, onError: () => undefined })
const jobs = await createJobs(connection, () => undefined)
const settings = {
  ...{ folder: path.join(data, 'files'), s3: s3Of(process.env), longestMegabytes: 1, clamd: null },
  onUnscanned: assert.fail,
}
const real = createFiles(settings)
const files = dyingFiles(real, dieAt)
const nothingIsSet = () => Promise.reject(new Error('nothing is set here'))
const calendar = publishedCalendar()
const deployment = {
  ...{
    database,
    jobs,
    files,
    now: Date.now,
    calendar: () => calendar,
    secret: 'a secret',
    address: 'http://localhost',
  },
  typesetter: { pdf: nothingIsSet, letter: nothingIsSet, docx: nothingIsSet },
}
const desk = deskFor(deployment, fernbank, amira)
const today = dayInLondon(Date.now())
const id = newComplaintId(today, (below) => randomInt(below))
assert((await desk.handle(id, received(today, id), 0)).recorded)
process.stdout.write('writing\n')

async function* piecesOf(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000)
}

const origin = { on: today, from: 'resident', channel: 'web' } as const
for (;;) {
  const own = desk.filesOf(id)
  const taken = await own.take('note.txt', piecesOf(Buffer.from(randomBytes(20_000).toString('hex'))), origin)
  assert('token' in taken)
  dieAt('held')
  const held = own.held(taken.token)
  assert(held)
  const outcome = await own.record(origin, '', [held])
  if (!outcome.recorded) break
  dieAt('recorded')
  process.stdout.write(`recorded ${held.sha256}\n`)
}
