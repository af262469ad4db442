// Takes out of a picture where it was taken, for copies that leave: the picture itself stays byte for byte, and the original whole.
import { crc32 } from 'node:zlib'
import type { FileKind } from '#core/complaint/file-kinds.ts'

/** A copy with the numbers and words of the place blanked, in EXIF and in XMP, where they stand. */
export function withoutPlace(picture: Uint8Array, kind: FileKind): Uint8Array {
  const copy = Buffer.from(picture)
  for (const start of [...startsOf(copy, littleEnd), ...startsOf(copy, bigEnd)]) blankGps(copy, start)
  blankXmp(copy)
  return kind === 'png' ? mendedPng(copy) : copy
}

const littleEnd = Buffer.from('II*\0', 'latin1')
const bigEnd = Buffer.from('MM\0*', 'latin1')

/** Wherever a block of EXIF may begin: each format wraps it in its own way, and none packs it. */
function startsOf(bytes: Buffer, mark: Buffer): readonly number[] {
  const starts: number[] = []
  for (let at = bytes.indexOf(mark); at >= 0 && starts.length < mostBlocks; at = bytes.indexOf(mark, at + 1))
    starts.push(at)
  return starts
}

type Entry = { readonly tag: number; readonly at: number; readonly value: number; readonly length: number }

const gpsTag = 0x8825
/** Bytes of one value of each EXIF type; a type that is none has none. */
const widths = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
const mostEntries = 512
/** A picture has a block or two; one that seems to have more is made to keep us busy. */
const mostBlocks = 1_000

function blankGps(bytes: Buffer, start: number): void {
  const little = bytes[start] === littleEnd[0]
  const long = (at: number) => (at + 4 <= bytes.length ? (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)) : 0)
  for (const { tag, value } of entriesOf(bytes, start, start + long(start + 4), little)) {
    if (tag !== gpsTag) continue
    const directory = start + long(value)
    for (const one of entriesOf(bytes, start, directory, little)) {
      for (const [from, length] of [
        [one.value, one.length],
        [one.at, 12],
      ] as const)
        bytes.fill(0, from, from + length)
    }
    // A directory of none, where there was one with a place.
    if (directory + 2 <= bytes.length) bytes.fill(0, directory, directory + 2)
  }
}

/** The entries of a directory of EXIF; none where what stands there is no directory, and none that leads out of the file. */
function entriesOf(bytes: Buffer, start: number, directory: number, little: boolean): readonly Entry[] {
  const [short, long] = little
    ? [(at: number) => bytes.readUInt16LE(at), (at: number) => bytes.readUInt32LE(at)]
    : [(at: number) => bytes.readUInt16BE(at), (at: number) => bytes.readUInt32BE(at)]
  if (directory <= start || directory + 2 > bytes.length) return []
  const count = short(directory)
  if (count > mostEntries || directory + 2 + count * 12 > bytes.length) return []
  const entries = Array.from({ length: count }, (_, place): Entry => {
    const at = directory + 2 + place * 12
    const length = (widths[short(at + 2)] ?? 0) * long(at + 4)
    return { tag: short(at), at, length, value: length > 4 ? start + long(at + 8) : at + 8 }
  })
  return entries.filter(({ value, length }) => value + length <= bytes.length)
}

/** Attributes and elements of XMP that say where: `exif:GPSLatitude="51,30.5N"`. Spaces stand in their place. */
const placeInXmp = /(\b[\w-]+:(?:GPS\w+|City|State|Country\w*|Location\w*|Sublocation)(?:="|>))([^"<]*)/g

export function blankXmp(bytes: Buffer): void {
  for (let from = bytes.indexOf('<x:xmpmeta'); from >= 0; from = bytes.indexOf('<x:xmpmeta', from + 1)) {
    const to = bytes.indexOf('</x:xmpmeta>', from)
    if (to < 0) return
    const blanked = bytes
      .toString('latin1', from, to)
      .replace(placeInXmp, (_, name: string, value: string) => name + ' '.repeat(value.length))
    bytes.write(blanked, from, 'latin1')
    // One that begins inside it ended there: a picture full of beginnings is gone through once.
    from = to
  }
}

/** Texts beside the picture, which a PNG may pack: XMP and whole blocks of EXIF are kept in them. */
const pngTexts = ['tEXt', 'zTXt', 'iTXt']

/** The same PNG without its texts; each of its chunks ends with a sum over its bytes, which must be right again. */
function mendedPng(bytes: Buffer): Buffer {
  const chunks = [bytes.subarray(0, 8)]
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + (at + 12 <= bytes.length ? bytes.readUInt32BE(at) : bytes.length)
    // What follows is no chunk: it is broken already, and stays so.
    if (end + 4 > bytes.length) return Buffer.concat([...chunks, bytes.subarray(at)])
    if (!pngTexts.includes(bytes.toString('latin1', at + 4, at + 8))) {
      bytes.writeUInt32BE(crc32(bytes.subarray(at + 4, end)), end)
      chunks.push(bytes.subarray(at, end + 4))
    }
    at = end + 4
  }
  return Buffer.concat(chunks)
}
