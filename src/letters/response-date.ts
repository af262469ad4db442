// When we will answer, as every letter before the answer says it: the date, that it was missed, or that we answered.
import type { DateOnly } from '#core/calendar/dates.ts'
import { strictest } from '#core/complaint/clocks.ts'
import { currentStage } from '#core/complaint/complaint.ts'
import { exclusionInForce } from '#core/complaint/handling.ts'
import type { Stage } from '#core/handling-code/edition.ts'
import { type Block, paragraph } from '#documents/document.ts'
import type { LetterGiven } from './letter.ts'
import { section } from './sections.ts'

export function responseDatePart(
  { stage, on }: { readonly stage: Stage; readonly on: DateOnly },
  { complaint, clocks, words }: LetterGiven,
  ...alsoSays: readonly string[]
): readonly Block[] {
  const says = words.update
  const { response } = currentStage(complaint)
  const due = strictest(clocks, stage, 'response')?.dueOn
  const also = alsoSays.map((each) => paragraph(each))
  if (exclusionInForce(complaint.handling)) return section(says.whenHeading, paragraph(says.refused), ...also)
  if (response) return section(says.whenHeading, paragraph(says.answered(response.on)), ...also)
  const when = due ? [paragraph((on > due ? says.passed : says.when)(due))] : []
  return section(says.whenHeading, ...when, ...also)
}
