// The complaint is closed: what was promised and done, and that closing takes no right away (6.6, 6.10, 6.17, 7.3).
import assert from 'node:assert/strict'
import { currentStage } from '#core/complaint/complaint.ts'
import type { ComplaintClosed } from '#core/complaint/steps/close.ts'
import { type Block, list, paragraph } from '#documents/document.ts'
import type { Letter, LetterGiven, Parts } from './letter.ts'
import { letterDocument } from './letter-document.ts'
import { ombudsmanSection, section } from './sections.ts'
import { howToAskAgain } from './stage-1-response.ts'
import { typed } from './typed.ts'

export const closure: Letter<ComplaintClosed> = {
  kind: 'closure',
  compose({ on }, given) {
    const { words } = given
    const says = words.closure
    const { stage, response } = currentStage(given.complaint)
    assert(response, 'a complaint is answered before it is closed')
    const parts: Parts<'closure'> = {
      closed: section(
        words.whatThisIs,
        paragraph(says.closed(on)),
        paragraph(says.answered(response.on)),
        paragraph(says.means),
      ),
      'actions done': donePart(given),
      'rights kept': rightsPart(given),
      ombudsman: ombudsmanSection(
        given,
        ...(stage === 1 ? [words.ombudsman.anyTime] : [words.ombudsman.final, words.ombudsman.decides]),
      ),
    }
    const { handledBy } = given.complaint
    const waysAreSaid = stage === 1 ? { waysAreSaid: true as const } : {}
    const signedBy = handledBy ?? response.decidedBy
    return letterDocument({ title: says.title, on: given.writtenOn, stage, signedBy, parts, ...waysAreSaid }, given)
  },
}

/** Promises of the responses, then remedies offered, each in the order in which it was made. */
function donePart({ complaint, words }: LetterGiven): readonly Block[] {
  const { actions, handling } = complaint
  const says = words.closure
  const done = [...actions, ...handling.remedyOffers].flatMap((promise) =>
    promise.done ? [[typed(promise.what, promise, words), says.doneOn(promise.done.on)]] : [],
  )
  return section(
    says.doneHeading,
    ...(done.length > 0 ? [paragraph(says.done), list(done)] : [paragraph(says.nothingPromised)]),
    paragraph(says.notSo),
  )
}

function rightsPart(given: LetterGiven): readonly Block[] {
  const { stage } = currentStage(given.complaint)
  const says = given.words.closure
  if (stage === 1) return [...howToAskAgain(given), paragraph(says.rights)]
  return section(says.rightsHeading, paragraph(says.rights), paragraph(says.final))
}
