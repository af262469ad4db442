// The tables of the landlord's own wordings, as migration 0090 makes them.
import type { PersonId } from '#core/complaint/complaint.ts'
import type { LetterKind } from '#core/handling-code/edition.ts'
import type { WordingAnswer } from '#core/wording/version.ts'

export type WordingTables = {
  letter_wording: {
    kind: LetterKind
    version: number
    source: string
    why: string
    written_by: PersonId
    written_at: string
  }
  letter_wording_answer: {
    kind: LetterKind
    version: number
    answer: WordingAnswer['answer']
    reason: string
    answered_by: PersonId
    answered_at: string
  }
}
