// A copy of a picture that leaves does not say where it was taken; its pixels and all else stay as they were.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { isFileKind } from '#core/complaint/file-kinds.ts'
import { withoutPlace } from './place.ts'

const pixels = Buffer.from(Array.from({ length: 64 * 48 * 3 }, (_, at) => (at * 7919) % 251))
const place = {
  GPSLatitudeRef: 'N',
  GPSLatitude: '51/1 30/1 323123/10000',
  GPSLongitudeRef: 'W',
  GPSLongitude: '0/1 7/1 399777/10000',
}
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description exif:GPSLatitude="51,30.53N" dc:title="Kitchen">
  <photoshop:City>Fernbank</photoshop:City></rdf:Description></x:xmpmeta>`

const taken = () =>
  sharp(pixels, { raw: { width: 64, height: 48, channels: 3 } })
    .withExif({ IFD0: { Make: 'A telephone', Orientation: '6' }, IFD3: place })
    .withXmp(xmp)

/** The seconds of the place as EXIF writes them, in either order of bytes; what XMP says of it; and what has to stay. */
const says = (bytes: Uint8Array) => {
  const given = Buffer.from(bytes)
  const number = Buffer.alloc(4)
  number.writeUInt32LE(323_123)
  return {
    place: given.includes(number) || given.includes(Buffer.from(number).reverse()),
    xmp: given.includes('51,30.53N') || given.includes('>Fernbank<'),
    camera: given.includes('A telephone'),
    title: given.includes('dc:title="Kitchen"'),
  }
}

for (const kind of ['jpg', 'png', 'webp'] as const) {
  test(`${kind}: the place is gone, and nothing else`, async () => {
    const original = await taken()
      .toFormat(kind === 'jpg' ? 'jpeg' : kind)
      .toBuffer()
    // A PNG packs its XMP: it is left out whole.
    const unpacked = kind !== 'png'
    assert.deepEqual(says(original), { place: true, xmp: unpacked, camera: true, title: unpacked })
    assert.notEqual((await sharp(original).metadata()).xmp, undefined)
    const before = Buffer.from(original)

    const copy = withoutPlace(original, kind)

    assert.deepEqual(says(copy), { place: false, xmp: false, camera: true, title: unpacked })
    if (!unpacked) assert.equal((await sharp(copy).metadata()).xmp, undefined)
    assert.deepEqual(original, before, 'the original is as it was')
    const [was, is] = await Promise.all([original, copy].map((file) => sharp(file).raw().toBuffer()))
    assert.deepEqual(is, was)
    assert.equal((await sharp(copy).metadata()).orientation, (await sharp(original).metadata()).orientation)
  })
}

test('HEIC keeps its EXIF in a part of its own, unpacked: the place is taken out of that too', async () => {
  const jpeg = await taken().jpeg().toBuffer()
  const from = jpeg.indexOf('Exif\0\0', 0, 'latin1')
  const exif = jpeg.subarray(from, from + jpeg.readUInt16BE(from - 2) - 2)
  const heic = Buffer.concat([
    Buffer.from('00000018667479706865696300000000', 'hex'),
    Buffer.from([0, 0, 0, 6]),
    exif,
    pixels,
  ])
  assert.equal(says(heic).place, true)
  assert.deepEqual([says(withoutPlace(heic, 'heic')).place, says(withoutPlace(heic, 'heic')).camera], [false, true])
})

test('what is no picture, or a broken one, comes through as it is', () => {
  for (const text of [
    '',
    'II*\0',
    'MM\0*\0\0\0\x08\xff\xff',
    'II*\0\x08\0\0\0\x01\0\x25\x88\x04\0\x01\0\0\0\xff\xff\xff\x7f',
    '<x:xmpmeta',
  ]) {
    const bytes = Buffer.from(text, 'latin1')
    for (const kind of ['jpg', 'png', 'tif'].filter(isFileKind))
      assert.deepEqual(Buffer.from(withoutPlace(bytes, kind)), bytes)
  }
})

test('a picture that is made of beginnings takes no long time', () => {
  const block = Buffer.from('II*\0\x08\0\0\0\0\x02\0\0', 'latin1')
  const began = Date.now()
  withoutPlace(Buffer.from(`${'<x:xmpmeta '.repeat(100_000)}</x:xmpmeta>`), 'jpg')
  withoutPlace(Buffer.alloc(3_000_000, block), 'jpg')
  assert(Date.now() - began < 5000, 'it took longer than five seconds')
})
