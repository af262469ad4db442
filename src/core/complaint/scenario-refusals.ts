// Events of refusals, as tests use them: proposed, agreed to or returned; and as they were recorded before a second person acted.
import { dateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { ComplaintEvent } from './procedure.ts'
import { amira, ben } from './scenario.ts'

type Over<Type extends ComplaintEvent['type']> = Partial<Omit<ComplaintEvent<Type>, 'type'>>

const reasons = {
  ground: 'legal proceedings started',
  facts: 'The claim is about this same leak, and asks for the same works',
  knownSince: null,
  claimFiledOn: dateOnly('2026-11-02'),
  earlierCase: '',
  discretion: '',
} as const

const monday = dateOnly('2026-11-23')

/** By Amira on Monday 23 November 2026, who asks Ben. */
export const refusalProposed = (over: Over<'RefusalProposed'> = {}): ComplaintEvent<'RefusalProposed'> => ({
  type: 'RefusalProposed',
  number: 1,
  stage: 1,
  on: monday,
  ...reasons,
  clause: '',
  clauseWords: '',
  proposedBy: amira,
  askedOf: ben,
  ...over,
})

/** By Ben on the same day. */
export const refusalAgreed = (over: Over<'RefusalAgreed'> = {}): ComplaintEvent<'RefusalAgreed'> => ({
  type: 'RefusalAgreed',
  number: 1,
  proposal: 1,
  stage: 1,
  on: monday,
  agreedBy: ben,
  ...over,
})

export const refusalReturned = (over: Over<'RefusalReturned'> = {}): ComplaintEvent<'RefusalReturned'> => ({
  type: 'RefusalReturned',
  proposal: 1,
  on: monday,
  returnedBy: ben,
  because: 'The claim is about the roof, and this is about the leak below it',
  ...over,
})

/** The first refusal of a stage: proposed, and agreed to on the same day. */
export const refused = (stage: Stage, over: Over<'RefusalProposed'> = {}): readonly ComplaintEvent[] => {
  const proposed = refusalProposed({ stage, ...over })
  return [proposed, refusalAgreed({ stage, on: proposed.on })]
}

/** As it was recorded before a second person acted. */
export const excluded = (over: Over<'ComplaintExcluded'> = {}): ComplaintEvent<'ComplaintExcluded'> => ({
  type: 'ComplaintExcluded',
  number: 1,
  on: monday,
  ...reasons,
  decidedBy: amira,
  secondPerson: ben,
  ...over,
})

export const escalationRefused = (over: Over<'EscalationRefused'> = {}): ComplaintEvent<'EscalationRefused'> => ({
  ...excluded(),
  type: 'EscalationRefused',
  ...over,
})

export const exclusionWithdrawn = (over: Over<'ExclusionWithdrawn'> = {}): ComplaintEvent<'ExclusionWithdrawn'> => ({
  type: 'ExclusionWithdrawn',
  exclusion: 1,
  on: dateOnly('2026-11-24'),
  asked: 'the Ombudsman',
  because: 'The claim is about another flat',
  ...over,
})
