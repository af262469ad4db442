// One line of the register of refusals: what was refused or proposed, on which grounds, by whom, and what became of it (2.1 to 2.5, 5.11).
import assert from 'node:assert/strict'
import type { DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { Complaint } from './complaint.ts'
import type { RefusalReasons, WithdrawalAsked } from './handling.ts'
import type { PersonId } from './identity.ts'
import { numberedOf } from './numbered.ts'
import { refusalWaiting } from './refusal-waiting.ts'
import { isUnderThisCode } from './scheme.ts'

export const refusalStates = ['refused', 'taken on after all', 'returned', 'proposed'] as const
export type RefusalState = (typeof refusalStates)[number]

/** What a register is asked for: what is null is not asked about. The days are those on which it was settled, or proposed and waits. */
export type RefusalsWanted = {
  readonly from: DateOnly | null
  readonly to: DateOnly | null
  readonly stage: Stage | null
  readonly state: RefusalState | null
}

/** Which one it is: what stands since it was agreed to, or what was proposed and was not. */
export type RefusalKey = { readonly of: 'exclusion' | 'proposal'; readonly number: number }

export type RegisteredRefusal = {
  readonly stage: Stage
  readonly state: RefusalState
  readonly reasons: RefusalReasons
  /** Of a complaint under another Ombudsman's scheme, which the figures count apart. */
  readonly elsewhere: boolean
  readonly proposedBy: PersonId
  readonly proposedOn: DateOnly | null
  /** Who agreed or returned it; null while nobody has, and 'not known' where the first person only named somebody. */
  readonly second: PersonId | 'not known' | null
  readonly became:
    | { readonly on: DateOnly; readonly asked: WithdrawalAsked | null; readonly because: string }
    | 'waits'
    | 'nobody had agreed when the stage was answered'
    | null
}

export function registeredRefusal(complaint: Complaint, { of, number }: RefusalKey): RegisteredRefusal {
  const { exclusions, refusalProposals } = complaint.handling
  return of === 'exclusion'
    ? excluded(complaint, numberedOf(exclusions, number))
    : proposed(complaint, numberedOf(refusalProposals, number))
}

function excluded(complaint: Complaint, exclusion: Exclusion | null): RegisteredRefusal {
  assert(exclusion, 'what is registered was refused')
  const { handling } = complaint
  const elsewhere = !isUnderThisCode(complaint)
  const { stage, decidedBy, secondPerson, agreement, withdrawn, ...reasons } = exclusion
  // Each agreement made one exclusion, in the same order; of those recorded before, nobody proposed any.
  const agreed = handling.exclusions.filter((one) => one.agreement === 'given')
  const agreedTo = handling.refusalProposals.filter(({ answer }) => answer?.agreed)[agreed.indexOf(exclusion)]
  return {
    ...{ stage, reasons, proposedBy: decidedBy, proposedOn: agreedTo?.on ?? null, elsewhere },
    state: withdrawn ? 'taken on after all' : 'refused',
    second: agreement === 'given' ? secondPerson : 'not known',
    became: withdrawn,
  }
}

function proposed(complaint: Complaint, proposal: Proposal | null): RegisteredRefusal {
  assert(proposal, 'what is registered was proposed')
  const { stage, proposedBy, on, answer, ...reasons } = proposal
  const shared = { stage, reasons, proposedBy, proposedOn: on, elsewhere: !isUnderThisCode(complaint) }
  if (answer && !answer.agreed) {
    const became = { on: answer.on, asked: null, because: answer.because }
    return { ...shared, state: 'returned', second: answer.by, became }
  }
  const waits = refusalWaiting(complaint) === proposal
  return {
    ...{ ...shared, state: 'proposed', second: null },
    became: waits ? 'waits' : 'nobody had agreed when the stage was answered',
  }
}

type Exclusion = Complaint['handling']['exclusions'][number]
type Proposal = Complaint['handling']['refusalProposals'][number]
