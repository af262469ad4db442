// A complaint with a letter, two files and a mail, in the real program, and its pack as it is asked for.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import type { Clamd } from '#files/scan.ts'
import { asLandlord } from '#store/database.ts'
import { keepMessage, landMessage } from '#store/messages.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { buildPack } from '../../src/build-pack.ts'
import { intoFile } from '../../src/bundle.ts'
import { acknowledged } from '../memory/stories.ts'
import { amira, fernbank } from '../spine/app.ts'
import { until } from '../spine/program.ts'
import { hashOf, openFiles } from './app.ts'
import { sendFiles } from './sender.ts'

export const photo = new Uint8Array(
  await sharp({ create: { width: 40, height: 30, channels: 3, background: '#264' } })
    .jpeg()
    .toBuffer(),
)
export const survey = '%PDF-1.7 the survey'
export const mail = Buffer.from('From: rosa@example.org\r\nSubject: The leak\r\n\r\nIt is worse.\r\n')

/** Call at the top of a test file. */
export async function openPack(scanner: Clamd | null = null) {
  const app = await openFiles(scanner)
  const { server, deployment, faults, id, at, officer, deskOf, eventsOf } = app
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-pack-'))
  const typesetter = createTypesetter({ timeLimit: 60_000 })
  after(async () => {
    await typesetter.close()
    rmSync(folder, { recursive: true })
  })

  await officer.get(`${at}/add`).then((page) =>
    sendFiles(server, officer, page, [
      { name: 'photo.jpg', content: photo },
      { name: 'survey.pdf', content: survey },
    ]),
  )
  await deskOf(amira).handle(id, acknowledged('2026-11-24'), 3)
  const delivered = async () => (await eventsOf()).some(({ event }) => event.type === 'LetterDelivered')
  await until('the letter is delivered', delivered, () => faults.join('\n'))

  async function mailComes(key: string, landedAt: string): Promise<void> {
    const words = { kind: 'letter', sender: 'Rosa Marsh <rosa@example.org>', subject: 'The leak', body: 'It is worse.' }
    const place = { mailbox: 'in', uidValidity: 1, uid: Number.parseInt(key.slice(0, 4), 16) }
    const came = { key, messageId: key, receivedAt: landedAt, attachments: [], sha256: hashOf(mail), original: mail }
    await asLandlord(deployment.database, 'fernbank', async (records) => {
      await keepMessage(records, { ...came, ...words, kind: 'letter' }, place)
      await landMessage(records, key, { complaint: id, contact: null, afterClosing: false }, landedAt)
    })
  }
  await mailComes('a'.repeat(64), '2026-11-24T10:30:00.000Z')

  const version = (await eventsOf()).length
  const order = { complaint: id, version, at: '2026-11-24T11:00:00.000Z' }

  async function built(name: string, over: Partial<typeof order> = {}) {
    const file = path.join(folder, `${name}.zip`)
    const told: string[] = []
    const tell = async (done: number, of: number) => void told.push(`${done} of ${of}`)
    const asked = { ...order, ...over }
    const made = await buildPack({ ...deployment, typesetter }, fernbank, asked, intoFile(file, tell))
    const bytes = readFileSync(file)
    return { made, told, bytes, entries: new Map(Object.entries(unzipSync(bytes))) }
  }
  return { ...app, folder, mailComes, version, order, built }
}
