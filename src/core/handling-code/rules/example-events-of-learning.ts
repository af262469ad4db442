// What happens in the examples of the rules to put things right, to learn, and when the Ombudsman asks.
import type { ComplaintEvent } from '../../complaint/procedure.ts'
import { day } from './example-events.ts'

export const categorised = (on: string): ComplaintEvent => ({
  type: 'ComplaintCategorised',
  on: day(on),
  theme: 'repairs',
  service: 'Responsive repairs',
  tenure: 'LCRA',
  scheme: 'Housing Ombudsman',
  correction: '',
})

const sum = {
  basis: 'time and trouble',
  setSum: null,
  count: null,
  pence: 5_000,
  why: 'Four calls and a day off work',
} as const

export const remedyOffered = (
  offeredOn: string,
  dueOn: string,
  over: Partial<ComplaintEvent<'RemedyOffered'>> = {},
): ComplaintEvent => ({
  type: 'RemedyOffered',
  number: 1,
  stage: 1,
  kind: 'financial',
  what: '£50 for time and trouble',
  impact: 'Six weeks of mopping up, with a baby in the home',
  lines: [sum],
  offeredOn: day(offeredOn),
  dueOn: day(dueOn),
  agreed: 'agreed',
  ...over,
})

export const unexplainedSum = { lines: [{ ...sum, why: '' }] } as const

export const remedyDone = (on: string): ComplaintEvent => ({
  type: 'RemedyCompleted',
  remedy: 1,
  on: day(on),
  proof: 'Paid by bank transfer',
})

export const learnt = (
  on: string,
  over: Partial<Pick<ComplaintEvent<'LearningRecorded'>, 'widerIssue' | 'noneBecause'>> & {
    readonly improvementDueOn?: string
  } = {},
): ComplaintEvent => ({
  type: 'LearningRecorded',
  number: 1,
  on: day(on),
  rootCause: 'Jobs drop out of the diary when an engineer is ill',
  widerIssue: over.widerIssue ?? 'yes',
  noneBecause: over.noneBecause ?? '',
  improvements: over.improvementDueOn
    ? [
        {
          number: 1,
          what: 'Jobs of an absent engineer are moved the same day',
          owner: 'Repairs',
          dueOn: day(over.improvementDueOn),
        },
      ]
    : [],
})

export const improvementMade = (on: string): ComplaintEvent => ({
  type: 'ImprovementCompleted',
  improvement: 1,
  on: day(on),
  proof: 'The diary does it',
})

export const effectSeen = (on: string): ComplaintEvent => ({
  type: 'EffectRecorded',
  improvement: 1,
  on: day(on),
  words: 'No job has dropped out since',
})

export const satisfied = (on: string, score: 1 | 2 | 3 | 4 | 5): ComplaintEvent => ({
  type: 'SatisfactionRecorded',
  on: day(on),
  score,
  words: '',
})

export const evidenceAskedFor = (on: string, dueOn: string): ComplaintEvent => ({
  type: 'OmbudsmanRequestReceived',
  number: 1,
  scheme: 'Housing Ombudsman',
  kind: 'evidence request',
  reference: '202600123',
  on: day(on),
  dueOn: day(dueOn),
  what: 'The whole record',
})

export const evidenceSent = (on: string): ComplaintEvent => ({
  type: 'OmbudsmanRequestAnswered',
  request: 1,
  on: day(on),
  words: 'The whole record is sent',
})

export const determined = (on: string, orderDueOn: string): ComplaintEvent => ({
  type: 'DeterminationReceived',
  number: 1,
  scheme: 'Housing Ombudsman',
  reference: '202600123',
  on: day(on),
  findings: [{ head: 'The leak', outcome: 'severe maladministration', asWorded: '' }],
  orders: [{ number: 1, kind: 'apology', what: 'Apologise in writing', pence: null, dueOn: day(orderDueOn) }],
  recommendations: [],
})

export const orderDone = (on: string): ComplaintEvent => ({
  type: 'OrderCompliedWith',
  order: 1,
  on: day(on),
  proof: 'The letter of apology',
})
