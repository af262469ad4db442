// Where a complaint stands, as its resident is told: its status, what happens next and by when, what each letter is.
import { type Clock, type ClockState, stateOf, strictest } from '#core/complaint/clocks.ts'
import { type Complaint, currentStage, overallDecision } from '#core/complaint/complaint.ts'
import { statusOf } from '#core/complaint/due.ts'
import { exclusionInForce } from '#core/complaint/handling.ts'
import type { CaseAndLetters, KeptLetter, ResidentDesk } from '../../desk.ts'
import type { ResidentWords } from './words/words.ts'

/** A second acknowledgement is that of the review. */
export function letterName(letter: KeptLetter, letters: readonly KeptLetter[], words: ResidentWords): string {
  const isSecond = letters.some(({ kind, number }) => kind === letter.kind && number < letter.number)
  return letter.kind === 'acknowledgement' && isSecond ? words.letter.ofReview : words.letter.name(letter.kind)
}

/** What happens next and by when: what the first screenful of the page must say. */
export function whatHappensNext(file: CaseAndLetters, desk: ResidentDesk, words: ResidentWords): readonly string[] {
  const { stage, acknowledgement, response } = currentStage(file.complaint)
  const says = words.next
  if (file.complaint.imported) return [says.imported]
  const exclusion = exclusionInForce(file.complaint.handling)
  // The right to take that decision to the Ombudsman is said wherever the decision is (2.4, 5.11).
  if (exclusion) return [says.refused(exclusion.on, exclusion.stage), says.takeToTheOmbudsman]
  if (response) return afterAnswer(file.complaint, words)
  const answer = strictest(file.clocks, stage, 'response')
  const acknowledge = strictest(file.clocks, stage, 'acknowledgement')
  return [
    ...(acknowledgement || !acknowledge ? [] : [due(acknowledge, 'acknowledgement', desk, words)]),
    ...(answer ? [due(answer, 'response', desk, words)] : []),
  ]
}

function due(clock: Clock, act: 'acknowledgement' | 'response', desk: ResidentDesk, { next }: ResidentWords): string {
  const { stage, dueOn } = clock
  const state: ClockState = stateOf(clock, desk.today())
  if (state === 'late') return next.late(dueOn, act, stage)
  return state === 'due today' ? next.today(act, stage) : next.by(dueOn, act, stage)
}

function afterAnswer(complaint: Complaint, { next: says }: ResidentWords): readonly string[] {
  const { stage, response } = currentStage(complaint)
  if (!response) return []
  const open = complaint.actions
    .filter(({ done }) => !done)
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
  const [next] = open
  return [
    says.answered(response.on, overallDecision(response.decisions)),
    ...(next ? [says.promise(next.dueOn)] : []),
    says.after[stage],
  ]
}

export const residentStatus = (complaint: Complaint, words: ResidentWords): string =>
  words.complaint.status(statusOf(complaint))
