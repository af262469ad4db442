// What is due on a complaint beside its stages: facts, remedies, reviews, updates, hazards, what the Ombudsman asks and orders.
import { type DateOnly, dayInLondon } from '../calendar/dates.ts'
import { addWorkingDays, type Calendar } from '../calendar/working-days.ts'
import type { Stage } from '../handling-code/edition.ts'
import { hazardClocksOf } from '../hazard/clocks.ts'
import type { DutyName } from '../hazard/duties.ts'
import { type Complaint, currentStage, stageOf } from './complaint.ts'
import { asksSomething } from './handling-heard.ts'
import { isWaiting, type Undelivered } from './handling-post.ts'
import { isOutstanding } from './handling-put-right.ts'
import { nextUpdateOf } from './updates.ts'

export const handlingActs = [
  'word from the resident',
  'clarification',
  'account',
  'facts request',
  'other format',
  'remedy',
  'review of need',
  'review of restriction',
  'update',
  'investigate hazard',
  'make hazard safe',
  'give hazard summary',
  'improvement',
  'ombudsman request',
  'order',
  'recommendation',
  'failure notice',
  'undelivered letter',
  'text message',
] as const
export type HandlingAct = (typeof handlingActs)[number]

export type HandlingDue = {
  readonly stage: Stage
  readonly act: HandlingAct
  /** The number of the thing within its kind. */
  readonly number: number
  readonly dueOn: DateOnly
  readonly doneOn: DateOnly | null
}

/** Every such item, done or not; what no longer matters, such as facts for a stage that is answered, is not due. */
export const handlingDueOf = (complaint: Complaint, calendar: Calendar): readonly HandlingDue[] => [
  ...heardDue(complaint, calendar),
  ...inquiriesDue(complaint),
  ...otherFormatsDue(complaint),
  ...remediesDue(complaint),
  ...reviewsDue(complaint),
  ...updateDue(complaint, calendar),
  ...hazardsDue(complaint, calendar),
  ...ombudsmanDue(complaint),
  ...undeliveredDue(complaint),
  ...textDue(complaint),
]

/** By the next working day: no provision counts it, and nobody who says something should wait to be read. */
const heardDue = ({ handling }: Complaint, calendar: Calendar): readonly HandlingDue[] =>
  handling.heard.filter(asksSomething).map(({ stage, number, on, answer }) => ({
    ...{ stage, act: 'word from the resident', number },
    ...{ dueOn: addWorkingDays(calendar, on, 1), doneOn: answer?.on ?? null },
  }))

function inquiriesDue(complaint: Complaint): readonly HandlingDue[] {
  const { clarifications, fairChances, factsRequests } = complaint.handling
  const inquiries = [
    ...clarifications.map((asked) => ({ ...asked, act: 'clarification' as const })),
    ...fairChances.map(({ account, ...chance }) => ({ ...chance, answer: account, act: 'account' as const })),
    ...factsRequests.map((request) => ({ ...request, act: 'facts request' as const })),
  ]
  return inquiries
    .filter(({ stage, answer }) => answer || !stageOf(complaint, stage)?.response)
    .map(({ stage, act, number, dueOn, answer }) => ({ stage, act, number, dueOn, doneOn: answer?.on ?? null }))
}

function otherFormatsDue(complaint: Complaint): readonly HandlingDue[] {
  const { stage } = currentStage(complaint)
  return complaint.handling.otherFormats.map(({ number, dueOn, done }) => ({
    ...{ stage, act: 'other format' as const },
    ...{ number, dueOn, doneOn: done?.on ?? null },
  }))
}

function remediesDue({ handling }: Complaint): readonly HandlingDue[] {
  return handling.remedyOffers
    .filter((remedy) => remedy.done || isOutstanding(remedy))
    .map(({ stage, number, dueOn, done }) => ({ stage, act: 'remedy', number, dueOn, doneOn: done?.on ?? null }))
}

