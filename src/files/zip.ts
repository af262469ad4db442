// Writes a zip straight to the disk, a piece at a time: the same entries in the same order make the same bytes.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { mkdir, open, rename } from 'node:fs/promises'
import path from 'node:path'
import { Zip, ZipPassThrough } from 'fflate'

export type ZipEntry = { readonly place: string; readonly pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array> }
export type Zipped = { readonly sha256: string; readonly bytes: number }

/** The day that every entry bears, written in the clock's own fields: no zone moves it. */
const everyEntryOn = new Date(2000, 0, 1)

/** A zip of this kind counts its bytes in 32 bits. */
const longestZip = 0xff_ff_ff_ff

/**
 * Nothing is packed: pictures, PDFs and mail hardly shrink, and what packs otherwise tomorrow makes other bytes. The file
 * has its name only when it is whole, and one that had the name is replaced.
 */
export async function writeZip(file: string, entries: AsyncIterable<ZipEntry>): Promise<Zipped> {
  await mkdir(path.dirname(file), { recursive: true })
  const half = `${file}.half`
  const handle = await open(half, 'w')
  const hash = createHash('sha256')
  let bytes = 0
  const waiting: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    waiting.push(piece)
  })
  const flush = async () => {
    for (const piece of waiting.splice(0)) {
      hash.update(piece)
      bytes += piece.length
      await handle.write(piece)
    }
    assert(bytes <= longestZip, 'the pack is larger than 4 GB, which is more than a zip of this kind holds')
  }
  try {
    for await (const { place, pieces } of entries) {
      const entry = new ZipPassThrough(place)
      entry.mtime = everyEntryOn
      zip.add(entry)
      for await (const piece of pieces) {
        entry.push(piece)
        await flush()
      }
      entry.push(new Uint8Array(0), true)
      await flush()
    }
    zip.end()
    await flush()
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(half, file)
  return { sha256: hash.digest('hex'), bytes }
}
