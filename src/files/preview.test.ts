// A picture, however hostile, costs a bounded time and memory, and never more than its own small copy.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { makePreview } from './preview.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'recourse-preview-'))
const [picture, preview] = [path.join(folder, 'picture'), path.join(folder, 'small', 'picture.webp')]
after(() => rmSync(folder, { recursive: true }))

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** All black: 112 MB unpacked, and some 110 KB as it comes. */
function blackPng(side: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 1
  const rows = deflateSync(Buffer.alloc((Math.ceil(side / 8) + 1) * side))
  const start = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([start, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

test('a picture of 30,000 by 30,000 pixels has no small copy, and is not unpacked to find that out', async () => {
  const bytes = blackPng(30_000)
  assert(bytes.length < 1_000_000, `${bytes.length} bytes`)
  writeFileSync(picture, bytes)
  const began = Date.now()
  assert.equal(await makePreview(picture, preview), false)
  assert(Date.now() - began < 20_000, 'in less than the limit of its process')
  assert.deepEqual([existsSync(preview), existsSync(`${preview}.making`)], [false, false])
})

test('neither has one that is broken, nor one that is no picture', async () => {
  const jpeg = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#a33' } })
    .jpeg()
    .toBuffer()
  for (const bytes of [
    jpeg.subarray(0, 700),
    Buffer.from('GIF89a'),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"'),
  ]) {
    writeFileSync(picture, bytes)
    assert.equal(await makePreview(picture, preview), false)
  }
})

test('a picture that was taken sideways is upright in its small copy', async () => {
  const taken = sharp({ create: { width: 1200, height: 600, channels: 3, background: '#264' } })
  writeFileSync(
    picture,
    await taken
      .withExif({ IFD0: { Orientation: '6' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer(),
  )
  assert.equal(await makePreview(picture, preview), true)
  const { width, height, format } = await sharp(preview).metadata()
  assert.deepEqual([width, height, format], [160, 320, 'webp'])
})
