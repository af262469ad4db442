// The part of a desk that asks about mail that came in.
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { ContactId } from '#core/contact/contact.ts'

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
  /** The mail byte for byte; null when there is none of that key. */
  readonly original: (key: string) => Promise<Uint8Array | null>
}
