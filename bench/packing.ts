// A complaint with documents of every kind, and its pack: filled by one process and packed by another, so that the memory of
// the packing is its own.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { dateOnly } from '#core/calendar/dates.ts'
import { type ComplaintId, complaintId, personId } from '#core/complaint/complaint.ts'
import { mostOfAKind } from '#core/complaint/limits.ts'
import { asLandlord } from '#store/database.ts'
import { keepMessage, landMessage } from '#store/messages.ts'
import { createApp } from '../src/app.ts'
import { buildPack } from '../src/build-pack.ts'
import { intoFile } from '../src/bundle.ts'
import { deskFor } from '../src/desks.ts'
import { everyKind } from '../test/files/every-kind.ts'
import { received } from '../test/memory/stories.ts'
import { answerQuestions, peakMemory } from './process.ts'
import { madeUpLandlord, now, secret } from './setting.ts'

const { connection, outbox } = z
  .object({ connection: z.looseObject({ host: z.string(), port: z.number() }), outbox: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ''))

const landlord = madeUpLandlord()
const app = await createApp({
  ...{ connection, landlords: [landlord], now, secret, address: 'http://localhost', outbox, log: false },
  files: { folder: `${outbox}/files`, longestMegabytes: 50, clamd: null },
  onError: (error) => console.error(error),
})
const desk = deskFor(app.deployment, landlord, { id: personId('amira.khan'), name: 'Amira Khan', role: 'officer' })
const on = dateOnly('2026-11-24')
const origin = { on, from: 'resident', channel: 'email' } as const

const asked = z.object({ complaint: z.string().transform(complaintId), documents: z.number() })

/** Two thirds are files, as many as a complaint may have at most; the rest is mail, which is not counted among them. */
async function fill(given: unknown): Promise<number> {
  const { complaint, documents } = asked.parse(given)
  const outcome = await desk.handle(complaint, received(on, complaint), 0)
  assert(outcome.recorded)
  const files = Math.min(Math.floor((documents * 2) / 3), mostOfAKind)
  let kept = 0
  for await (const { name, content } of everyKind(documents)) {
    if (name.endsWith('.eml')) continue
    await keepFile(complaint, name, content)
    kept += 1
    if (kept === files) break
  }
  for (let mail = kept; mail < documents; mail++) await mailComes(complaint, mail)
  return documents
}

async function keepFile(complaint: ComplaintId, name: string, content: Uint8Array): Promise<void> {
  const files = desk.filesOf(complaint)
  const taken = await files.take(name, pieces(content), origin)
  assert('token' in taken, JSON.stringify(taken))
  const held = files.held(taken.token)
  assert(held)
  await files.record(origin, '', [held])
}

async function* pieces(content: Uint8Array) {
  yield content
}

async function mailComes(complaint: ComplaintId, number: number): Promise<void> {
  const key = createHash('sha256').update(`${complaint} mail ${number}`).digest('hex')
  const original = Buffer.from(`From: rosa@example.org\r\nSubject: Mail ${number}\r\n\r\nIt is worse.\r\n`)
  const receivedAt = new Date(now()).toISOString()
  const words = { kind: 'letter', sender: 'rosa@example.org', subject: `Mail ${number}`, body: 'It is worse.' } as const
  const came = { key, messageId: key, receivedAt, attachments: [], sha256: key, original, ...words }
  await asLandlord(app.deployment.database, landlord.id, async (records) => {
    await keepMessage(records, came, { mailbox: complaint, uidValidity: 1, uid: number + 1 })
    await landMessage(records, key, { complaint, contact: null, afterClosing: false }, receivedAt)
  })
}

async function build(given: unknown) {
  const { complaint } = asked.parse(given)
  const history = (await desk.find(complaint))?.history ?? []
  const order = { complaint, version: history.length, at: new Date(now()).toISOString() }
  const file = path.join(outbox, 'pack.zip')
  const watch = watchShowing()
  const began = performance.now()
  const built = await buildPack(app.deployment, landlord, order, intoFile(file))
  const milliseconds = performance.now() - began
  const peaks = { peak: await peakMemory(), showing: watch.most() }
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece)
  return { ...built, ...peaks, milliseconds, sha256: hash.digest('hex') }
}

/** The most that the process which shows documents has held, in bytes, as Linux tells it. */
function watchShowing() {
  let peak = 0
  const timer = setInterval(() => {
    for (const child of childrenHere()) peak = Math.max(peak, peakOf(child))
  }, 20)
  return {
    most: () => {
      clearInterval(timer)
      return peak
    },
  }
}

const childrenHere = (): readonly string[] =>
  readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean)

/** 0 of one that has just ended. */
function peakOf(child: string): number {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) * 1024
  } catch {
    return 0
  }
}

answerQuestions({ fill, build }, app.close)
