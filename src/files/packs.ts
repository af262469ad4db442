// The packs for the Ombudsman: beside the landlord's files, each complaint's in a folder, each under its number.
import assert from 'node:assert/strict'
import type { Readable } from 'node:stream'
import { type ComplaintId, isComplaintId } from '#core/complaint/complaint.ts'
import { isLandlord, type Pieces, type Storage } from './storage.ts'

export type KeptPacks = {
  /** It is there when it is whole, and not before. */
  readonly write: (landlord: string, complaint: ComplaintId, number: number, pieces: Pieces) => Promise<void>
  /** Null when it is not there. */
  readonly read: (landlord: string, complaint: ComplaintId, number: number) => Promise<Readable | null>
  /** All of a complaint. */
  readonly remove: (landlord: string, complaint: ComplaintId) => Promise<void>
}

export function packsIn(storage: Storage): KeptPacks {
  const folderOf = (landlord: string, complaint: ComplaintId) => {
    assert(isLandlord(landlord) && isComplaintId(complaint))
    return `${landlord}/packs/${complaint}`
  }
  const packOf = (landlord: string, complaint: ComplaintId, number: number) => {
    assert(Number.isInteger(number))
    return `${folderOf(landlord, complaint)}/${number}.zip`
  }
  return {
    write: (landlord, complaint, number, pieces) => storage.write(packOf(landlord, complaint, number), pieces),
    read: (landlord, complaint, number) => storage.read(packOf(landlord, complaint, number)),
    remove: async (landlord, complaint) => {
      const ever = Number.POSITIVE_INFINITY
      const folder = folderOf(landlord, complaint)
      await storage.dropHalfWritten(folder, ever)
      for (const name of await storage.olderThan(folder, ever)) await storage.remove(name)
    },
  }
}
