// The shape of a channel: how a letter leaves the house, and what is known of it afterwards.
import type { Complete, Document } from '#documents/document.ts'

/** What one sending is called, by us and by whoever carries it. */
export type Named = {
  readonly landlord: string
  readonly reference: string
  /** The number of the event that the letter answers: with the reference, it names the letter for ever. */
  readonly number: number
  /** From 1: how often somebody asked for it to go. */
  readonly sending: number
}

export type Outgoing = Named & {
  readonly document: Complete<Document>
  /** As it is printed, in the resident's own format. */
  readonly pdf: Uint8Array
  /** Whether its address stands whole in the window of an envelope. */
  readonly addressFits: boolean
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

/** What a letter is before it is known whose turn it is to carry it. */
export type AsMade = Pick<Outgoing, 'document' | 'pdf' | 'addressFits' | 'pages'>

/** A short notice beside a letter; `to` is a mobile number. */
export type TextMessage = Named & { readonly to: string; readonly words: string }

/**
 * `later` has certainly not gone yet and may be tried again; `not known` may have gone, and is not. Of what went, `settled`
 * says that nothing more will be heard.
 */
export type Fate =
  | { readonly went: 'yes'; readonly answer: string; readonly settled?: true }
  | { readonly went: 'no' | 'later' | 'not known'; readonly reason: string }

export type Channel<What = Outgoing> = {
  readonly name: string
  /** Why it would not take a letter, known before anything is sent, with what to do; null where it would. */
  readonly whyNot?: (letter: AsMade) => string | null
  /**
   * Sends it. A channel that cannot tell a letter it has from one it has not calls `begin` before anything of the letter
   * leaves, and sends nothing when that throws.
   */
  deliver(what: What, begin: (messageId: string) => Promise<void>): Promise<Fate>
  /**
   * What became of a sending that was begun at that instant: only a channel that can be asked has this. Where the channel
   * does not have it, and would by now, it is `later`: it may be begun again.
   */
  readonly ask?: (named: Named, beganAt: number) => Promise<Fate>
}

/** How letters leave for one landlord; without email, everything is printed, and without `post` it is printed here. */
export type Channels = {
  readonly print: Channel
  readonly post?: Channel
  readonly email?: Channel
  readonly text?: Channel<TextMessage>
}
