// Where files are kept: in a folder, each landlord's apart, each file once and named by the hash of its bytes.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import type { Incoming } from './incoming.ts'

/** Another place to keep files is another object of this shape. */
export type KeptFiles = {
  /** Moves it to its place; there for certain when this returns. One that was there already is the same, byte for byte. */
  readonly keep: (landlord: string, incoming: Incoming) => Promise<void>
  readonly has: (landlord: string, sha256: string) => Promise<boolean>
  readonly read: (landlord: string, sha256: string) => Readable
  /** The hash of the bytes that are there; null when the file is not. */
  readonly hashOf: (landlord: string, sha256: string) => Promise<string | null>
  readonly remove: (landlord: string, sha256: string) => Promise<void>
  /** The hashes of those that were put there before an instant, in milliseconds. */
  readonly olderThan: (landlord: string, before: number) => Promise<readonly string[]>
}

export function keptIn(folder: string): KeptFiles {
  const folderOf = (landlord: string) => path.join(folder, landlord, 'kept')
  const placeOf = (landlord: string, sha256: string) => placeIn(folder, landlord, 'kept', sha256)
  const has = (landlord: string, sha256: string) => isThere(placeOf(landlord, sha256))
  return {
    keep: async (landlord, incoming) => {
      const place = placeOf(landlord, incoming.sha256)
      await mkdir(path.dirname(place), { recursive: true })
      // Asked again, because the database asked for that, it has been moved already.
      if (await isThere(incoming.path)) await rename(incoming.path, place)
      for (const at of [path.dirname(place), folderOf(landlord), path.join(folder, landlord), folder])
        await syncFolder(at)
    },
    has,
    read: (landlord, sha256) => createReadStream(placeOf(landlord, sha256)),
    hashOf: async (landlord, sha256) => {
      if (!(await has(landlord, sha256))) return null
      const hash = createHash('sha256')
      for await (const piece of createReadStream(placeOf(landlord, sha256))) hash.update(piece)
      return hash.digest('hex')
    },
    remove: (landlord, sha256) => rm(placeOf(landlord, sha256), { force: true }),
    olderThan: async (landlord, before) => {
      const names = await filesOlderThan(folderOf(landlord), before)
      return names.map((name) => path.basename(name)).filter(isHash)
    },
  }
}

/** Where something named by a hash stands: no name leads out of the landlord's own folder. */
export function placeIn(folder: string, landlord: string, of: 'kept' | 'previews', sha256: string): string {
  assert(/^[a-z][a-z0-9-]{1,59}$/.test(landlord) && isHash(sha256), `no file is named ${landlord} ${sha256}`)
  return path.join(folder, landlord, of, sha256.slice(0, 2), sha256)
}

const isHash = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)

export const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** A name that was just given is only certain when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The paths of files under a folder that were last written before an instant; none when there is no such folder. */
export async function filesOlderThan(folder: string, before: number): Promise<readonly string[]> {
  if (!(await isThere(folder))) return []
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const old: string[] = []
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name)
    if (entry.isFile() && (await stat(file)).mtimeMs < before) old.push(file)
  }
  return old
}
