// Where packs for the Ombudsman are kept: beside the landlord's files, each complaint's in a folder, each under its number.
import assert from 'node:assert/strict'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { type ComplaintId, isComplaintId } from '#core/complaint/complaint.ts'
import { isThere } from './kept.ts'

export type KeptPacks = {
  /** Where a pack is written to, and then stands. */
  readonly placeOf: (landlord: string, complaint: ComplaintId, number: number) => string
  /** Null when it is not there. */
  readonly read: (landlord: string, complaint: ComplaintId, number: number) => Promise<Readable | null>
  /** All of a complaint. */
  readonly remove: (landlord: string, complaint: ComplaintId) => Promise<void>
}

export function packsIn(folder: string): KeptPacks {
  const placeOf: KeptPacks['placeOf'] = (landlord, complaint, number) => {
    assert(/^[a-z][a-z0-9-]{1,59}$/.test(landlord) && isComplaintId(complaint) && Number.isInteger(number))
    return path.join(folder, landlord, 'packs', complaint, `${number}.zip`)
  }
  return {
    placeOf,
    remove: (landlord, complaint) =>
      rm(path.dirname(placeOf(landlord, complaint, 1)), { recursive: true, force: true }),
    read: async (...named) => ((await isThere(placeOf(...named))) ? createReadStream(placeOf(...named)) : null),
  }
}
