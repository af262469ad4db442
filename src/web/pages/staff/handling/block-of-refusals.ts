// The block about whether a complaint is accepted: what is proposed and waits, what was returned, and what was refused.
import { longDate } from '#core/calendar/dates.ts'
import type { Complaint } from '#core/complaint/complaint.ts'
import type { Exclusion, RefusalProposal } from '#core/complaint/handling.ts'
import { refusalWaiting } from '#core/complaint/refusal-waiting.ts'
import type { Person } from '../../../desk.ts'
import { nameOf } from '../parts-of-forms.ts'
import type { Block, BlockRow } from './block.ts'
import { reasonsSaid } from './refusal-words.ts'

export const exclusion: Block = {
  title: 'Whether it is accepted',
  empty: 'It is accepted. A decision not to accept it, or not to escalate it, would stand here with its reasons.',
  rows: (complaint, staff) => [
    ...complaint.handling.refusalProposals
      .filter(({ answer }) => !answer?.agreed)
      .map((proposal) => proposalRow(proposal, complaint, staff)),
    ...complaint.handling.exclusions.map((one) => exclusionRow(one, staff)),
  ],
}

function proposalRow(proposal: RefusalProposal, complaint: Complaint, staff: readonly Person[]): BlockRow {
  const { number, stage, on, proposedBy, answer } = proposal
  const what = stage === 1 ? 'not to accept it' : 'to refuse stage 2'
  return {
    key: answer ? 'Refusal returned' : 'Refusal proposed',
    says: [
      `${longDate(on)}: ${nameOf(proposedBy, staff)} proposed ${what}. ${becameOf(proposal, complaint, staff)}`,
      ...reasonsSaid(proposal),
    ],
    number,
  }
}

function becameOf(proposal: RefusalProposal, complaint: Complaint, staff: readonly Person[]): string {
  const { answer, askedOf } = proposal
  if (answer && !answer.agreed) {
    return `${nameOf(answer.by, staff)} returned it on ${longDate(answer.on)}: ${answer.because}`
  }
  return refusalWaiting(complaint) === proposal
    ? `It waits for ${nameOf(askedOf, staff)}, or somebody else, to agree. Until then nothing is sent and no clock stops.`
    : 'Nobody had agreed when the stage was answered.'
}

function exclusionRow(exclusion: Exclusion, staff: readonly Person[]): BlockRow {
  const { stage, on, decidedBy, secondPerson, agreement, withdrawn } = exclusion
  const [first, second] = [nameOf(decidedBy, staff), nameOf(secondPerson, staff)]
  const who =
    agreement === 'given'
      ? `${first} proposed it; ${second} agreed.`
      : `${first} decided, and named ${second} as agreeing; ${second} was not asked here.`
  return {
    key: stage === 1 ? 'Not accepted' : 'Stage 2 refused',
    says: [
      `${longDate(on)}. ${who}`,
      ...reasonsSaid(exclusion),
      withdrawn !== null && `Taken on after all on ${longDate(withdrawn.on)}. ${withdrawn.because}`,
    ],
    // Nothing goes on with one exclusion among several: the one in force is withdrawn.
    number: 0,
  }
}
