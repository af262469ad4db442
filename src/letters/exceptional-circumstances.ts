// The Code cannot be kept for a time: what happened, what it does to this complaint, and until when (8.5).
import { currentStage } from '#core/complaint/complaint.ts'
import type { ExceptionalCircumstancesTold } from '#core/complaint/steps/exceptional.ts'
import { paragraph } from '#documents/document.ts'
import type { Letter, Parts } from './letter.ts'
import { letterDocument } from './letter-document.ts'
import { responseDatePart } from './response-date.ts'
import { ombudsmanSection, paragraphsOf, section } from './sections.ts'
import { words } from './words/en-GB.ts'
import { wordsInBetween } from './words/en-GB-in-between.ts'

const says = wordsInBetween.exceptional

export const exceptionalCircumstances: Letter<ExceptionalCircumstancesTold> = {
  kind: 'exceptional circumstances',
  compose({ on, what, effect, backOn }, given) {
    const { complaint } = given
    const { stage } = currentStage(complaint)
    const parts: Parts<'exceptional circumstances'> = {
      circumstances: section(says.heading, ...paragraphsOf(what)),
      effect: section(says.effectHeading, ...paragraphsOf(effect)),
      timescale: section(says.untilHeading, paragraph(says.until(backOn)), paragraph(says.told)),
      'response date': responseDatePart({ stage, on }, given, says.stands),
      ombudsman: ombudsmanSection(given, wordsInBetween.ombudsman),
    }
    const opening = section(words.whatThisIs, paragraph(says.opening))
    return letterDocument({ title: says.title, on, stage, signedBy: complaint.handledBy, opening, parts }, given)
  },
}
