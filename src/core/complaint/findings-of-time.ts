// Was the act done in time? Met or missed only where every date that could be true says so.
import { type DateOnly, shortDate } from '../calendar/dates.ts'
import { workingDaysBetween } from '../calendar/working-days.ts'
import type { ClockName, TimeLimit } from '../handling-code/edition.ts'
import type { Sending } from './as-sent.ts'
import { type DueRange, dueRangeOf } from './due-range.ts'
import { type Assessed, type Finding, unsettled } from './finding.ts'
import type { StageTimeline } from './timeline.ts'

/** The finding of one time limit: acknowledged or answered, met or missed, and by how many working days. */
export function timeFinding(name: ClockName, limit: TimeLimit, stage: StageTimeline, assessed: Assessed): Finding {
  const { timeline, calendar } = assessed
  const range = dueRangeOf(name, limit, { ...assessed, stage })
  const doneOn = name === 'acknowledgement' ? stage.acknowledgedOn : stage.respondedOn
  const { countedFrom } = range
  const unsent = stage.unsent?.[name]
  const finding = {
    ...unsettled,
    provision: limit.provision,
    item: limit.item ?? null,
    stage: stage.stage,
    limit: limit.workingDays,
    doneOn,
    dueOn: range.due.earliest === range.due.latest ? range.due.latest : null,
    countedFrom: countedFrom?.event ?? null,
    workingDays: doneOn && countedFrom && workingDaysBetween(calendar, countedFrom.on, doneOn),
  }
  if (doneOn) return done(finding, doneOn, range, name, assessed)
  if (unsent && !unsent.known) return { ...finding, answer: 'not known', reason: mayHaveGone(unsent) }
  return timeline.kept.whole
    ? told(awaited(finding, range, timeline.kept.asOf, name, assessed), unsent)
    : unrecorded(finding, range, stage, name, assessed)
}

type Unanswered = Omit<Finding, 'answer' | 'reason'>

const mayHaveGone = ({ writtenOn }: Sending): string =>
  `It was written on ${shortDate(writtenOn)}, and nobody knows whether it left.`

const told = (finding: Finding, unsent: Sending | undefined): Finding =>
  unsent
    ? {
        ...finding,
        reason: `${finding.reason} Its letter of ${shortDate(unsent.writtenOn)} did not reach the resident.`,
      }
    : finding

const acts = { acknowledgement: 'acknowledged', response: 'answered' } as const

function done(
  finding: Unanswered,
  doneOn: DateOnly,
  range: DueRange,
  name: ClockName,
  { calendar }: Assessed,
): Finding {
  const { due, unextended } = range
  const act = `${acts[name][0]?.toUpperCase()}${acts[name].slice(1)} ${shortDate(doneOn)}${counted(finding)}`
  if (unextended.earliest && doneOn <= unextended.earliest) {
    const certain = unextended.earliest === unextended.latest
    const lastDay = certain ? 'the last day was' : 'in time by the shortest count that a missing date allows, to'
    const reason = `${act}; ${lastDay} ${shortDate(unextended.earliest)}.`
    return { ...finding, answer: 'met', time: 'in time', on: doneOn, daysLate: 0, reason }
  }
  if (due.earliest && doneOn <= due.earliest) {
    const reason = `${act}, in extended time: the date was moved to ${shortDate(due.earliest)} before it was due.`
    return { ...finding, answer: 'met', time: 'in extended time', on: doneOn, daysLate: 0, reason }
  }
  if (due.latest && doneOn > due.latest) {
    const daysLate = workingDaysBetween(calendar, due.latest, doneOn)
    const atBest = due.earliest === due.latest ? 'the last day was' : 'at the very latest the last day was'
    const reason = `${act}; ${atBest} ${shortDate(due.latest)}: ${days(daysLate)} late.`
    return { ...finding, answer: 'missed', time: 'late', on: due.latest, daysLate, reason }
  }
  return { ...finding, answer: 'not known', reason: `${act}; ${whyNotKnown(range)}` }
}

function awaited(
  finding: Unanswered,
  range: DueRange,
  asOf: DateOnly,
  name: ClockName,
  { calendar }: Assessed,
): Finding {
  const dueOn = range.due.latest
  if (!dueOn) return { ...finding, answer: 'not known', reason: whyNotKnown(range) }
  if (asOf > dueOn) {
    const daysLate = workingDaysBetween(calendar, dueOn, asOf)
    const reason = `Not ${acts[name]} by ${shortDate(dueOn)}, the last day; still not ${acts[name]} on ${shortDate(asOf)}.`
    return { ...finding, answer: 'missed', time: 'late', on: dueOn, daysLate, reason }
  }
  return { ...finding, answer: 'running', on: dueOn, reason: `To be ${acts[name]} by ${shortDate(dueOn)}.` }
}

/** The record lacks the act; what it has may still show that it cannot have been done in time. */
function unrecorded(
  finding: Unanswered,
  range: DueRange,
  stage: StageTimeline,
  name: ClockName,
  { calendar }: Assessed,
): Finding {
  const notBefore = name === 'response' ? stage.acknowledgedOn : null
  const dueOn = range.due.latest
  if (notBefore && dueOn && notBefore > dueOn) {
    const daysLate = workingDaysBetween(calendar, dueOn, notBefore)
    const reason = `The day of the answer is not in the record, but on ${shortDate(notBefore)}, when the stage was acknowledged, the last day for it (${shortDate(dueOn)}) had passed.`
    return { ...finding, answer: 'missed', time: 'late', on: dueOn, daysLate, reason }
  }
  return { ...finding, answer: 'not known', reason: `The record does not say when it was ${acts[name]}.` }
}

const began = {
  received: 'it was received',
  logged: 'it was logged',
  acknowledged: 'it was acknowledged',
  'stage 2 asked for': 'stage 2 was asked for',
} as const

const days = (count: number): string =>
  count === 1 ? '1 working day' : `${count.toLocaleString('en-GB')} working days`

const counted = ({ workingDays, countedFrom }: Unanswered): string =>
  workingDays === null || !countedFrom ? '' : `, ${days(workingDays)} after ${began[countedFrom]}`

function whyNotKnown({ start, due }: DueRange): string {
  if (!start.earliest && !start.latest) return 'the record does not say when the clock started.'
  const from = due.earliest ? ` as early as ${shortDate(due.earliest)}` : ''
  const to = due.latest ? ` as late as ${shortDate(due.latest)}` : ''
  return `a date is missing, so it may have been due${from}${from && to ? ' or' : ''}${to}.`
}
