// The part of a desk that asks for packs for the Ombudsman.
import type { Readable } from 'node:stream'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'

/** A pack that was asked for. What is null is not known until it is built. */
export type Pack = {
  readonly number: number
  readonly version: number
  readonly askedBy: PersonId
  readonly askedAt: string
  readonly done: number
  readonly steps: number
  readonly builtAt: string | null
  readonly sha256: string | null
  readonly bytes: number | null
  readonly documents: number | null
  readonly leftOut: number | null
  /** How many pages its documents have, in how many PDFs; a pack of an older release has none. */
  readonly pages: number | null
  readonly parts: number | null
  readonly failed: string | null
}

export type PacksDesk = {
  /** The last first. */
  readonly ofComplaint: (id: ComplaintId) => Promise<readonly Pack[]>
  /** Builds one out of sight; where one of this complaint is in hand, that one is waited for. */
  readonly ask: (id: ComplaintId, version: number) => Promise<void>
  /** Null when it is not there. */
  readonly read: (id: ComplaintId, number: number) => Promise<Readable | null>
}
