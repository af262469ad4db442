// Whether a self-assessment may go before the governing body, and be approved: every answer decided, none unexplained (8.2).
import type { DateOnly } from '../calendar/dates.ts'
import type { Refusal } from '../complaint/step.ts'
import { contradictionOf, type DecidedAnswer } from './decision.ts'
import type { Proposal } from './proposal.ts'

export type Approving = {
  readonly governingBody: string
  readonly name: string
  readonly role: string
  readonly on: DateOnly
  /** The governing body's response, published beside the self-assessment. */
  readonly response: string
}

export type Readiness = {
  /** Nobody has decided on these yet. */
  readonly undecided: readonly Proposal[]
  /** Decided without an explanation, and contradicted by what is shown now. */
  readonly unexplained: readonly Proposal[]
  /** Decided without an explanation, and shown by nothing. */
  readonly unshown: readonly Proposal[]
}

export function readinessOf(proposals: readonly Proposal[], decisions: readonly DecidedAnswer[]): Readiness {
  const decisionOn = ({ provision }: Proposal) => decisions.find((one) => one.provision === provision.id)
  const toExplain = proposals.filter((proposal) => {
    const decision = decisionOn(proposal)
    return decision && !decision.explanation.trim() && contradictionOf(decision.answer, proposal) !== null
  })
  return {
    undecided: proposals.filter((proposal) => !decisionOn(proposal)),
    unexplained: toExplain.filter(({ answer }) => answer !== null),
    unshown: toExplain.filter(({ answer }) => answer === null),
  }
}

/** What must be done to the answers before anybody can approve them. */
export function readinessRefusals({ undecided, unexplained, unshown }: Readiness): readonly Refusal[] {
  const numbers = (proposals: readonly Proposal[]) => proposals.map(({ provision }) => provision.number).join(', ')
  return [
    ...(undecided.length > 0 ? [{ because: `Decide every answer first. Not decided yet: ${numbers(undecided)}` }] : []),
    ...(unexplained.length > 0
      ? [{ because: `The cases now contradict an answer without an explanation: ${numbers(unexplained)}` }]
      : []),
    ...(unshown.length > 0 ? [{ because: `Nothing shows an answer without an explanation: ${numbers(unshown)}` }] : []),
  ]
}

export function approvalRefusals(
  { governingBody, name, role, on, response }: Approving,
  readiness: Readiness,
  { today, periodBegins }: { readonly today: DateOnly; readonly periodBegins: DateOnly },
): readonly Refusal[] {
  const missing = [
    { field: 'governingBody', text: governingBody, because: 'Enter which governing body approved it' },
    { field: 'name', text: name, because: 'Enter who approved it for the governing body' },
    { field: 'role', text: role, because: 'Enter their role' },
    { field: 'response', text: response, because: 'Enter the governing body’s response' },
  ].filter(({ text }) => !text.trim())
  return [
    ...readinessRefusals(readiness),
    ...missing.map(({ field, because }) => ({ field, because })),
    ...(on > today ? [{ field: 'on', because: 'The date must be today or in the past' }] : []),
    ...(on < periodBegins ? [{ field: 'on', because: 'The date must be in the period or after it' }] : []),
  ]
}
