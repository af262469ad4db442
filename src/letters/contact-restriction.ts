// Contact is limited for a time: how they can still reach us, why, when it is reviewed, how to challenge it (5.14, 5.15).
import { currentStage } from '#core/complaint/complaint.ts'
import type { ContactRestricted } from '#core/complaint/steps/restrict.ts'
import { paragraph } from '#documents/document.ts'
import type { Letter, Parts } from './letter.ts'
import { letterDocument, nameOf } from './letter-document.ts'
import { ombudsmanSection, section } from './sections.ts'
import { paragraphsOf } from './typed.ts'

/** The Equality Act assessment is for the record: it may hold what somebody else who opens the letter must not read. */
export const contactRestriction: Letter<ContactRestricted> = {
  kind: 'contact restriction',
  compose(event, given) {
    const { on, what, reasons, reviewOn, decidedBy } = event
    const { words } = given
    const says = words.restriction
    const parts: Parts<'contact restriction'> = {
      restriction: section(says.whatHeading, ...paragraphsOf(what, event, words)),
      reasons: section(
        says.whyHeading,
        ...paragraphsOf(reasons, event, words),
        paragraph(says.decided(nameOf(decidedBy, given))),
      ),
      'review date': section(says.reviewHeading, paragraph(says.review(reviewOn))),
      'how to challenge': section(says.challengeHeading, paragraph(says.challenge), paragraph(says.needs)),
      ombudsman: ombudsmanSection(given, says.ombudsman),
    }
    const { complaint } = given
    const goesOn = complaint.closedOn === null && !currentStage(complaint).response
    const opening = section(words.whatThisIs, paragraph(says.opening(on)), ...(goesOn ? [paragraph(says.goesOn)] : []))
    return letterDocument({ title: says.title, on, stage: 1, signedBy: decidedBy, opening, parts }, given)
  },
}
