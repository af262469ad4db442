// The whole program with its files in S3: sent by page, shown small, had back, packed, erased; and nothing stays on the disk.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { erase } from '../../src/erase.ts'
import { acknowledged, responded } from '../memory/stories.ts'
import { amira } from '../spine/app.ts'
import { addressOf } from '../spine/command.ts'
import { until } from '../spine/program.ts'
import { hashOf, openFiles } from './app.ts'
import { startS3 } from './s3-server.ts'
import { download, sendFiles } from './sender.ts'

const s3 = await startS3()
const app = await openFiles(null, s3.place)
after(s3.close)
const { server, deskOf, connection, outbox, faults, id, at, officer, kept, clock } = app
const photo = await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#264' } })
  .jpeg()
  .toBuffer()
const named = (of: string, ending = '') => `fernbank/${of}/${hashOf(photo).slice(0, 2)}/${hashOf(photo)}${ending}`

test('a picture that is sent is in the bucket with its small copy, and both are given out again', async () => {
  const add = await officer.get(`${at}/add`)
  assert.equal((await sendFiles(server, officer, add, [{ name: 'wall.jpg', content: new Uint8Array(photo) }])).goTo, at)
  assert.deepEqual(s3.names(), [named('kept'), named('previews', '.webp')])
  assert.deepEqual(kept(), [])
  assert.match((await officer.get(at)).page, new RegExp(`<img class="app-preview" src="${at}/1/preview"`))
  assert.deepEqual((await download(server, officer, `${at}/1`)).bytes, photo)
  const { width, height } = await sharp((await download(server, officer, `${at}/1/preview`)).bytes).metadata()
  assert.deepEqual([width, height], [320, 240])
})

test('the pack is built into the bucket, and is given out whole', async () => {
  const pack = `/staff/complaints/${id}/pack`
  await officer.send(await officer.get(pack))
  const made = async () => (await deskOf(amira).packs.ofComplaint(id)).find(({ builtAt }) => builtAt !== null)
  await until(
    'the pack is built',
    async () => (await made()) !== undefined,
    () => faults.join('\n'),
  )
  assert(s3.names().includes(`fernbank/packs/${id}/1.zip`))
  const { bytes } = await download(server, officer, `${pack}/1`)
  assert.equal(hashOf(bytes), (await made())?.sha256)
  const entries = unzipSync(bytes)
  assert.deepEqual(Buffer.from(entries['documents/001 2026-11-24 wall.jpg'] ?? []), photo)
  assert.deepEqual([kept(), s3.halfWritten()], [[], 0])
})

/** A letter that is delivered meanwhile is no reason not to. */
async function act(command: ComplaintCommand): Promise<void> {
  for (;;) {
    const seen = (await deskOf(amira).find(id))?.version ?? 0
    const outcome = await deskOf(amira).handle(id, command, seen)
    if (outcome.recorded) return
    assert.notEqual((await deskOf(amira).find(id))?.version, seen, JSON.stringify(outcome))
  }
}

test('erasing takes the file, its small copy and the pack from the bucket', async () => {
  await act(acknowledged('2026-11-24'))
  await act({ ...responded('2026-11-24', '2026-12-01'), actions: [] })
  await act({ type: 'CloseComplaint', on: dateOnly('2026-11-24') })
  const words = [id, '--landlord', 'fernbank', '--by', 'carys.wynn@fernbank.example', '--why', 'She asked']
  const place = { data: outbox, databaseUrl: addressOf(connection), s3: s3.place }
  await erase(words, place, async () => id, clock.now + 3_600_000)
  assert.deepEqual([s3.names(), faults], [[], []])
})
