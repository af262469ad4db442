// What both responses hold: the definition, a decision and reasons for each point, remedies, actions (6.9, 6.19).
import assert from 'node:assert/strict'
import { strictest } from '#core/complaint/clocks.ts'
import { type Acknowledgement, overallDecision, type PointDecision, stageOf } from '#core/complaint/complaint.ts'
import type { ComplaintResponded } from '#core/complaint/steps/respond.ts'
import { type Block, heading, list, orderedList, paragraph, table } from '#documents/document.ts'
import { actionsPart } from './actions.ts'
import type { LetterGiven, Parts } from './letter.ts'
import { remedyPart } from './remedy.ts'
import { paragraphsOf, section } from './sections.ts'
import { stageWords } from './stage.ts'
import { words } from './words/en-GB.ts'

/** The parts that both responses have, in the order in which they are read. */
export function responseParts(
  event: ComplaintResponded,
  given: LetterGiven,
): Omit<Parts<'stage 2 response'>, 'ombudsman'> {
  const defined = stageOf(given.complaint, event.stage)?.acknowledgement
  assert(defined, 'a complaint is defined before it is answered')
  return {
    stage: stagePart(event, given),
    'complaint definition': definitionPart(defined),
    decision: decisionPart(defined, event),
    reasons: reasonsPart(defined, event),
    remedy: remedyPart(event.remedies),
    'outstanding actions': actionsPart(event, given),
  }
}

function stagePart({ stage, on }: ComplaintResponded, given: LetterGiven): readonly Block[] {
  const askedOn = stageOf(given.complaint, stage)?.askedOn
  const due = strictest(given.clocks, stage, 'response')?.dueOn
  assert(askedOn && due, 'a stage is reached before it is answered')
  return section(
    words.whatThisIs,
    paragraph(words.response.opening[stage](askedOn)),
    ...(on > due ? [paragraph(words.response.late(due))] : []),
    paragraph(stageWords(stage, given.landlord)),
  )
}

/** What was complained about, as it was defined, and what was wanted. */
export const definitionPart = ({ points, outcomesSought }: Acknowledgement): readonly Block[] =>
  section(
    words.response.definitionHeading,
    paragraph(words.definition.answered),
    orderedList(points.map(({ text }) => text)),
    paragraph(words.outcomes.wanted),
    list(outcomesSought),
  )

function decisionPart({ points }: Acknowledgement, { decisions }: ComplaintResponded): readonly Block[] {
  const { decisionHeading, overall, decisionsCaption, pointHead, decisionHead, decision, point } = words.response
  return section(
    decisionHeading,
    paragraph(overall(overallDecision(decisions))),
    table({
      caption: decisionsCaption,
      columns: [
        { head: pointHead, width: 3, rowHeader: true },
        { head: decisionHead, width: 2 },
      ],
      rows: points.map(({ number, text }) => [point(number, text), decision(decisionOn(number, decisions).decision)]),
    }),
  )
}

function reasonsPart({ points }: Acknowledgement, { decisions }: ComplaintResponded): readonly Block[] {
  return section(
    words.response.reasonsHeading,
    ...points.flatMap(({ number }) => {
      const { decision, reasons } = decisionOn(number, decisions)
      return [heading(3, words.response.pointHeading(number, decision)), ...paragraphsOf(reasons)]
    }),
  )
}

function decisionOn(number: number, decisions: readonly PointDecision[]): PointDecision {
  const found = decisions.find(({ point }) => point === number)
  assert(found, `point ${number} of the definition is decided`)
  return found
}
