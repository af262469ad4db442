// The files of a deployment: taken in, kept, read again, swept; everything about them that needs a disk or a scanner.
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { fileKinds } from '#core/complaint/file-kinds.ts'
import type { FileFacts } from '#core/complaint/handling-files.ts'
import { type AccessFiles, accessFilesIn } from './access-files.ts'
import { type Incoming, receive } from './incoming.ts'
import { filesOlderThan, isThere, type KeptFiles, keptIn, placeIn } from './kept.ts'
import { kindOf } from './kind-of.ts'
import { type KeptPacks, packsIn } from './packs.ts'
import { makePreview } from './preview.ts'
import { type Clamd, scanFile } from './scan.ts'

export type FileSettings = {
  /** The folder that files are kept in. */
  readonly folder: string
  /** How many megabytes one file may have. */
  readonly longestMegabytes: number
  /** Null where there is no scanner. */
  readonly clamd: Clamd | null
  /** Hears why a file was not scanned, where there is a scanner. */
  readonly onUnscanned: (because: string) => void
}

/** A file that came in and is not kept yet; or why it is not taken, in a sentence, and what a scanner found in it. */
export type Arrival =
  | { readonly taken: true; readonly facts: FileFacts; readonly incoming: Incoming }
  | { readonly taken: false; readonly because: string; readonly infected?: Infected }

export type Infected = Pick<FileFacts, 'name' | 'sha256' | 'bytes'> & { readonly found: string }

export type Files = Pick<KeptFiles, 'has' | 'read' | 'hashOf' | 'remove'> & {
  readonly longestMegabytes: number
  readonly packs: KeptPacks
  readonly accessFiles: AccessFiles
  readonly arrive: (landlord: string, name: string, pieces: AsyncIterable<Uint8Array>) => Promise<Arrival>
  readonly keep: (landlord: string, incoming: Incoming) => Promise<void>
  /** Makes a small copy of a picture that is kept; of what none can be made of, there is none. */
  readonly preview: (landlord: string, facts: Pick<FileFacts, 'sha256' | 'kind'>) => Promise<void>
  readonly hasPreview: (landlord: string, sha256: string) => Promise<boolean>
  readonly readPreview: (landlord: string, sha256: string) => Readable
  /** Removes what was left half received, and answers with the hashes of what was kept before an instant. */
  readonly sweep: (landlord: string, before: number) => Promise<readonly string[]>
}

export function createFiles(settings: FileSettings): Files {
  const { folder, longestMegabytes } = settings
  const kept = keptIn(folder)
  const previewOf = (landlord: string, sha256: string) => `${placeIn(folder, landlord, 'previews', sha256)}.webp`
  const pictureOf = (landlord: string, sha256: string) => placeIn(folder, landlord, 'kept', sha256)
  const incomingOf = (landlord: string) => path.join(folder, landlord, 'incoming')
  let making: Promise<unknown> = Promise.resolve()
  return {
    longestMegabytes,
    packs: packsIn(folder),
    accessFiles: accessFilesIn(folder),
    has: kept.has,
    read: kept.read,
    hashOf: kept.hashOf,
    remove: async (landlord, sha256) => {
      await rm(previewOf(landlord, sha256), { force: true })
      await kept.remove(landlord, sha256)
    },
    arrive: async (landlord, name, pieces) => {
      const arrived = await receive(incomingOf(landlord), pieces, longestMegabytes * 1_000_000)
      if ('because' in arrived) return { taken: false, because: whyNotTaken(arrived.because, name, longestMegabytes) }
      const arrival = await lookAt(arrived, name, settings)
      if (!arrival.taken) await rm(arrived.path)
      return arrival
    },
    keep: kept.keep,
    preview: (landlord, { sha256, kind }) => {
      // One at a time: a picture unpacked is many times its size.
      const made = making.then(async () => {
        const preview = previewOf(landlord, sha256)
        if (fileKinds[kind].picture && !(await isThere(preview)))
          await makePreview(pictureOf(landlord, sha256), preview)
      })
      making = made.catch(() => undefined)
      return made
    },
    hasPreview: (landlord, sha256) => isThere(previewOf(landlord, sha256)),
    readPreview: (landlord, sha256) => createReadStream(previewOf(landlord, sha256)),
    sweep: async (landlord, before) => {
      for (const half of await filesOlderThan(incomingOf(landlord), before)) await rm(half, { force: true })
      return kept.olderThan(landlord, before)
    },
  }
}

const whyNotTaken = (because: 'empty' | 'too long', name: string, megabytes: number): string =>
  because === 'empty' ? `There is nothing in ${name}` : `${name} is larger than ${megabytes} MB`

async function lookAt(incoming: Incoming, name: string, { clamd, onUnscanned }: FileSettings): Promise<Arrival> {
  const { sha256, bytes } = incoming
  const read = await kindOf(incoming.path, name)
  if ('because' in read) return { taken: false, because: read.because }
  const scanned = await scanFile(incoming.path, clamd)
  if (scanned.scan === 'found') {
    const because = `There is a virus in ${name}. We did not keep it`
    return { taken: false, because, infected: { name, sha256, bytes, found: scanned.found } }
  }
  if (clamd && scanned.scan === 'not scanned') onUnscanned(scanned.because)
  return { taken: true, facts: { name, sha256, bytes, kind: read.kind, scan: scanned.scan }, incoming }
}
