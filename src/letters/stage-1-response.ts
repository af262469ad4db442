// Our answer at stage 1: what 6.9 asks for, a to g, and the right to go to the Ombudsman (3.7).
import type { ComplaintResponded } from '#core/complaint/steps/respond.ts'
import { promiseOf } from '#core/landlord/promise.ts'
import { type Block, paragraph } from '#documents/document.ts'
import type { Letter, LetterGiven, Parts } from './letter.ts'
import { letterDocument } from './letter-document.ts'
import { responseParts } from './response.ts'
import { ombudsmanSection, section } from './sections.ts'
import { waysToReach, webLink } from './sender.ts'

export const stage1Response: Letter<ComplaintResponded> = {
  kind: 'stage 1 response',
  compose(event, given) {
    const { words } = given
    const parts: Parts<'stage 1 response'> = {
      ...responseParts(event, given),
      'how to escalate': howToAskAgain(given),
      ombudsman: ombudsmanSection(given, words.ombudsman.anyTime),
    }
    const { on, stage, decidedBy } = event
    return letterDocument(
      { title: words.response.title[1], on, stage, signedBy: decidedBy, parts, waysAreSaid: true },
      given,
    )
  },
}

/** No reason is asked for, and telling anyone is enough (6.9g, 6.10, 6.12). */
export function howToAskAgain(given: LetterGiven): readonly Block[] {
  const { complaint, landlord, edition, accessCode, followAt, words } = given
  const { acknowledgement, answer } = promiseOf(edition, complaint.landlordLimits, 2)
  const { heading, ask, person, ways, online, reference, acknowledged, answered } = words.again
  return section(
    heading,
    paragraph(ask),
    paragraph(person),
    ...waysToReach(landlord, words, ways, [[online, webLink(followAt), reference(complaint.id, accessCode)]]),
    ...(acknowledgement ? [paragraph(acknowledged(acknowledgement.workingDays))] : []),
    paragraph(answered(answer.workingDays, answer.from)),
  )
}
