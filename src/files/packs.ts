// The packs for the Ombudsman: beside the landlord's files, each complaint's in a folder, each under its number.
import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { type ComplaintId, isComplaintId } from '#core/complaint/complaint.ts'
import { isLandlord, type Pieces, type Storage } from './storage.ts'

export type KeptPacks = {
  /** It is there when it is whole, and not before. */
  readonly write: (landlord: string, complaint: ComplaintId, number: number, pieces: Pieces) => Promise<void>
  /** Null when it is not there. */
  readonly read: (landlord: string, complaint: ComplaintId, number: number) => Promise<Readable | null>
  /** A folder of this machine for what is made on the way; what a program that was killed left there goes after a day. */
  readonly workFolder: (landlord: string, complaint: ComplaintId, number: number) => string
  /** All of a complaint. */
  readonly remove: (landlord: string, complaint: ComplaintId) => Promise<void>
}

/** `folder` is that of what comes in, on this machine. */
export function packsIn(storage: Storage, folder: string): KeptPacks {
  const nameOf = (landlord: string, complaint: ComplaintId) => {
    assert(isLandlord(landlord) && isComplaintId(complaint))
    return `${landlord}/packs/${complaint}`
  }
  const packOf = (landlord: string, complaint: ComplaintId, number: number) => {
    assert(Number.isInteger(number))
    return `${nameOf(landlord, complaint)}/${number}.zip`
  }
  const workOf = (landlord: string, complaint: ComplaintId) => path.join(folder, landlord, 'incoming', complaint)
  return {
    workFolder: (landlord, complaint, number) => path.join(workOf(landlord, complaint), String(number)),
    write: (landlord, complaint, number, pieces) => storage.write(packOf(landlord, complaint, number), pieces),
    read: (landlord, complaint, number) => storage.read(packOf(landlord, complaint, number)),
    remove: async (landlord, complaint) => {
      const ever = Number.POSITIVE_INFINITY
      const packs = nameOf(landlord, complaint)
      await rm(workOf(landlord, complaint), { recursive: true, force: true })
      await storage.dropHalfWritten(packs, ever)
      for (const name of await storage.olderThan(packs, ever)) await storage.remove(name)
    },
  }
}
