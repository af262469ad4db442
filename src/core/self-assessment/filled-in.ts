// The form filled in: each provision with what was decided, or else proposed, its evidence and its explanation (8.1).
import { type DateOnly, dateWithoutWeekday } from '../calendar/dates.ts'
import type { Answer, Approval, SelfAssessment } from './answer.ts'
import { answerBroughtIn, type BroughtIn } from './brought-in.ts'
import { checkedAnswers, type GivenAnswer } from './checked-answers.ts'
import type { DecidedAnswer } from './decision.ts'
import { nothingReceived } from './nothing-received.ts'
import type { Period, Proposal } from './proposal.ts'
import { arose, type Subject, shownInWords } from './shows.ts'
import { askedIn } from './subjects.ts'

export type Filling = {
  readonly landlord: string
  readonly period: Period
  readonly proposals: readonly Proposal[]
  /** The last on each provision. */
  readonly decisions: readonly DecidedAnswer[]
  /** Files that were brought in, the latest first. */
  readonly broughtIn: readonly BroughtIn[]
  readonly today: DateOnly
  readonly approval?: Approval
}

export const periodInWords = ({ from, to }: Pick<Period, 'from' | 'to'>): string =>
  `${dateWithoutWeekday(from)} to ${dateWithoutWeekday(to)}`

export function filledIn({
  landlord,
  period,
  proposals,
  decisions,
  broughtIn,
  today,
  approval,
}: Filling): SelfAssessment {
  const given = proposals.map((proposal) => {
    const decision = decisions.find(({ provision }) => provision === proposal.provision.id)
    const written = answerBroughtIn(broughtIn, proposal.provision.id, decision)
    return written ? answerAsWritten(proposal, decision, written) : answerFrom(proposal, decision, period)
  })
  const checked = checkedAnswers(period.edition, given)
  if ('faults' in checked) throw new Error(`The form cannot be filled in: ${checked.faults.join('; ')}`)
  const nothing = nothingReceived(period, proposals, today)
  return {
    edition: period.edition,
    landlord,
    title: 'Self-assessment form',
    period: periodInWords(period),
    ...(nothing ? { cases: `${nothing}.` } : {}),
    ...(approval ? { approval } : {}),
    answers: checked.answers,
  }
}

function answerFrom(proposal: Proposal, decision: DecidedAnswer | undefined, period: Period): GivenAnswer {
  return {
    place: proposal.provision.number,
    provision: proposal.provision.id,
    comply: decision ? decision.answer : proposal.answer,
    evidence: evidenceOf(proposal, period),
    commentary: decision?.commentary || proposal.reason,
    ...(decision?.explanation ? { explanation: decision.explanation } : {}),
  }
}

/** The file's own words; where a person decided on it since, with what they added. */
function answerAsWritten({ provision }: Proposal, decision: DecidedAnswer | undefined, written: Answer): GivenAnswer {
  const { explanation: _, ...answer } = written
  const explanation = decision ? decision.explanation : (written.explanation ?? '')
  return {
    ...answer,
    place: provision.number,
    commentary: decision?.commentary || written.commentary,
    ...(explanation ? { explanation } : {}),
  }
}

function evidenceOf({ says, shows, shownBy, attested }: Proposal, period: Period): readonly string[] {
  const word = attested?.attestation
  const asked = askedIn(shownBy)
  return [
    ...says.map(({ document, where, words }) => `${document}, ${where}: “${words}”`),
    ...(shows && arose(shows) ? [`${countedInWords(asked, period)}: ${shownInWords(shows, asked)}`] : []),
    ...(word && attested.answer !== 'not known'
      ? word.evidence.map(({ what, where }) => (where ? `${what} (${where})` : what))
      : []),
  ].map(printable)
}

/** 'Complaints and contacts received 1 April 2025 to 31 March 2026'. */
const countedInWords = (asked: readonly Subject[], period: Period): string => {
  const words = asked.join(' and ')
  const how = asked.includes('notices') ? 'in force' : 'received'
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} ${how} ${periodInWords(period)}`
}

/** The words of people, without the characters that no document can hold. */
const printable = (words: string): string => words.replace(/[\p{Cc}\p{Cs}]/gu, ' ')
