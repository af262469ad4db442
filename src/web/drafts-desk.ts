// What the pages may ask about complaints that residents of one landlord have begun and not yet sent.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId, DraftId, PersonId } from '#core/complaint/complaint.ts'
import type { FileFacts } from '#core/complaint/handling-files.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { LogContact } from '#core/contact/steps/log.ts'
import type { GivenAnswer } from '#core/figures/equality-questions.ts'
import type { ComplaintFiles } from './complaint-files.ts'
import type { Posted } from './form.ts'
import type { Outcome } from './outcome.ts'

/** How long a draft is kept after it was last saved. */
export const draftDays = 28

export type Draft = {
  readonly id: DraftId
  /** The reference that the complaint will have. */
  readonly complaint: ComplaintId
  readonly answers: Posted
  readonly files: readonly FileFacts[]
  /** The member of staff who finishes it for somebody on the telephone. */
  readonly openedBy: PersonId | null
  /** Its last day. */
  readonly keptUntil: DateOnly
  readonly isSent: boolean
}

/** Equality questions, offered once to whoever has sent a complaint. */
export type EqualityOffer = {
  /** Whether the landlord asks them, and they were neither answered nor turned down. */
  readonly isOpen: (id: DraftId) => Promise<boolean>
  /** Ends it, and counts what was answered, apart from everything else; a second time it does nothing. */
  readonly end: (id: DraftId, given: readonly GivenAnswer[]) => Promise<void>
}

export type DraftsDesk = {
  readonly now: () => number
  readonly begin: () => Promise<DraftId>
  /** Null when there is none, or its days are over. */
  readonly find: (id: DraftId) => Promise<Draft | null>
  /** What opens it, beside its reference. */
  readonly codeOf: (id: DraftId) => string
  /** Puts one page's answers, of these fields, in the place of what they were. */
  readonly save: (id: DraftId, names: readonly string[], answers: Posted) => Promise<void>
  readonly openFor: (id: DraftId, by: PersonId | null) => Promise<void>
  readonly filesOf: (
    draft: Draft,
  ) => Pick<ComplaintFiles, 'longestMegabytes' | 'take' | 'held' | 'previewed' | 'readPreview'>
  readonly addFiles: (id: DraftId, files: readonly FileFacts[]) => Promise<void>
  readonly removeFile: (id: DraftId, sha256: string) => Promise<void>
  /** Records the complaint with all that came with it, whole or not at all, and once however often it is asked. */
  readonly send: (draft: Draft, commands: readonly ComplaintCommand[], by: PersonId) => Promise<Outcome>
  /** Records what was only reported, once. */
  readonly report: (draft: Draft, command: LogContact, by: PersonId) => Promise<Outcome>
  readonly equality: EqualityOffer
}
