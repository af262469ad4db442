// Whether the form says anything else than the version that the governing body approved: what is the same needs no new approval.
import type { Answer, SelfAssessment } from './answer.ts'

export const isChangedSince = (approved: SelfAssessment, draft: SelfAssessment): boolean =>
  draft.answers.length !== approved.answers.length ||
  draft.answers.some((answer, at) => saidBy(answer) !== saidBy(approved.answers[at]))

/** In one order: a version comes out of the record with its fields in another. */
const saidBy = (answer: Answer | undefined): string =>
  JSON.stringify([
    ...[answer?.provision, answer?.comply, answer?.evidence, answer?.commentary, answer?.explanation ?? ''],
    ...[answer?.complyLiteral?.yes, answer?.complyLiteral?.no, answer?.complyNote, answer?.commentaryFrom],
    (answer?.parts ?? []).map(({ letter, comply, evidence, commentary }) => [letter, comply, evidence, commentary]),
  ])
