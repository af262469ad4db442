// The files that people sent: each landlord's apart, each file once and named by the hash of its bytes.
import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Incoming } from './incoming.ts'
import { isHash, nameOf, type Storage } from './storage.ts'

export type KeptFiles = {
  /** Moves it to its place; there for certain when this returns. One that was there already is the same, byte for byte. */
  readonly keep: (landlord: string, incoming: Incoming) => Promise<void>
  /** Null when it is not there. */
  readonly read: (landlord: string, sha256: string) => Promise<Readable | null>
  /** The hash of the bytes that are there; null when the file is not. */
  readonly hashOf: (landlord: string, sha256: string) => Promise<string | null>
  readonly remove: (landlord: string, sha256: string) => Promise<void>
  /** The hashes of those that were put there before an instant, in milliseconds. */
  readonly olderThan: (landlord: string, before: number) => Promise<readonly string[]>
}

export function keptIn(storage: Storage): KeptFiles {
  const read = (landlord: string, sha256: string) => storage.read(nameOf(landlord, 'kept', sha256))
  return {
    keep: (landlord, incoming) => storage.take(nameOf(landlord, 'kept', incoming.sha256), incoming),
    read,
    hashOf: async (landlord, sha256) => {
      const pieces = await read(landlord, sha256)
      if (!pieces) return null
      const hash = createHash('sha256')
      for await (const piece of pieces) hash.update(piece)
      return hash.digest('hex')
    },
    remove: (landlord, sha256) => storage.remove(nameOf(landlord, 'kept', sha256)),
    olderThan: async (landlord, before) => {
      const names = await storage.olderThan(`${landlord}/kept`, before)
      return names.map((name) => name.split('/').at(-1) ?? '').filter(isHash)
    },
  }
}
