// What else happens in the examples of the rules: everything that is done on a complaint beside its stages.
import { personId } from '../../complaint/complaint.ts'
import type { ComplaintEvent } from '../../complaint/procedure.ts'
import { amira, ben, day, responded } from './example-events.ts'

type Over<Type extends ComplaintEvent['type']> = Partial<ComplaintEvent<Type>>

export const chris = personId('chris.lowe')

const refusal = {
  number: 1,
  ground: 'already considered',
  facts: 'The same leak, with nothing new since the answer of May 2026',
  knownSince: null,
  claimFiledOn: null,
  earlierCase: 'C-26-2B4D6F, answered at stage 2 on 12 May 2026',
  discretion: '',
} as const

export const refusalProposed = (on: string, over: Over<'RefusalProposed'> = {}): ComplaintEvent => ({
  type: 'RefusalProposed',
  stage: 1,
  on: day(on),
  ...refusal,
  clause: '',
  clauseWords: '',
  proposedBy: amira,
  askedOf: ben,
  ...over,
})

/** Proposed by one person and agreed to by another, on one day. */
export const refused = (on: string, over: Over<'RefusalProposed'> = {}): readonly ComplaintEvent[] => [
  refusalProposed(on, over),
  { type: 'RefusalAgreed', number: 1, proposal: 1, stage: over.stage ?? 1, on: day(on), agreedBy: ben },
]

export const returned = (on: string): ComplaintEvent => ({
  type: 'RefusalReturned',
  proposal: 1,
  on: day(on),
  returnedBy: ben,
  because: 'It is another leak',
})

/** As it was recorded before a second person acted. */
export const refusedAtOnce = (on: string): ComplaintEvent => ({
  type: 'ComplaintExcluded',
  on: day(on),
  ...refusal,
  decidedBy: amira,
  secondPerson: ben,
})

export const outOfTime = (knownSince: string, discretion: string) =>
  ({ ground: 'over 12 months ago', knownSince: day(knownSince), discretion, earlierCase: '' }) as const

export const takenOnAfterAll = (on: string, over: Over<'ExclusionWithdrawn'> = {}): ComplaintEvent => ({
  type: 'ExclusionWithdrawn',
  exclusion: 1,
  on: day(on),
  asked: 'the Ombudsman',
  because: 'The ground does not fit',
  ...over,
})

export const represented = (on: string, authority: 'given' | 'awaited'): ComplaintEvent => ({
  type: 'RepresentativeAppointed',
  number: 1,
  name: 'Dev Marsh',
  relation: 'friend or relative',
  contact: '01632 960 018',
  appointedOn: day(on),
  authority,
  authorityProof: authority === 'given' ? 'The resident said so by phone' : '',
  scope: 'Everything about this complaint',
})

export const needRecorded = (on: string, over: Over<'NeedRecorded'> = {}): ComplaintEvent => ({
  type: 'NeedRecorded',
  number: 1,
  kind: 'adjustment agreed',
  what: 'Ring before every visit',
  on: day(on),
  reviewOn: day('2027-02-01'),
  ...over,
})

export const needReviewed = (on: string, nextReviewOn: string): ComplaintEvent => ({
  type: 'NeedReviewed',
  need: 1,
  on: day(on),
  found: 'Still needed',
  stillNeeded: true,
  nextReviewOn: day(nextReviewOn),
})

export const contactAgreed = (agreedOn: string, over: Over<'ContactPlanAgreed'> = {}): ComplaintEvent => ({
  type: 'ContactPlanAgreed',
  stage: 1,
  agreedOn: day(agreedOn),
  everyWorkingDays: 5,
  method: 'phone',
  ...over,
})

export const updateGiven = (on: string): ComplaintEvent => ({
  type: 'UpdateGiven',
  stage: 1,
  on: day(on),
  method: 'phone',
  words: 'The surveyor has been',
})

export const conflictDeclared = (on: string): ComplaintEvent => ({
  type: 'ConflictDeclared',
  number: 1,
  on: day(on),
  person: amira,
  declaredBy: amira,
  what: 'She is a neighbour of the resident',
})

export const conflictSettled = (on: string): ComplaintEvent => ({
  type: 'ConflictSettled',
  conflict: 1,
  on: day(on),
  how: 'Chris takes it over',
  handedTo: chris,
})

export const chanceGiven = (on: string, dueOn: string, over: Over<'FairChanceOffered'> = {}): ComplaintEvent => ({
  type: 'FairChanceOffered',
  number: 1,
  stage: 1,
  to: 'resident',
  name: '',
  on: day(on),
  dueOn: day(dueOn),
  ...over,
})

export const accountGiven = (on: string): ComplaintEvent => ({
  type: 'AccountGiven',
  fairChance: 1,
  on: day(on),
  words: 'I rang four times',
})

export const evidenceAdded = (on: string): ComplaintEvent => ({
  type: 'EvidenceAdded',
  number: 1,
  stage: 1,
  kind: 'report or survey',
  what: 'The damp survey',
  source: 'Fernbank Surveyors',
  datedOn: day(on),
  on: day(on),
})

type Asked = Over<'FactsRequested'>
export const factsAsked = (on: string, dueOn: string, over: Asked = {}): ComplaintEvent => ({
  type: 'FactsRequested',
  number: 1,
  stage: 1,
  of: 'contractor',
  name: 'Fernbank Plumbing',
  question: 'When did you attend?',
  on: day(on),
  dueOn: day(dueOn),
  ...over,
})

export const factsAnswered = (on: string): ComplaintEvent => ({
  type: 'FactsRequestAnswered',
  factsRequest: 1,
  on: day(on),
  words: 'On 3 November',
})

export const newIssue = (on: string, over: Over<'NewIssueRaised'> = {}): ComplaintEvent => ({
  type: 'NewIssueRaised',
  number: 1,
  on: day(on),
  what: 'The ceiling is stained as well',
  ruling: 'related',
  reason: 'It comes of the same leak',
  point: null,
  ownComplaint: null,
  ...over,
})

export const triaged = (on: string, vulnerableOrAtRisk: 'yes' | 'no' | 'not known' = 'no'): ComplaintEvent => ({
  type: 'ComplaintTriaged',
  on: day(on),
  route: 'needs investigation',
  vulnerableOrAtRisk,
  reason: 'A survey is needed',
})

export const restricted = (on: string, over: Over<'ContactRestricted'> = {}): ComplaintEvent => ({
  type: 'ContactRestricted',
  number: 1,
  on: day(on),
  what: 'One call a week, to one person',
  reasons: 'Forty calls in a day on 3 and 4 November',
  equalityActAssessment: 'Letters in large print go on; a call a week stays open',
  decidedBy: amira,
  reviewOn: day('2026-12-01'),
  ...over,
})

/** Written by one person, and sent by a lead on the same day. */
export function respondedUnchecked(on: string): readonly ComplaintEvent[] {
  const sent = responded(on)
  const { type: _, actions, ...draft } = sent
  return [
    { ...draft, type: 'ResponseSubmitted', number: 1, actions, submittedBy: amira },
    {
      type: 'ResponseSentUnchecked',
      submission: 1,
      stage: 1,
      on: day(on),
      sentBy: ben,
      because: 'Everybody else is away',
    },
    sent,
  ]
}
