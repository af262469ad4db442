// Events of what is done beside the stages, as tests use them: sensible by themselves, each part of them to be changed.
import { dateOnly } from '../calendar/dates.ts'
import type { ComplaintEvent } from './procedure.ts'
import { amira, ben } from './scenario.ts'

type EventType = ComplaintEvent['type']
type Over<Type extends EventType> = Partial<Omit<ComplaintEvent<Type>, 'type'>>

/** What an event says, without its type and number: most commands say the same. */
export function factsOf<Event extends { readonly type: string; readonly number?: number }>({
  type: _,
  number: __,
  ...facts
}: Event) {
  return facts
}

const monday = dateOnly('2026-11-23')
const december = dateOnly('2026-12-04')

export const categorised = (over: Over<'ComplaintCategorised'> = {}): ComplaintEvent<'ComplaintCategorised'> => ({
  type: 'ComplaintCategorised',
  on: monday,
  theme: 'repairs',
  service: 'Responsive repairs',
  tenure: 'LCRA',
  scheme: 'Housing Ombudsman',
  correction: '',
  ...over,
})

export const triaged = (over: Over<'ComplaintTriaged'> = {}): ComplaintEvent<'ComplaintTriaged'> => ({
  type: 'ComplaintTriaged',
  on: monday,
  route: 'needs investigation',
  vulnerableOrAtRisk: 'yes',
  reason: 'Three jobs were raised, and a baby lives there',
  ...over,
})

export const representativeAppointed = (
  over: Over<'RepresentativeAppointed'> = {},
): ComplaintEvent<'RepresentativeAppointed'> => ({
  type: 'RepresentativeAppointed',
  number: 1,
  name: 'Ada Fenn',
  relation: 'councillor',
  contact: 'ada.fenn@example.org',
  appointedOn: monday,
  authority: 'awaited',
  authorityProof: '',
  scope: 'Everything about the leak',
  ...over,
})

export const groupRecorded = (over: Over<'GroupRecorded'> = {}): ComplaintEvent<'GroupRecorded'> => ({
  type: 'GroupRecorded',
  on: monday,
  kind: 'petition',
  people: 14,
  contactName: 'Rosa Marsh',
  ...over,
})

export const needRecorded = (over: Over<'NeedRecorded'> = {}): ComplaintEvent<'NeedRecorded'> => ({
  type: 'NeedRecorded',
  number: 1,
  kind: 'adjustment agreed',
  what: 'Large print, and calls after noon',
  on: monday,
  reviewOn: december,
  ...over,
})

export const contactPlanAgreed = (over: Over<'ContactPlanAgreed'> = {}): ComplaintEvent<'ContactPlanAgreed'> => ({
  type: 'ContactPlanAgreed',
  stage: 1,
  agreedOn: dateOnly('2026-11-12'),
  everyWorkingDays: 3,
  method: 'phone',
  ...over,
})

export const updateGiven = (on: string, over: Over<'UpdateGiven'> = {}): ComplaintEvent<'UpdateGiven'> => ({
  type: 'UpdateGiven',
  stage: 1,
  on: dateOnly(on),
  method: 'phone',
  words: 'The part has come',
  ...over,
})

export const assigned = (over: Over<'ComplaintAssigned'> = {}): ComplaintEvent<'ComplaintAssigned'> => ({
  type: 'ComplaintAssigned',
  on: monday,
  handledBy: ben,
  reason: 'Amira is away',
  ...over,
})

export const keptToPeople = (over: Over<'KeptToPeople'> = {}): ComplaintEvent<'KeptToPeople'> => ({
  type: 'KeptToPeople',
  on: monday,
  why: 'domestic abuse or safety',
  words: 'Her former partner has friends among our contractors',
  people: [amira, ben],
  ...over,
})

export const conflictDeclared = (over: Over<'ConflictDeclared'> = {}): ComplaintEvent<'ConflictDeclared'> => ({
  type: 'ConflictDeclared',
  number: 1,
  on: monday,
  person: amira,
  declaredBy: amira,
  what: 'My brother is the contractor',
  ...over,
})

export const conflictSettled = (over: Over<'ConflictSettled'> = {}): ComplaintEvent<'ConflictSettled'> => ({
  type: 'ConflictSettled',
  conflict: 1,
  on: monday,
  how: 'Handed to somebody who does not know them',
  handedTo: ben,
  ...over,
})

export const fairChanceOffered = (over: Over<'FairChanceOffered'> = {}): ComplaintEvent<'FairChanceOffered'> => ({
  type: 'FairChanceOffered',
  number: 1,
  stage: 1,
  to: 'member of staff',
  name: 'Colm Hale',
  on: monday,
  dueOn: dateOnly('2026-11-25'),
  ...over,
})

export const evidenceAdded = (over: Over<'EvidenceAdded'> = {}): ComplaintEvent<'EvidenceAdded'> => ({
  type: 'EvidenceAdded',
  number: 1,
  stage: 1,
  kind: 'photograph',
  what: 'The ceiling, wet through',
  source: 'The resident',
  datedOn: null,
  on: monday,
  ...over,
})

export const factsRequested = (over: Over<'FactsRequested'> = {}): ComplaintEvent<'FactsRequested'> => ({
  type: 'FactsRequested',
  number: 1,
  stage: 1,
  of: 'contractor',
  name: 'Wharf Plumbing',
  question: 'When did you come, and what did you find?',
  on: monday,
  dueOn: dateOnly('2026-11-25'),
  ...over,
})

export const hazardFlagged = (over: Over<'HazardFlagged'> = {}): ComplaintEvent<'HazardFlagged'> => ({
  type: 'HazardFlagged',
  number: 1,
  kind: 'damp and mould',
  severity: 'significant',
  awareAt: Date.parse('2026-11-20T16:30:00Z'),
  what: 'Black mould above the cot',
  flaggedBy: amira,
  ...over,
})

export const newIssueRaised = (over: Over<'NewIssueRaised'> = {}): ComplaintEvent<'NewIssueRaised'> => ({
  type: 'NewIssueRaised',
  number: 1,
  on: monday,
  what: 'The plaster fell after the leak',
  ruling: 'related',
  reason: 'The same leak caused it',
  point: 3,
  ownComplaint: null,
  ...over,
})
