import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, describe, test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { writeWhole } from './disk-storage.ts'
import { writeZip, type ZipEntry } from './zip.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-zip-'))
after(() => rmSync(folder, { recursive: true }))

const writeZipTo = (file: string, entries: AsyncIterable<ZipEntry>) =>
  writeZip(entries, (pieces) => writeWhole(file, pieces))

async function* entriesOf(...entries: readonly (readonly [string, readonly string[]])[]): AsyncGenerator<ZipEntry> {
  for (const [place, pieces] of entries) yield { place, pieces: pieces.map((piece) => Buffer.from(piece)) }
}

describe('a zip', () => {
  const three = () => entriesOf(['a/one.txt', ['on', 'e']], ['empty.txt', []], ['two.txt', ['two']])

  test('comes back as what was put in, and its hash is that of its bytes', async () => {
    const file = path.join(folder, 'new', 'first.zip')
    const { sha256, bytes } = await writeZipTo(file, three())
    const written = readFileSync(file)
    assert.equal(bytes, written.length)
    assert.equal(sha256, createHash('sha256').update(written).digest('hex'))
    const read = Object.entries(unzipSync(written)).map(([place, content]) => [place, strFromU8(content)])
    assert.deepEqual(read, [
      ['a/one.txt', 'one'],
      ['empty.txt', ''],
      ['two.txt', 'two'],
    ])
  })

  test('is the same bytes when it is made again, however its pieces were cut', async () => {
    const [first, second] = [path.join(folder, '1.zip'), path.join(folder, '2.zip')]
    await writeZipTo(first, three())
    await writeZipTo(second, entriesOf(['a/one.txt', ['one']], ['empty.txt', ['']], ['two.txt', ['t', 'w', 'o']]))
    assert.deepEqual(readFileSync(first), readFileSync(second))
  })

  test('has no name until it is whole', async () => {
    const file = path.join(folder, 'broken.zip')
    async function* broken(): AsyncGenerator<ZipEntry> {
      yield* entriesOf(['one.txt', ['one']])
      throw new Error('the disk is gone')
    }
    await assert.rejects(writeZipTo(file, broken()), { message: 'the disk is gone' })
    assert.equal(existsSync(file), false)
  })

  test('of 300 MB is written in little memory', async () => {
    const piece = Buffer.alloc(1_000_000, 'x')
    async function* large(): AsyncGenerator<ZipEntry> {
      for (let number = 0; number < 30; number++) {
        const pieces = (function* () {
          for (let count = 0; count < 10; count++) yield piece
        })()
        yield { place: `${number}.bin`, pieces }
      }
    }
    const before = process.memoryUsage().rss
    const { bytes } = await writeZipTo(path.join(folder, 'large.zip'), large())
    assert(bytes > 300_000_000 && bytes < 300_010_000)
    assert(process.memoryUsage().rss - before < 100_000_000, 'the memory grew by more than 100 MB')
  })
})
