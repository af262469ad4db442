// A version of a landlord's wording, and who may say that it is used: somebody other than whoever wrote it.
import type { PersonId } from '../complaint/complaint.ts'
import type { Refusal } from '../complaint/step.ts'
import type { LetterKind } from '../handling-code/edition.ts'

export type WordingAnswer = {
  readonly answer: 'approved' | 'returned'
  /** Why it was returned; may be empty where it was approved. */
  readonly reason: string
  readonly by: PersonId
  /** An instant, as it is stored. */
  readonly at: string
}

export type WordingVersion = {
  readonly kind: LetterKind
  /** From 1, of its kind. */
  readonly version: number
  readonly source: string
  /** Why it was written, in its writer's words. */
  readonly why: string
  readonly writtenBy: PersonId
  readonly writtenAt: string
  readonly answered: WordingAnswer | null
}

/** The version that letters are written in, of those of one kind; null where they are in our own words. */
export const inUse = (versions: readonly WordingVersion[]): WordingVersion | null =>
  versions
    .filter(({ answered }) => answered?.answer === 'approved')
    .toSorted((one, other) => other.version - one.version)[0] ?? null

/** Why this answer cannot be taken from this person. */
export function answerRefusals(
  { writtenBy, answered }: WordingVersion,
  { answer, reason, by }: Pick<WordingAnswer, 'answer' | 'reason' | 'by'>,
): readonly Refusal[] {
  if (answered) return [{ because: `This version was ${answered.answer} already` }]
  if (by === writtenBy) return [{ because: 'You wrote this version: somebody else has to read and approve it' }]
  if (answer === 'returned' && reason.trim() === '') {
    return [{ because: 'Enter why it goes back', field: 'reason' }]
  }
  return []
}
