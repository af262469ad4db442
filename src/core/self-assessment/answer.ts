// What a self-assessment holds: a landlord's answer to each provision of an edition of the Code (2024: 8.1, 8.2).
import type { DateOnly } from '../calendar/dates.ts'
import type { EditionId } from '../handling-code/edition.ts'

/** What an answer says of an item, where the form asks for each by itself. */
export type AnswerPart = {
  readonly letter: string
  readonly text: string
  readonly comply: string | null
  readonly evidence: readonly string[]
  readonly commentary: string
}

export type Answer = {
  readonly provision: string
  /** Yes, No, Partly or N/A; a figure or words where the 2020 form asks for these; null where nothing is answered. */
  readonly comply: string | null
  /** As the 2022 form prints it; other editions have none. */
  readonly category?: string
  readonly evidence: readonly string[]
  readonly commentary: string
  /** Why the answer stands although the cases seem to say otherwise. */
  readonly explanation?: string
  /** What stands in the Yes and the No column of the 2020 form; other editions have one column. */
  readonly complyLiteral?: { readonly yes: string; readonly no: string }
  readonly complyNote?: string
  readonly commentaryFrom?: string
  readonly parts?: readonly AnswerPart[]
}

export type Approval = {
  /** The governing body, or who signs for it by role or name. */
  readonly by: string
  readonly on: DateOnly
  /** The governing body's response, published beside the self-assessment. */
  readonly response?: string
}

export type SelfAssessment = {
  readonly edition: EditionId
  readonly landlord: string
  readonly title: string
  /** In the landlord's words; null where its form names none. */
  readonly period: string | null
  /** Said where cases show nothing, because none was received in the period. */
  readonly cases?: string
  readonly approval?: Approval
  /** Said of a form that somebody copied from where it was published. */
  readonly copy?: Copy
  /** One for each provision, in the form's printed order. */
  readonly answers: readonly Answer[]
}

export type Copy = {
  readonly source?: string
  readonly periodNote?: string
  readonly evidenceBasis?: string
  readonly notes: readonly string[]
}

/** The answers that a question of yes or no can have; null, not answered, is one of its own. */
export const yesOrNo = ['Yes', 'No', 'Partly', 'N/A'] as const
