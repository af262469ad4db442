// A person's decision on the answer to a provision, beside what was proposed; against the cases it needs an explanation.
import type { Refusal } from '../complaint/step.ts'
import { yesOrNo } from './answer.ts'
import type { Proposal } from './proposal.ts'

export type Decision = {
  readonly provision: string
  /** Yes, No, Partly or N/A; a figure or words where the form asks for these. */
  readonly answer: string
  readonly explanation: string
  readonly commentary: string
}

/** Decided by a person here; taken over from the proposal, deliberately; or brought in, and decided by nobody here. */
export type DecisionSource = 'decided' | 'accepted' | 'brought in'

/** What somebody decided, and the proposal that stood beside it then. */
export type DecidedAnswer = Decision & {
  readonly number: number
  readonly proposed: string | null
  readonly source: DecisionSource
  /** The SHA-256 of the file whose evidence and commentary stand behind it; null where the record's do. */
  readonly file: string | null
  readonly by: string
  readonly at: string
}

/** Why the answer stands against what documents, cases and people show; null where it does not. */
export function contradictionOf(
  answer: string,
  { answer: proposed, shows, reason, provision }: Proposal,
): string | null {
  if (provision.answerKind !== 'yes-no' || answer === proposed) return null
  const arose = shows !== null && shows.met + shows.missed > 0
  if (answer === 'Yes' || (answer === 'Partly' && proposed === null)) return reason
  if (answer === 'No' && proposed === 'Yes') return reason
  return answer === 'N/A' && arose ? reason : null
}

/** Everything wrong with a decision; `field` names it among those of the provision. */
export function decisionRefusals(decision: Decision, proposal: Proposal): readonly Refusal[] {
  const { provision, answer, explanation } = decision
  const { number } = proposal.provision
  if (!answer.trim()) return [{ field: `answer-${provision}`, because: `Enter the answer to ${number}`, provision }]
  if (proposal.provision.answerKind === 'yes-no' && !yesOrNo.some((known) => known === answer)) {
    return [{ field: `answer-${provision}`, because: `The answer to ${number} is ${yesOrNo.join(', ')}`, provision }]
  }
  const contradiction = contradictionOf(answer, proposal)
  if (contradiction === null || explanation.trim()) return []
  const because = `Explain why ${number} is answered ${answer}. ${contradiction}`
  return [{ field: `explanation-${provision}`, because, provision }]
}
