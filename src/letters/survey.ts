// How did we handle your complaint: asked after closing, with how to complain beside it (the regulator's TP09; 1.6).
import assert from 'node:assert/strict'
import { currentStage } from '#core/complaint/complaint.ts'
import type { SurveySent } from '#core/complaint/steps/survey.ts'
import { list, paragraph } from '#documents/document.ts'
import type { Letter, Parts } from './letter.ts'
import { letterDocument } from './letter-document.ts'
import { ombudsmanSection, section } from './sections.ts'
import { waysToReach } from './sender.ts'

export const satisfactionSurvey: Letter<SurveySent> = {
  kind: 'satisfaction survey',
  compose({ on, replyBy }, given) {
    const { complaint, landlord, words } = given
    const says = words.survey
    assert(complaint.closedOn, 'a survey follows closing')
    const parts: Parts<'satisfaction survey'> = {
      questions: section(
        says.questionsHeading,
        paragraph(says.satisfied),
        list(says.scores),
        paragraph(says.better),
        paragraph(says.free),
      ),
      'how to answer': section(says.howHeading, paragraph(says.how)),
      'reply date': section(says.byHeading, paragraph(says.by(replyBy))),
      'how to complain': section(
        says.complainHeading,
        paragraph(says.complain),
        ...waysToReach(landlord, words, says.ways),
      ),
      ombudsman: ombudsmanSection(given, words.ombudsman.anyTime),
    }
    const opening = section(words.whatThisIs, paragraph(says.opening(complaint.closedOn)))
    const { stage } = currentStage(complaint)
    const signedBy = complaint.handledBy
    return letterDocument({ title: says.title, on, stage, signedBy, opening, parts, waysAreSaid: true }, given)
  },
}
