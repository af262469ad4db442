// The files of what people asked to see of themselves: beside the landlord's files, each under its number.
import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { isLandlord, type Pieces, type Storage } from './storage.ts'

export type AccessFiles = {
  /** It is there when it is whole, and not before. */
  readonly write: (landlord: string, number: number, pieces: Pieces) => Promise<void>
  /** Null when it is not there. */
  readonly read: (landlord: string, number: number) => Promise<Readable | null>
  /** A folder of this machine for what is made on the way; what a program that was killed left there goes after a day. */
  readonly workFolder: (landlord: string, number: number) => string
  readonly remove: (landlord: string, number: number) => Promise<void>
}

/** `folder` is that of what comes in, on this machine. */
export function accessFilesIn(storage: Storage, folder: string): AccessFiles {
  const nameOf = (landlord: string, number: number) => {
    assert(isLandlord(landlord) && Number.isInteger(number))
    return `${landlord}/subject-access/${number}.zip`
  }
  const workFolder: AccessFiles['workFolder'] = (landlord, number) =>
    path.join(folder, landlord, 'incoming', `subject-access-${number}`)
  return {
    workFolder,
    write: (landlord, number, pieces) => storage.write(nameOf(landlord, number), pieces),
    read: (landlord, number) => storage.read(nameOf(landlord, number)),
    remove: async (landlord, number) => {
      await rm(workFolder(landlord, number), { recursive: true, force: true })
      await storage.remove(nameOf(landlord, number))
    },
  }
}
