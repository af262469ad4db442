// We do not take on a complaint, or do not look at it again: why, who decided, and the right to challenge it (2.4, 5.11).
import assert from 'node:assert/strict'
import { stageOf } from '#core/complaint/complaint.ts'
import type { RefusalProposal } from '#core/complaint/handling.ts'
import { numberedOf } from '#core/complaint/numbered.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import type { Stage } from '#core/handling-code/edition.ts'
import { type Block, orderedList, paragraph } from '#documents/document.ts'
import type { Letter, LetterGiven, Parts } from './letter.ts'
import { letterDocument, nameOf } from './letter-document.ts'
import { ombudsmanSection, section } from './sections.ts'
import { paragraphsOf, residentsOwn, typed } from './typed.ts'

type RefusalAgreed = ComplaintEvent<'RefusalAgreed'>

export const refusalOfTheComplaint: Letter<RefusalAgreed> = { kind: 'refusal of the complaint', compose }

export const refusalOfStage2: Letter<RefusalAgreed> = { kind: 'refusal of stage 2', compose }

function compose({ proposal, stage, on, agreedBy }: RefusalAgreed, given: LetterGiven) {
  const refused = numberedOf(given.complaint.handling.refusalProposals, proposal)
  assert(refused, 'what is agreed to was proposed')
  const { proposedBy, discretion } = refused
  const { words } = given
  const says = words.refusal
  const [first, second] = [nameOf(proposedBy, given), nameOf(agreedBy, given)]
  const parts: Parts<'refusal of the complaint'> = {
    'complaint received': complaintPart(stage, given),
    reasons: reasonsPart(refused, given),
    discretion: section(
      says.weighedHeading,
      ...(discretion.trim()
        ? [paragraph(says.discretion), ...paragraphsOf(discretion, refused, words)]
        : [paragraph(says.own)]),
    ),
    'who decided': section(
      says.whoHeading,
      paragraph(says.proposed(first, refused.on)),
      paragraph(says.agreed(second, on)),
    ),
    ombudsman: ombudsmanSection(given, says.ombudsman, stage === 1 ? says.mayTell : says.mayTellAgain),
  }
  const opening = section(words.whatThisIs, paragraph(says.decidedNotTo(stage)))
  // Whoever answers stage 2 has a role of their own, which is not that of whoever refuses it.
  return letterDocument({ title: says.title[stage], on, stage: 1, signedBy: proposedBy, opening, parts }, given)
}

/** Their own words at stage 1; by stage 2 the complaint is defined, and its points stand. */
function complaintPart(stage: Stage, { complaint, words }: LetterGiven): readonly Block[] {
  const says = words.refusal
  const { receivedOn, story, stages } = complaint
  if (stage === 1) {
    return section(says.complaintHeading, paragraph(says.received(receivedOn)), ...residentsOwn(story))
  }
  const askedOn = stageOf(complaint, 2)?.askedOn
  assert(askedOn, 'stage 2 is asked for before it is refused')
  const defined = stages[0].acknowledgement
  const points = defined?.points.map(({ text }) => typed(text, defined, words)) ?? []
  return section(
    says.complaintHeading,
    paragraph(says.asked(receivedOn, askedOn)),
    paragraph(says.itIs),
    ...(points.length > 0 ? [orderedList(points)] : residentsOwn(story)),
  )
}

function reasonsPart(refused: RefusalProposal, { edition, words }: LetterGiven): readonly Block[] {
  const { ground, knownSince, claimFiledOn, earlierCase, clause, clauseWords, facts } = refused
  const says = words.refusal
  return section(
    says.whyHeading,
    paragraph(says.ground(ground, edition.id)),
    ...(knownSince ? [paragraph(says.knownSince(knownSince))] : []),
    ...(claimFiledOn ? [paragraph(says.claimFiledOn(claimFiledOn))] : []),
    ...(earlierCase.trim() ? [paragraph(says.earlierCase), ...paragraphsOf(earlierCase, refused, words)] : []),
    ...(clause.trim() ? [paragraph(says.clause(clause)), ...paragraphsOf(clauseWords, refused, words)] : []),
    paragraph(says.fits),
    ...paragraphsOf(facts, refused, words),
  )
}
