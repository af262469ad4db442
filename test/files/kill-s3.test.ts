// Killed between any two steps of taking a file to S3, or in the middle of a pack: what was acknowledged is there, once.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { after, test } from 'node:test'
import { storageOf } from '#files/files.ts'
import { startS3 } from './s3-server.ts'
import { loseAndDoubleNothing, openSenders } from './senders-killed.ts'

const s3 = await startS3()
after(s3.close)
const { bucket, region, endpoint, keys } = s3.place
assert(endpoint && keys)
const settings = {
  ...{ RECOURSE_S3_BUCKET: bucket, RECOURSE_S3_REGION: region, RECOURSE_S3_ENDPOINT: endpoint },
  ...{ RECOURSE_S3_KEY_ID: keys.id, RECOURSE_S3_SECRET_KEY: keys.secret },
}
const senders = await openSenders('kill-s3', settings, s3.names)

test('at each of four steps and at eight moments: nothing acknowledged is lost, nothing is doubled or left', () =>
  loseAndDoubleNothing(senders))

test('recourse verify reads every file in the bucket, and names the one that was changed or is missing', async () => {
  const [changed = '', missing = ''] = await senders.named()
  const keyOf = (sha256: string) => `fernbank/kept/${sha256.slice(0, 2)}/${sha256}`
  assert.equal((await senders.verify()).exit, 0)
  s3.spoil(keyOf(changed))
  await storageOf({ folder: '', s3: s3.place }).remove(keyOf(missing))
  const { exit, said } = await senders.verify()
  assert.equal(exit, 1)
  assert.match(said, new RegExp(`its file ${changed} was changed`))
  assert.match(said, new RegExp(`its file ${missing} is missing`))
})

test('a pack that was killed after a third of it has no name; made again it is whole, and of the first nothing is left', async () => {
  const storage = storageOf({ folder: '', s3: s3.place })
  const name = 'fernbank/packs/C-26-22CCCC/1.zip'
  const program = path.join(import.meta.dirname, 'pack-process.ts')
  const write = async (until: number) => {
    const words = [program, JSON.stringify(s3.place), name, String(until)]
    const [exit, signal] = await once(spawn(process.execPath, words, { stdio: 'inherit' }), 'exit')
    return signal ?? exit
  }
  assert.equal(await write(20), 'SIGKILL')
  assert.deepEqual([await storage.has(name), s3.halfWritten()], [false, 1])
  assert.equal(await write(60), 0)
  let bytes = 0
  for await (const piece of (await storage.read(name)) ?? []) bytes += piece.length
  assert.equal(bytes, 60_000_000)
  await senders.keepHouseIn(0)
  assert.equal(s3.halfWritten(), 1, 'today somebody may still be writing it')
  await senders.keepHouseIn(25)
  assert.deepEqual([await storage.has(name), s3.halfWritten()], [true, 0])
})
