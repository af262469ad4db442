// What the pages may ask of the landlord's own wordings of its letters: part of a desk, for one landlord and one person.
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { LetterKind, RequiredPart } from '#core/handling-code/edition.ts'
import type { Flag } from '#core/wording/flags.ts'
import type { WordingAnswer, WordingVersion } from '#core/wording/version.ts'
import type { Complete, Document } from '#documents/document.ts'
import type { Done } from './outcome.ts'

export type WordingFile = {
  readonly kind: LetterKind
  /** What every wording of this kind must place, with the provision that asks for it. */
  readonly parts: readonly RequiredPart[]
  readonly fields: readonly string[]
  /** The latest first. */
  readonly versions: readonly WordingVersion[]
  /** Where a first version begins: every part and no words. */
  readonly standard: string
}

export type ReadWording = {
  /** `line` is null where something is not there at all. Any of these keeps the wording from being saved. */
  readonly faults: readonly { readonly line: number | null; readonly because: string }[]
  /** To look at twice; none of these stops anything. */
  readonly flags: readonly Flag[]
  /** The letter as it would be read, of a real complaint or of a made-up one; null while there are faults. */
  readonly preview: { readonly document: Complete<Document>; readonly of: ComplaintId | 'made up' } | null
}

export type WordingsDesk = {
  readonly all: () => Promise<readonly WordingFile[]>
  /** `complaint`: whose letter of this kind is shown; null for a made-up one. Refused where it has no such letter. */
  readonly read: (
    kind: LetterKind,
    source: string,
    complaint: ComplaintId | null,
  ) => Promise<ReadWording | { readonly because: string }>
  /** Keeps the next version, to be approved by somebody else; `seen` is how many versions there were. */
  readonly save: (version: Pick<WordingVersion, 'kind' | 'source' | 'why'>, seen: number) => Promise<Done>
  readonly answer: (
    of: Pick<WordingVersion, 'kind' | 'version'>,
    answer: Pick<WordingAnswer, 'answer' | 'reason'>,
  ) => Promise<Done>
}
