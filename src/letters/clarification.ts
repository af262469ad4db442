// Something in the complaint is unclear: what we ask, by when we would like to hear, and that we do not wait (5.6).
import type { ClarificationAsked } from '#core/complaint/steps/clarify.ts'
import { paragraph } from '#documents/document.ts'
import type { Letter, Parts } from './letter.ts'
import { letterDocument } from './letter-document.ts'
import { responseDatePart } from './response-date.ts'
import { ombudsmanSection, section } from './sections.ts'
import { paragraphsOf } from './typed.ts'

export const requestForClarification: Letter<ClarificationAsked> = {
  kind: 'request for clarification',
  compose(event, given) {
    const { stage, on, what, dueOn } = event
    const { words } = given
    const says = words.clarification
    const parts: Parts<'request for clarification'> = {
      unclear: section(says.heading, ...paragraphsOf(what, event, words)),
      'reply date': section(says.byHeading, paragraph(says.by(dueOn)), paragraph(says.how)),
      'response date': responseDatePart(event, given, says.goesOn),
      ombudsman: ombudsmanSection(given, words.ombudsman.anyTime),
    }
    const opening = section(words.whatThisIs, paragraph(says.opening))
    const { handledBy } = given.complaint
    return letterDocument({ title: says.title, on, stage, signedBy: handledBy, opening, parts }, given)
  },
}
