// Makes a zip as a stream, a piece at a time: the same entries in the same order make the same bytes.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { Zip, ZipPassThrough } from 'fflate'
import type { Pieces } from './storage.ts'

export type ZipEntry = { readonly place: string; readonly pieces: Pieces }
export type Zipped = { readonly sha256: string; readonly bytes: number }

/** The day that every entry bears, written in the clock's own fields: no zone moves it. */
const everyEntryOn = new Date(2000, 0, 1)

/** A zip of this kind counts its bytes in 32 bits. */
const longestZip = 0xff_ff_ff_ff

/** Hands the zip to `write`, which says when it is whole, and counts and hashes it on its way. */
export async function writeZip(
  entries: AsyncIterable<ZipEntry>,
  write: (pieces: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<Zipped> {
  const hash = createHash('sha256')
  let bytes = 0
  async function* passing() {
    for await (const piece of zipOf(entries)) {
      hash.update(piece)
      bytes += piece.length
      assert(bytes <= longestZip, 'the pack is larger than 4 GB, which is more than a zip of this kind holds')
      yield piece
    }
  }
  await write(passing())
  return { sha256: hash.digest('hex'), bytes }
}

/** Nothing is packed: pictures, PDFs and mail hardly shrink, and what packs otherwise tomorrow makes other bytes. */
async function* zipOf(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const waiting: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    waiting.push(piece)
  })
  for await (const { place, pieces } of entries) {
    const entry = new ZipPassThrough(place)
    entry.mtime = everyEntryOn
    zip.add(entry)
    for await (const piece of pieces) {
      entry.push(piece)
      yield* waiting.splice(0)
    }
    entry.push(new Uint8Array(0), true)
    yield* waiting.splice(0)
  }
  zip.end()
  yield* waiting.splice(0)
}
