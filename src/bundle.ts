// Writes documents into one zip: each as it is and as numbered pages, then what is told of them all, then their hashes.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { writeWhole } from '#files/disk-storage.ts'
import { writeZip, type ZipEntry, type Zipped } from '#files/zip.ts'
import type { Contents, Included, LeftOut, PackDocument } from '#pack/contents.ts'
import type { Binding } from '#showing/setter.ts'
import type { Opened } from './open-document.ts'
import { openPages, type PackPages } from './pack-pages.ts'

export type Bundle = {
  readonly documents: readonly PackDocument[]
  readonly heading: Omit<Binding, 'pages'>
  readonly open: (document: PackDocument) => Promise<Opened>
  /** What is told of the documents, once it is known which are in. */
  readonly told: (contents: Contents) => AsyncIterable<ZipEntry>
}

export type Built = Zipped & {
  readonly documents: number
  readonly leftOut: number
  readonly pages: number
  readonly parts: number
}

type Facts = { readonly sha256: string; readonly bytes: number }

export type Into = {
  /** A folder of this machine, for the pages while they are made; nothing is left in it. */
  readonly workFolder: string
  /** Takes the zip a piece at a time, and is done when it is whole and has its name. */
  readonly write: (pieces: AsyncIterable<Uint8Array>) => Promise<void>
  /** Hears how many of how many documents have been gone through. */
  readonly tell: (done: number, of: number) => Promise<void>
}

export const intoFile = (file: string, tell: Into['tell'] = async () => {}): Into => ({
  workFolder: `${file}.pages`,
  write: (pieces) => writeWhole(file, pieces),
  tell,
})

export async function writeBundle(bundle: Bundle, into: Into): Promise<Built> {
  const pages = await openPages(into.workFolder)
  try {
    return await write(bundle, pages, into)
  } finally {
    await pages.close()
  }
}

async function write(
  { documents, heading, open, told }: Bundle,
  pages: PackPages,
  { write: writeTo, tell }: Into,
): Promise<Built> {
  const included: Omit<Included, 'pages'>[] = []
  const leftOut: Omit<LeftOut, 'pages'>[] = []
  const sums: string[] = []

  async function* summed({ place, pieces }: ZipEntry): AsyncGenerator<ZipEntry, Facts> {
    const { pieces: passing, told } = counted(pieces)
    yield { place, pieces: passing }
    sums.push(sumLine(told().sha256, place))
    return told()
  }

  async function* entries(): AsyncGenerator<ZipEntry> {
    for (const [done, document] of documents.entries()) {
      await tell(done, documents.length)
      const opened = await open(document)
      if ('because' in opened) {
        leftOut.push({ ...document, ...opened })
        pages.say(document, opened.because)
        continue
      }
      const facts = yield* summed({ place: document.place, pieces: pages.keep(document, opened.pieces) })
      included.push({ ...document, ...facts, unshown: await pages.show(document, facts) })
    }
    await tell(documents.length, documents.length)
    for await (const part of pages.parts(heading)) yield* summed(part)
    const placed = <One extends PackDocument>(one: One) => ({ ...one, pages: pages.placeOf(one) })
    const contents = { included: included.map(placed), leftOut: leftOut.map(placed), bound: pages.told() }
    for await (const entry of told(contents)) yield* summed(entry)
    yield { place: 'SHA256SUMS.txt', pieces: [Buffer.from(sums.join(''))] }
  }

  const zipped = await writeZip(entries(), writeTo)
  assert(included.length + leftOut.length === documents.length, 'each document is in it or is said not to be')
  return { ...zipped, documents: included.length, leftOut: leftOut.length, ...pages.told() }
}

/** As the programs read it that check a list of hashes. */
const sumLine = (sha256: string, place: string): string => `${sha256}  ${place}\n`

/** The same pieces, hashed and counted on their way. */
function counted(pieces: ZipEntry['pieces']) {
  const hash = createHash('sha256')
  let bytes = 0
  async function* passing() {
    for await (const piece of pieces) {
      hash.update(piece)
      bytes += piece.length
      yield piece
    }
  }
  let sha256: string | undefined
  return {
    pieces: passing(),
    told: () => {
      sha256 ??= hash.digest('hex')
      return { sha256, bytes }
    },
  }
}
