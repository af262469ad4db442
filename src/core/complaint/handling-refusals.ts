// What is left of a refusal, of the complaint or of stage 2: the proposal of one person, and what stands once another agreed.
import type { DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { PersonId } from './identity.ts'
import type { InWelsh } from './in-welsh.ts'

export const exclusionGrounds = [
  'over 12 months ago',
  'legal proceedings started',
  'already considered',
  'other',
] as const
export type ExclusionGround = (typeof exclusionGrounds)[number]

/** Why a complaint is not accepted (2.1 to 2.5), or not escalated (5.11). */
export type RefusalReasons = InWelsh & {
  readonly ground: ExclusionGround
  /** Why the ground fits this case (2.5). */
  readonly facts: string
  /** The later of the day it occurred and the day the resident knew; null unless it is too long ago. */
  readonly knownSince: DateOnly | null
  /** The day the claim was filed at court; null on any other ground. A letter before action is not a claim. */
  readonly claimFiledOn: DateOnly | null
  /** Where it was already considered; empty on any other ground. */
  readonly earlierCase: string
  /** Which clause of the published policy gives another ground, and its words; empty on the Code's own grounds (2.2). */
  readonly clause: string
  readonly clauseWords: string
  /** What was weighed before refusing out of time (2.3); empty on any other ground. */
  readonly discretion: string
}

/** How somebody else answered a proposal: the second person, or the first who took it back. */
export type ProposalAnswer =
  | { readonly agreed: true; readonly on: DateOnly; readonly by: PersonId }
  | { readonly agreed: false; readonly on: DateOnly; readonly by: PersonId; readonly because: string }

/** Until somebody else agrees nothing goes out, and no clock stops. */
export type RefusalProposal = RefusalReasons & {
  readonly number: number
  readonly stage: Stage
  readonly on: DateOnly
  readonly proposedBy: PersonId
  /** On whose list it waits; anybody else who may decide can answer it too. */
  readonly askedOf: PersonId
  readonly answer: ProposalAnswer | null
}

/** Stage 1: the complaint is not accepted (2.1 to 2.5). Stage 2: it is not escalated (5.11). */
export type Exclusion = RefusalReasons & {
  readonly number: number
  readonly stage: Stage
  readonly on: DateOnly
  readonly decidedBy: PersonId
  readonly secondPerson: PersonId
  /** Not known where the first person said that the second agreed, and the second was not heard from. */
  readonly agreement: 'given' | 'not known'
  readonly withdrawn: { readonly on: DateOnly; readonly asked: WithdrawalAsked; readonly because: string } | null
}

/** Who says that the complaint is to be taken on after all (2.4). */
export const withdrawalAsked = ['the Ombudsman', 'the resident', 'the landlord'] as const
export type WithdrawalAsked = (typeof withdrawalAsked)[number]

/** The exclusion, or the refusal to escalate, that stands today; null when the complaint goes on. */
export function exclusionInForce({ exclusions }: { readonly exclusions: readonly Exclusion[] }): Exclusion | null {
  return exclusions.find(({ withdrawn }) => withdrawn === null) ?? null
}
