// The files of a deployment: taken in, kept, read again, swept; everything about them that needs a disk or a scanner.
import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { fileKinds } from '#core/complaint/file-kinds.ts'
import type { FileFacts } from '#core/complaint/handling-files.ts'
import { type AccessFiles, accessFilesIn } from './access-files.ts'
import { diskStorage, filesOlderThan } from './disk-storage.ts'
import { type Incoming, receive } from './incoming.ts'
import { type KeptFiles, keptIn } from './kept.ts'
import { kindOf } from './kind-of.ts'
import { type KeptPacks, packsIn } from './packs.ts'
import { makePreview } from './preview.ts'
import type { S3Place } from './s3-place.ts'
import { s3Storage } from './s3-storage.ts'
import { type Clamd, scanFile } from './scan.ts'
import { nameOf, type Storage } from './storage.ts'

/** Where files are kept: in a folder, or in S3, with the folder for what is on its way in. */
export type FilePlace = { readonly folder: string; readonly s3?: S3Place | undefined }

export const storageOf = ({ folder, s3 }: FilePlace): Storage => (s3 ? s3Storage(s3) : diskStorage(folder))

export type FileSettings = FilePlace & {
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

export type Files = Pick<KeptFiles, 'read' | 'hashOf' | 'remove'> & {
  readonly longestMegabytes: number
  readonly packs: KeptPacks
  readonly accessFiles: AccessFiles
  readonly arrive: (landlord: string, name: string, pieces: AsyncIterable<Uint8Array>) => Promise<Arrival>
  readonly keep: (landlord: string, incoming: Incoming) => Promise<void>
  /** Makes a small copy of a picture that is kept; of what none can be made of, there is none. */
  readonly preview: (landlord: string, facts: Pick<FileFacts, 'sha256' | 'kind'>) => Promise<void>
  readonly hasPreview: (landlord: string, sha256: string) => Promise<boolean>
  readonly readPreview: (landlord: string, sha256: string) => Promise<Readable | null>
  /** Removes what was left half received, and answers with the hashes of what was kept before an instant. */
  readonly sweep: (landlord: string, before: number) => Promise<readonly string[]>
}

export function createFiles(settings: FileSettings): Files {
  const { folder, longestMegabytes } = settings
  const storage = storageOf(settings)
  const kept = keptIn(storage)
  const previewOf = (landlord: string, sha256: string) => `${nameOf(landlord, 'previews', sha256)}.webp`
  const incomingOf = (landlord: string) => path.join(folder, landlord, 'incoming')
  let making: Promise<unknown> = Promise.resolve()
  return {
    longestMegabytes,
    packs: packsIn(storage, folder),
    accessFiles: accessFilesIn(storage, folder),
    read: kept.read,
    hashOf: kept.hashOf,
    remove: async (landlord, sha256) => {
      await storage.remove(previewOf(landlord, sha256))
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
        if (!fileKinds[kind].picture || (await storage.has(preview))) return
        await previewInto(storage, incomingOf(landlord), { picture: nameOf(landlord, 'kept', sha256), preview })
      })
      making = made.catch(() => undefined)
      return made
    },
    hasPreview: (landlord, sha256) => storage.has(previewOf(landlord, sha256)),
    readPreview: (landlord, sha256) => storage.read(previewOf(landlord, sha256)),
    sweep: async (landlord, before) => {
      for (const half of await filesOlderThan(incomingOf(landlord), before)) await rm(half, { force: true })
      await storage.dropHalfWritten(landlord, before)
      return kept.olderThan(landlord, before)
    },
  }
}

/** The picture is opened on this machine, wherever it is kept; killed meanwhile, what lies here is swept. */
async function previewInto(
  storage: Storage,
  incoming: string,
  { picture, preview }: { readonly picture: string; readonly preview: string },
): Promise<void> {
  await mkdir(incoming, { recursive: true })
  const lent = path.join(incoming, randomBytes(16).toString('hex'))
  const made = `${lent}.webp`
  try {
    await storage.lend(picture, lent)
    if (await makePreview(lent, made)) await storage.write(preview, createReadStream(made))
  } finally {
    for (const file of [lent, made]) await rm(file, { force: true })
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
