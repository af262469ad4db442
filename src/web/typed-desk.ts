// What the pages ask of forms that were typed in and not sent.
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { Posted } from './form.ts'

/** `place` is the address of the form. `seen` is the version of the complaint that it was drawn from, 0 for a call. */
export type Typing = {
  readonly place: string
  readonly title: string
  /** Null for a call that is not recorded yet. */
  readonly complaint: ComplaintId | null
  readonly fields: Posted
  readonly seen: number
}

/** `savedAt` is an ISO instant. */
export type Typed = Typing & { readonly person: PersonId; readonly savedAt: string }

export type TypedDesk = {
  /** Everything that this person typed and did not send, the last first. */
  readonly all: () => Promise<readonly Typed[]>
  readonly find: (place: string) => Promise<Typed | null>
  /** What others are typing on a complaint: saved within the last half hour. */
  readonly byOthers: (complaint: ComplaintId) => Promise<readonly Typed[]>
  /** Kept in place of what was typed there before; answers when. */
  readonly save: (typing: Typing) => Promise<string>
  /** It was sent, or thrown away. */
  readonly drop: (place: string) => Promise<void>
}

/** Days that it is kept. */
export const typedDays = 28
