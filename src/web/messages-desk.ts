// The part of a desk that asks about mail that came in.
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { ContactId } from '#core/contact/contact.ts'
import type { Done } from './outcome.ts'

export const messageKinds = ['letter', 'automatic', 'bounce', 'list', 'our own'] as const

/** A mail as pages show it: its words, never its markup. */
export type Message = {
  readonly key: string
  readonly receivedAt: string
  readonly kind: (typeof messageKinds)[number]
  readonly sender: string
  readonly subject: string
  readonly body: string
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: number }[]
  readonly complaint: ComplaintId | null
  readonly contact: ContactId | null
  /** It came when its complaint was closed. */
  readonly afterClosing: boolean
  readonly sha256: string
  /** What became of what is attached; null when it was not gone through. */
  readonly parts: readonly MessagePart[] | null
  /** Why its files do not stand on the complaint; empty when they do. */
  readonly filesRefused: string
  /** Its words and its original were erased. */
  readonly erased: boolean
  /** Who put it where it stands, when and why; null where nobody did. `number` counts how often it was put somewhere. */
  readonly filing: {
    readonly number: number
    readonly by: PersonId
    readonly at: string
    readonly because: string
    readonly aside: boolean
  } | null
}

/** `seen` is how often the mail had been put somewhere when the person decided. */
export type FilingWanted = {
  readonly key: string
  readonly to: ComplaintId | 'contact' | 'nowhere'
  readonly because: string
  readonly seen: number
}

/** One that is a file has no `because`; one that is none says why, and what a scanner found in it. */
export type MessagePart = {
  readonly name: string
  readonly bytes: number
  /** A picture that stands among the words: a signature's logo, or one that was pasted. */
  readonly inWords: boolean
  readonly sha256: string | null
  readonly because: string
  readonly found: string
}

export type MessagesDesk = {
  /** Everything that came in on a complaint, the last first. */
  readonly ofComplaint: (id: ComplaintId) => Promise<readonly Message[]>
  /** What belongs to no complaint, the last first. */
  readonly unfiled: () => Promise<readonly Message[]>
  /** What somebody said is nothing for us, the last first. */
  readonly aside: () => Promise<readonly Message[]>
  /** Null when there is none of that key. */
  readonly find: (key: string) => Promise<Message | null>
  /** Puts a mail where it belongs, once however often it is asked; its files go with it. */
  readonly file: (wanted: FilingWanted) => Promise<Done>
  /** The mail byte for byte; of one that a scanner found something in, its hash and no more; null when there is none of that key. */
  readonly original: (key: string) => Promise<Uint8Array | { readonly infected: string } | null>
}
