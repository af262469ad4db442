// Events of what the resident is asked and told between the stages' letters, as tests use them: each part to be changed.
import { dateOnly } from '../calendar/dates.ts'
import type { ComplaintEvent } from './procedure.ts'
import { amira } from './scenario.ts'

type Over<Type extends ComplaintEvent['type']> = Partial<Omit<ComplaintEvent<Type>, 'type'>>

const monday = dateOnly('2026-11-23')
const december = dateOnly('2026-12-04')

export const clarificationAsked = (over: Over<'ClarificationAsked'> = {}): ComplaintEvent<'ClarificationAsked'> => ({
  type: 'ClarificationAsked',
  number: 1,
  stage: 1,
  what: 'You wrote about the men who came.\n\nWhich visit was it, and what did they do?',
  on: monday,
  dueOn: december,
  ...over,
})

export const residentHeard = (over: Over<'ResidentHeard'> = {}): ComplaintEvent<'ResidentHeard'> => ({
  type: 'ResidentHeard',
  number: 1,
  stage: 1,
  on: monday,
  channel: 'web',
  about: 'more',
  words: 'The mould is back.\n\nIt is in the hall now too.',
  points: [],
  actions: [],
  ...over,
})

export const interimResponseGiven = (
  over: Over<'InterimResponseGiven'> = {},
): ComplaintEvent<'InterimResponseGiven'> => ({
  type: 'InterimResponseGiven',
  stage: 1,
  on: monday,
  answer: 'We missed both visits. Nobody had told the contractor that the second one was booked.',
  remaining: 'The surveyor still has to say where the damp comes from.',
  decidedBy: amira,
  ...over,
})

export const actionLateTold = (over: Over<'ActionLateTold'> = {}): ComplaintEvent<'ActionLateTold'> => ({
  type: 'ActionLateTold',
  number: 1,
  action: 1,
  on: monday,
  reason: 'The fan that was ordered came broken.',
  newDueOn: december,
  ...over,
})

export const authorityAskedFor = (over: Over<'AuthorityAskedFor'> = {}): ComplaintEvent<'AuthorityAskedFor'> => ({
  type: 'AuthorityAskedFor',
  number: 1,
  representative: 1,
  on: monday,
  dueOn: december,
  ...over,
})

export const exceptionalCircumstancesTold = (
  over: Over<'ExceptionalCircumstancesTold'> = {},
): ComplaintEvent<'ExceptionalCircumstancesTold'> => ({
  type: 'ExceptionalCircumstancesTold',
  on: monday,
  what: 'Somebody broke into our computers on Friday. We had to turn them off.',
  effect: 'We cannot read the records of your repairs until they are back.',
  backOn: december,
  ...over,
})

export const surveySent = (over: Over<'SurveySent'> = {}): ComplaintEvent<'SurveySent'> => ({
  type: 'SurveySent',
  on: monday,
  replyBy: december,
  ...over,
})
