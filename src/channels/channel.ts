// The shape of a channel: how a letter leaves the house.
import type { Complete, Document } from '#documents/document.ts'

export type Outgoing = {
  readonly landlord: string
  readonly reference: string
  /** The number of the event that the letter answers: with the reference, it names the letter for ever. */
  readonly number: number
  readonly document: Complete<Document>
  /** As it is printed, in the resident's own format. */
  readonly pdf: Uint8Array
  /** The colour of the paper that the resident asked for; null for any. */
  readonly paper: string | null
  /** The letter in the format that the resident reads, beside the paper; null where the paper is that. */
  readonly beside: { readonly file: Uint8Array | string; readonly ending: 'txt' | 'docx' } | null
}

export type Channel = {
  readonly name: string
  /** Sends it, or throws. Asked twice for the same letter, it sends it once. */
  deliver(letter: Outgoing): Promise<void>
}
