// A part of the answer while the rest goes on: it says plainly that it is not the answer, and when the answer comes.
import assert from 'node:assert/strict'
import { stageOf } from '#core/complaint/complaint.ts'
import type { InterimResponseGiven } from '#core/complaint/steps/interim.ts'
import { paragraph } from '#documents/document.ts'
import type { Letter, Parts } from './letter.ts'
import { letterDocument, nameOf } from './letter-document.ts'
import { definitionPart } from './response.ts'
import { responseDatePart } from './response-date.ts'
import { ombudsmanSection, section } from './sections.ts'
import { paragraphsOf } from './typed.ts'

export const interimResponse: Letter<InterimResponseGiven> = {
  kind: 'interim response',
  compose(event, given) {
    const { stage, on, answer, remaining, decidedBy } = event
    const { words } = given
    const says = words.interim
    const defined = stageOf(given.complaint, stage)?.acknowledgement
    assert(defined, 'a complaint is defined before a part of it is answered')
    const parts: Parts<'interim response'> = {
      'not final': section(words.whatThisIs, paragraph(says.notFinal), paragraph(says.notFinalRest)),
      'complaint definition': definitionPart(defined, words),
      'answer so far': section(
        says.answerHeading,
        ...paragraphsOf(answer, event, words),
        paragraph(says.decided(nameOf(decidedBy, given))),
      ),
      'still to come': section(says.remainingHeading, ...paragraphsOf(remaining, event, words)),
      'response date': responseDatePart(event, given),
      ombudsman: ombudsmanSection(given, words.ombudsman.anyTime),
    }
    return letterDocument({ title: says.title, on, stage, signedBy: decidedBy, parts }, given)
  },
}
