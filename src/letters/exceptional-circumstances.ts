// The Code cannot be kept for a time: what happened, what it does to this complaint, and until when (8.5).
import { currentStage } from '#core/complaint/complaint.ts'
import type { ExceptionalCircumstancesTold } from '#core/complaint/steps/exceptional.ts'
import { paragraph } from '#documents/document.ts'
import type { Letter, Parts } from './letter.ts'
import { letterDocument } from './letter-document.ts'
import { responseDatePart } from './response-date.ts'
import { ombudsmanSection, section } from './sections.ts'
import { paragraphsOf } from './typed.ts'

export const exceptionalCircumstances: Letter<ExceptionalCircumstancesTold> = {
  kind: 'exceptional circumstances',
  compose(event, given) {
    const { on, what, effect, backOn } = event
    const { complaint, words } = given
    const says = words.exceptional
    const { stage } = currentStage(complaint)
    const parts: Parts<'exceptional circumstances'> = {
      circumstances: section(says.heading, ...paragraphsOf(what, event, words)),
      effect: section(says.effectHeading, ...paragraphsOf(effect, event, words)),
      timescale: section(says.untilHeading, paragraph(says.until(backOn)), paragraph(says.told)),
      'response date': responseDatePart({ stage, on }, given, says.stands),
      ombudsman: ombudsmanSection(given, words.ombudsman.anyTime),
    }
    const opening = section(words.whatThisIs, paragraph(says.opening))
    return letterDocument({ title: says.title, on, stage, signedBy: complaint.handledBy, opening, parts }, given)
  },
}
