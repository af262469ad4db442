// A copy of a video that leaves does not say where it was taken; its pictures, its length and all else stay as they were.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { videoWithoutPlace } from './video-place.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')
const number = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
const box = (type: string | Buffer, ...content: readonly (Buffer | string)[]) => {
  const inside = Buffer.concat(content.map((one) => (typeof one === 'string' ? latin(one) : one)))
  return Buffer.concat([number(inside.length + 8), typeof type === 'string' ? latin(type) : type, inside])
}
/** Of the same length, and silent. */
const silent = (was: Buffer) => box('free', Buffer.alloc(was.length - 8))

/** Handed over in pieces of so many bytes. */
async function copied(video: Buffer, piece = 1000): Promise<Buffer> {
  async function* pieces() {
    for (let at = 0; at < video.length; at += piece) yield video.subarray(at, at + piece)
  }
  const copy: Uint8Array[] = []
  for await (const one of videoWithoutPlace(pieces())) copy.push(one)
  return Buffer.concat(copy)
}

const xyz = box('©xyz', Buffer.from([0, 18, 0x15, 0xc7]), '+51.5074-000.1278/')
const loci = box('loci', Buffer.alloc(6), 'Heron Court\0', Buffer.alloc(13, 7))
const title = box('©nam', Buffer.from([0, 7, 0, 0]), 'Kitchen')
const [type, pictures] = [box('ftyp', 'isom', Buffer.alloc(4)), box('mdat', Buffer.alloc(5000, 'moov'))]
const head = box('mvhd', Buffer.alloc(100, 1))

/** As an Android telephone writes it, before or after the pictures. */
const android = (place: Buffer) =>
  box('moov', head, box('trak', box('tkhd', Buffer.alloc(84, 2))), box('udta', title, place))

const key = (name: string) => box('mdta', name)
const item = (at: number, words: string) => box(number(at), box('data', number(1), number(0), words))
/** As an iPhone writes it: names first, then what they say, by their numbers. */
const iphone = (items: readonly Buffer[], start = Buffer.alloc(0)) =>
  box(
    'moov',
    head,
    box(
      'meta',
      start,
      box('hdlr', Buffer.alloc(24)),
      box(
        'keys',
        number(0),
        number(3),
        key('com.apple.quicktime.make'),
        key('com.apple.quicktime.location.ISO6709'),
        key('com.apple.quicktime.location.accuracy.horizontal'),
      ),
      box('ilst', ...items),
    ),
  )
const said = [item(1, 'Apple'), item(2, '+51.5074-000.1278+010/'), item(3, '12.5')]
const unsaid = said.map((one, index) => (index === 0 ? one : silent(one)))

test('the place that Android, a 3GP telephone or an iPhone writes is silent, and all else is as it was', async () => {
  const cases = [
    [android(xyz), android(silent(xyz))],
    [android(loci), android(silent(loci))],
    [iphone(said), iphone(unsaid)],
    // MP4 has four bytes at the beginning of such a box, where Apple has none.
    [iphone(said, number(0)), iphone(unsaid, number(0))],
  ] as const
  for (const [was, is] of cases) {
    assert.equal(was.length, is.length)
    assert.deepEqual(await copied(Buffer.concat([type, was, pictures])), Buffer.concat([type, is, pictures]))
    assert.deepEqual(await copied(Buffer.concat([type, pictures, was])), Buffer.concat([type, pictures, is]))
  }
})

test('it is silent in whatever pieces the video comes, with long lengths, and in a last part that has no length', async () => {
  const [was, is] = [android(xyz), android(silent(xyz))]
  for (const piece of [1, 7, 8, 9, 16, 10_000]) {
    const copy = await copied(Buffer.concat([type, was, pictures]), piece)
    assert.deepEqual(copy, Buffer.concat([type, is, pictures]), `${piece}`)
  }
  const long = (inside: Buffer, name: string) =>
    Buffer.concat([number(1), latin(name), number(0), number(inside.length + 16), inside])
  const longer = (moov: Buffer) => Buffer.concat([long(Buffer.alloc(90, 3), 'mdat'), long(moov.subarray(8), 'moov')])
  assert.deepEqual(await copied(longer(was)), longer(is))
  const open = (moov: Buffer) => Buffer.concat([type, number(0), moov.subarray(4)])
  assert.deepEqual(await copied(open(was)), open(is))
})

test('somebody who stops half way lets go of the video', async () => {
  let isOpen = true
  async function* pieces() {
    try {
      for (;;) yield pictures
    } finally {
      isOpen = false
    }
  }
  for await (const piece of videoWithoutPlace(pieces())) {
    assert(piece.length > 0)
    break
  }
  assert.equal(isOpen, false)
})

test('what XMP says of the place is blank', async () => {
  const xmp = (place: string) =>
    box(
      'uuid',
      Buffer.alloc(16, 9),
      `<x:xmpmeta><rdf:Description exif:GPSLatitude="${place}" dc:title="Kitchen"/></x:xmpmeta>`,
    )
  assert.deepEqual(await copied(Buffer.concat([type, xmp('51,30.53N')])), Buffer.concat([type, xmp('         ')]))
})

test('what is no video, or a broken one, comes through as it is', async () => {
  const deep = Array.from({ length: 1000 }).reduce((inside: Buffer) => box('moov', inside), Buffer.alloc(0))
  for (const broken of [
    latin(''),
    latin('moo'),
    latin('\0\0\0\x05moov and more'),
    Buffer.concat([number(1_000_000), latin('moov'), head]),
    Buffer.concat([number(1), latin('moov'), number(0xffff_ffff)]),
    box('moov', box('udta', number(0))),
    deep,
  ]) {
    assert.deepEqual(await copied(broken, 3), broken)
  }
  const cut = box('moov', box('udta', title, xyz)).subarray(0, -3)
  assert.equal((await copied(cut)).includes('51.50'), false, 'of one that was cut off in its place nothing is left')
})
