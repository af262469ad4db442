// What a place promises where files are kept: the disk and S3 are held to the same, word for word.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { after, describe, test } from 'node:test'
import { complaintId } from '#core/complaint/complaint.ts'
import { storageOf } from '#files/files.ts'
import { keptIn } from '#files/kept.ts'
import { packsIn } from '#files/packs.ts'
import { whyS3CannotBeUsed } from '#files/s3-place.ts'
import { heldMemory } from './held-memory.ts'
import { startS3 } from './s3-server.ts'

const s3 = await startS3()
const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-storage-'))
after(async () => {
  await s3.close()
  rmSync(folder, { recursive: true })
})

const hashOf = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

function comes(content: string | Buffer) {
  const sha256 = hashOf(content)
  const at = path.join(folder, `in-${sha256}`)
  writeFileSync(at, content)
  return { path: at, sha256, bytes: content.length }
}

const places = { disk: { folder: path.join(folder, 'kept') }, S3: { folder, s3: s3.place } }
const always = Number.POSITIVE_INFINITY
const textOf = async (pieces: Readable | null) => pieces && (await pieces.toArray()).join('')

for (const [name, place] of Object.entries(places)) {
  const storage = storageOf(place)
  const kept = keptIn(storage)

  describe(`a file kept on ${name}`, () => {
    test('a file that is taken is there once, whole, and no longer where it lay; asked again, nothing changes', async () => {
      const diary = comes('3 Nov: rang')
      for (let again = 0; again < 2; again++) {
        await kept.keep('fernbank', diary)
        assert.equal(await textOf(await kept.read('fernbank', diary.sha256)), '3 Nov: rang')
        assert.equal(await kept.hashOf('fernbank', diary.sha256), diary.sha256)
        assert.throws(() => readFileSync(diary.path), { code: 'ENOENT' })
      }
      await kept.keep('fernbank', comes('3 Nov: rang'))
      assert.deepEqual(await kept.olderThan('fernbank', always), [diary.sha256])
    })

    test('each landlord’s are apart', async () => {
      const { sha256 } = comes('3 Nov: rang')
      assert.equal(await kept.read('livin', sha256), null)
      assert.deepEqual(await kept.olderThan('livin', always), [])
      assert.deepEqual(await kept.olderThan('fern', always), [])
    })

    test('what is not there is null, is removed without a word, and never stands under another name', async () => {
      const none = hashOf('never sent')
      assert.deepEqual([await kept.read('fernbank', none), await kept.hashOf('fernbank', none)], [null, null])
      await kept.remove('fernbank', none)
      for (const [landlord, sha256] of [
        ['../other', none],
        ['fernbank', '../../secret'],
      ] as const)
        await assert.rejects(async () => kept.read(landlord, sha256), { message: /^no file is named/ })
    })

    test('what is old is listed, all of it, and what is new is not', async () => {
      const hashes: string[] = []
      for (let number = 0; number < 8; number++) {
        const one = comes(`letter ${number}`)
        hashes.push(one.sha256)
        await kept.keep('old', one)
      }
      assert.deepEqual((await kept.olderThan('old', Date.now() + 60_000)).toSorted(), hashes.toSorted())
      assert.deepEqual(await kept.olderThan('old', Date.now() - 60_000), [])
    })

    test('what is removed is gone, and nothing else is', async () => {
      const [gone, stays] = [comes('goes'), comes('stays')]
      for (const one of [gone, stays]) await kept.keep('fernbank', one)
      await kept.remove('fernbank', gone.sha256)
      assert.equal(await kept.read('fernbank', gone.sha256), null)
      assert.equal(await kept.hashOf('fernbank', stays.sha256), stays.sha256)
    })

    test('it is lent as a file of this machine, and stays', async () => {
      const lent = path.join(folder, `lent by ${name}`)
      const { sha256 } = comes('stays')
      await storage.lend(`fernbank/kept/${sha256.slice(0, 2)}/${sha256}`, lent)
      assert.equal(readFileSync(lent, 'utf8'), 'stays')
      rmSync(lent)
      assert.equal(await kept.hashOf('fernbank', sha256), sha256)
    })
  })

  describe(`a pack on ${name}`, () => {
    const packs = packsIn(storage, folder)
    const id = complaintId('C-26-22CCCC')

    test('a pack is there when it is whole, replaces the one before, and goes with its complaint alone', async () => {
      const other = complaintId('C-26-22CCCD')
      await packs.write('fernbank', id, 1, [Buffer.from('first')])
      await packs.write('fernbank', id, 1, [Buffer.from('sec'), Buffer.from('ond')])
      await packs.write('fernbank', id, 2, [])
      await packs.write('fernbank', other, 1, [Buffer.from('of another')])
      assert.equal(await textOf(await packs.read('fernbank', id, 1)), 'second')
      assert.equal(await textOf(await packs.read('fernbank', id, 2)), '')
      await packs.remove('fernbank', id)
      assert.deepEqual([await packs.read('fernbank', id, 1), await packs.read('fernbank', id, 2)], [null, null])
      assert.equal(await textOf(await packs.read('fernbank', other, 1)), 'of another')
    })

    test('one that breaks off has no name, however far it came, and the one before stays', async () => {
      await packs.write('fernbank', id, 3, [Buffer.from('whole')])
      for (const length of [1, 20]) {
        const broken = (async function* () {
          for (let count = 0; count < length; count++) yield Buffer.alloc(1_000_000)
          throw new Error('the disk is gone')
        })()
        await assert.rejects(packs.write('fernbank', id, 3, broken), { message: 'the disk is gone' })
        assert.equal(await textOf(await packs.read('fernbank', id, 3)), 'whole')
      }
      await storage.dropHalfWritten('fernbank', always)
      assert.deepEqual(await storage.olderThan(`fernbank/packs/${id}`, always), [`fernbank/packs/${id}/3.zip`])
    })

    test('100 MB go in and come out with flat memory, byte for byte', async () => {
      const pieces = function* () {
        for (let count = 0; count < 100; count++) yield Buffer.alloc(1_000_000, `${count} `)
      }
      const sent = createHash('sha256')
      for (const piece of pieces()) sent.update(piece)
      await packs.write('fernbank', id, 4, [Buffer.alloc(20_000_000)])
      const before = heldMemory()
      let most = before
      const looked = (function* () {
        let count = 0
        for (const piece of pieces()) {
          if (count++ % 10 === 0) most = Math.max(most, heldMemory())
          yield piece
        }
      })()
      await packs.write('fernbank', id, 4, looked)
      const came = createHash('sha256')
      for await (const piece of (await packs.read('fernbank', id, 4)) ?? []) {
        came.update(piece)
      }
      assert.equal(came.digest('hex'), sent.digest('hex'))
      assert(most - before < 60, `${most - before} MB more than before`)
    })
  })
}

