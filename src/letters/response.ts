// What both responses hold: the definition, a decision and reasons for each point, remedies, actions (6.9, 6.19).
import assert from 'node:assert/strict'
import { strictest } from '#core/complaint/clocks.ts'
import { type Acknowledgement, overallDecision, type PointDecision, stageOf } from '#core/complaint/complaint.ts'
import type { ComplaintResponded } from '#core/complaint/steps/respond.ts'
import { type Block, heading, list, orderedList, paragraph, table } from '#documents/document.ts'
import { actionsPart } from './actions.ts'
import type { LetterGiven, Parts } from './letter.ts'
import { remedyPart } from './remedy.ts'
import { section } from './sections.ts'
import { stageWords } from './stage.ts'
import { paragraphsOf, typed } from './typed.ts'
import type { Words } from './words/words.ts'

/** The parts that both responses have, in the order in which they are read. */
export function responseParts(
  event: ComplaintResponded,
  given: LetterGiven,
): Omit<Parts<'stage 2 response'>, 'ombudsman'> {
  const defined = stageOf(given.complaint, event.stage)?.acknowledgement
  assert(defined, 'a complaint is defined before it is answered')
  return {
    stage: stagePart(event, given),
    'complaint definition': definitionPart(defined, given.words),
    decision: decisionPart(defined, event, given.words),
    reasons: reasonsPart(defined, event, given.words),
    remedy: remedyPart(event, given.words),
    'outstanding actions': actionsPart(event, given),
  }
}

function stagePart({ stage, on }: ComplaintResponded, given: LetterGiven): readonly Block[] {
  const { words } = given
  const askedOn = stageOf(given.complaint, stage)?.askedOn
  const due = strictest(given.clocks, stage, 'response')?.dueOn
  assert(askedOn && due, 'a stage is reached before it is answered')
  return section(
    words.whatThisIs,
    paragraph(words.response.opening[stage](askedOn)),
    ...(on > due ? [paragraph(words.response.late(due))] : []),
    paragraph(stageWords(stage, given.landlord, words)),
  )
}

/** What was complained about, as it was defined, and what was wanted. */
export function definitionPart(defined: Acknowledgement, words: Words): readonly Block[] {
  const text = (said: string) => typed(said, defined, words)
  return section(
    words.response.definitionHeading,
    paragraph(words.definition.answered),
    orderedList(defined.points.map((point) => text(point.text))),
    paragraph(words.outcomes.wanted),
    list(defined.outcomesSought.map(text)),
  )
}

function decisionPart(defined: Acknowledgement, { decisions }: ComplaintResponded, words: Words): readonly Block[] {
  const { decisionHeading, overall, decisionsCaption, pointHead, decisionHead, decision } = words.response
  return section(
    decisionHeading,
    paragraph(overall(overallDecision(decisions))),
    table({
      caption: decisionsCaption,
      columns: [
        { head: pointHead, width: 3, rowHeader: true },
        { head: decisionHead, width: 2 },
      ],
      rows: defined.points.map(({ number, text }) => [
        [`${number}. `, typed(text, defined, words)],
        decision(decisionOn(number, decisions).decision),
      ]),
    }),
  )
}

function reasonsPart({ points }: Acknowledgement, event: ComplaintResponded, words: Words): readonly Block[] {
  return section(
    words.response.reasonsHeading,
    ...points.flatMap(({ number }) => {
      const { decision, reasons } = decisionOn(number, event.decisions)
      return [heading(3, words.response.pointHeading(number, decision)), ...paragraphsOf(reasons, event, words)]
    }),
  )
}

function decisionOn(number: number, decisions: readonly PointDecision[]): PointDecision {
  const found = decisions.find(({ point }) => point === number)
  assert(found, `point ${number} of the definition is decided`)
  return found
}