/** The next review of each need while the complaint is open, and of each restriction until it is lifted. */
function reviewsDue(complaint: Complaint): readonly HandlingDue[] {
  const { needs, restrictions, improvements } = complaint.handling
  const { stage } = currentStage(complaint)
  return [
    ...needs.flatMap(({ number, reviewOn, endedOn }) =>
      reviewOn && !endedOn && !complaint.closedOn
        ? [{ stage, act: 'review of need' as const, number, dueOn: reviewOn, doneOn: null }]
        : [],
    ),
    ...restrictions.flatMap(({ number, reviewOn, lifted }) =>
      lifted ? [] : [{ stage, act: 'review of restriction' as const, number, dueOn: reviewOn, doneOn: null }],
    ),
    ...improvements.map(({ number, dueOn, done }) => ({
      stage,
      act: 'improvement' as const,
      number,
      dueOn,
      doneOn: done?.on ?? null,
    })),
  ]
}

function updateDue(complaint: Complaint, calendar: Calendar): readonly HandlingDue[] {
  const next = nextUpdateOf(complaint, calendar)
  return next ? [{ stage: currentStage(complaint).stage, act: 'update', ...next, doneOn: null }] : []
}

const hazardAct: { readonly [duty in DutyName]: HandlingAct } = {
  investigate: 'investigate hazard',
  'make safe': 'make hazard safe',
  'give summary': 'give hazard summary',
}

function hazardsDue(complaint: Complaint, calendar: Calendar): readonly HandlingDue[] {
  const { stage } = currentStage(complaint)
  return complaint.handling.hazards.flatMap((hazard) =>
    hazardClocksOf(hazard, calendar).map(({ duty, dueOn, doneAt }) => ({
      stage,
      act: hazardAct[duty.name],
      number: hazard.number,
      dueOn,
      doneOn: doneAt === null ? null : dayInLondon(doneAt),
    })),
  )
}

function ombudsmanDue(complaint: Complaint): readonly HandlingDue[] {
  const { ombudsmanRequests, determinations, failureNotices } = complaint.handling
  const { stage } = currentStage(complaint)
  const item = (act: HandlingAct, number: number, dueOn: DateOnly, done: { readonly on: DateOnly } | null) => ({
    stage,
    act,
    number,
    dueOn,
    doneOn: done?.on ?? null,
  })
  return [
    ...ombudsmanRequests.map(({ number, dueOn, answer }) => item('ombudsman request', number, dueOn, answer)),
    ...determinations.flatMap(({ orders, recommendations }) => [
      ...orders.map(({ number, dueOn, done }) => item('order', number, dueOn, done)),
      ...recommendations.flatMap(({ number, dueOn, answer, done }) =>
        dueOn && answer?.accepted !== false ? [item('recommendation', number, dueOn, done)] : [],
      ),
    ]),
    ...failureNotices.flatMap(({ number, complyByOn, complied }) =>
      complyByOn ? [item('failure notice', number, complyByOn, complied)] : [],
    ),
  ]
}

/** Due on the day it failed: what the Code counts is not done until it goes. */
function undeliveredDue(complaint: Complaint): readonly HandlingDue[] {
  const { stage } = currentStage(complaint)
  return complaint.handling.undelivered.map((item) => ({
    stage: item.told?.stage ?? stage,
    act: 'undelivered letter',
    number: item.number,
    dueOn: item.on,
    doneOn: isWaiting(item) ? null : answeredOn(item),
  }))
}

/** A number that does not work is asked for again, or left alone. */
function textDue(complaint: Complaint): readonly HandlingDue[] {
  const failed = complaint.handling.texting?.failed
  const { stage } = currentStage(complaint)
  return failed ? [{ stage, act: 'text message', number: 1, dueOn: failed.on, doneOn: null }] : []
}

const answeredOn = ({ again, settled, sentOn }: Undelivered) => again?.on ?? settled?.on ?? sentOn