describe('S3 alone', () => {
  const storage = storageOf({ folder, s3: s3.place })

  test('the server refuses bytes that are not those of their hash, and nothing has the name', async () => {
    const changed = comes('as it was')
    writeFileSync(changed.path, 'as it is!')
    await assert.rejects(storage.take('fernbank/kept/changed', changed), { name: 'BadDigest' })
    assert.equal(await storage.has('fernbank/kept/changed'), false)
    assert.equal(readFileSync(changed.path, 'utf8'), 'as it is!', 'what was refused still lies where it lay')
  })

  test('a line that breaks and a server that is busy are tried again, from the first byte', async () => {
    const faults = ['broken', 503] as const
    let asked = 0
    s3.between = ({ method }) => (method === 'PUT' ? (faults[asked++] ?? 'heard') : 'heard')
    const large = comes(Buffer.alloc(3_000_000, 'x'))
    await storage.take('fernbank/kept/large', large)
    s3.between = () => 'heard'
    assert.equal(asked, 3)
    const hash = createHash('sha256')
    for await (const piece of (await storage.read('fernbank/kept/large')) ?? []) hash.update(piece)
    assert.equal(hash.digest('hex'), large.sha256)
  })

  test('what was begun in parts and never finished is let go of when it is old, however many there are', async () => {
    s3.between = ({ method }) => (method === 'DELETE' ? 'broken' : 'heard')
    const pieces = () =>
      (async function* () {
        for (let count = 0; count < 20; count++) yield Buffer.alloc(1_000_000)
        throw new Error('killed')
      })()
    for (let number = 0; number < 4; number++) await assert.rejects(storage.write(`half/${number}`, pieces()))
    s3.between = () => 'heard'
    assert.equal(s3.halfWritten(), 4)
    await storage.dropHalfWritten('half', Date.now() - 60_000)
    assert.equal(s3.halfWritten(), 4)
    await storage.dropHalfWritten('half', Date.now() + 60_000)
    assert.equal(s3.halfWritten(), 0)
    assert.deepEqual(await storage.olderThan('half', always), [])
  })

  test('whether a bucket can be relied on is known at the start, in a sentence, and no key is in it', async () => {
    const where = `the bucket recourse-files at ${s3.place.endpoint}`
    const keys = { id: 'AKIDRECOURSE', secret: 'another secret' }
    const before = s3.names()
    assert.equal(await whyS3CannotBeUsed(s3.place), null)
    assert.deepEqual(s3.names(), before)
    assert.equal(await whyS3CannotBeUsed({ ...s3.place, keys }), `${where} cannot be used: SignatureDoesNotMatch`)
    assert.equal(
      await whyS3CannotBeUsed({ ...s3.place, bucket: 'not-there' }),
      `the bucket not-there at ${s3.place.endpoint} cannot be used: NoSuchBucket`,
    )
    s3.versioning = 'Enabled'
    assert.equal(
      await whyS3CannotBeUsed(s3.place),
      `${where} keeps old versions, so what is erased would stay in it: switch its versioning off, or use another bucket`,
    )
    s3.versioning = ''
    assert.match(
      (await whyS3CannotBeUsed({ ...s3.place, endpoint: 'http://127.0.0.1:9' })) ?? '',
      /^the bucket recourse-files at http:\/\/127\.0\.0\.1:9 cannot be used: .*ECONNREFUSED/,
    )
  })
})
