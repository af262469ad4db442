// The shape of a channel: how a letter leaves the house, and what is known of it afterwards.
import type { Complete, Document } from '#documents/document.ts'

export type Outgoing = {
  readonly landlord: string
  readonly reference: string
  /** The number of the event that the letter answers: with the reference, it names the letter for ever. */
  readonly number: number
  /** From 1: how often somebody asked for it to go. */
  readonly sending: number
  readonly document: Complete<Document>
  /** As it is printed, in the resident's own format. */
  readonly pdf: Uint8Array
  readonly pages: number
  /** An address of this channel; empty where the letter itself says where it goes. */
  readonly to: string
  /** The Message-IDs of what was written to and fro before, oldest first. */
  readonly thread: readonly string[]
  /** The colour of the paper that the resident asked for; null for any. */
  readonly paper: string | null
  /** The letter in the format that the resident reads, beside the paper; null where the paper is that. */
  readonly beside: { readonly file: Uint8Array | string; readonly ending: 'txt' | 'docx' } | null
}

/** `later` has certainly not gone yet and may be tried again; `not known` may have gone, and is not. */
export type Fate =
  | { readonly went: 'yes'; readonly answer: string }
  | { readonly went: 'no' | 'later' | 'not known'; readonly reason: string }

export type Channel = {
  readonly name: string
  /**
   * Sends it. A channel that cannot tell a letter it has from one it has not calls `begin` before anything of the letter
   * leaves, and sends nothing when that throws.
   */
  deliver(letter: Outgoing, begin: (messageId: string) => Promise<void>): Promise<Fate>
}

/** How letters leave this deployment; without email, everything is printed. */
export type Channels = { readonly print: Channel; readonly email?: Channel }
