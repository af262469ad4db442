// What a place must promise where files, small copies and packs are kept: the disk of this machine, or S3.
import assert from 'node:assert/strict'
import type { Readable } from 'node:stream'
import type { Incoming } from './incoming.ts'

/** Names are paths with '/': `fernbank/kept/ab/abcd…`. Another place to keep files is another object of this shape. */
export type Storage = {
  /** Takes a file of this machine under a name; there for certain when this returns, and nowhere else. Asked again, it is done. */
  readonly take: (name: string, incoming: Incoming) => Promise<void>
  /** A link or a copy of what is kept, at a path of this machine. */
  readonly lend: (name: string, path: string) => Promise<void>
  /** The name is given when the last piece is there for certain, and not before; what had it is replaced. */
  readonly write: (name: string, pieces: Pieces) => Promise<void>
  readonly has: (name: string) => Promise<boolean>
  /** Null when it is not there. */
  readonly read: (name: string) => Promise<Readable | null>
  readonly remove: (name: string) => Promise<void>
  /** The names under a folder that were put there before an instant, in milliseconds. */
  readonly olderThan: (folder: string, before: number) => Promise<readonly string[]>
  /** Lets go of what was begun under a folder before an instant, and never had a name. */
  readonly dropHalfWritten: (folder: string, before: number) => Promise<void>
}

export type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Where something named by a hash stands: no name leads out of the landlord's own folder. */
export function nameOf(landlord: string, of: 'kept' | 'previews', sha256: string): string {
  assert(isLandlord(landlord) && isHash(sha256), `no file is named ${landlord} ${sha256}`)
  return `${landlord}/${of}/${sha256.slice(0, 2)}/${sha256}`
}

export const isLandlord = (text: string): boolean => /^[a-z][a-z0-9-]{1,59}$/.test(text)

export const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)
