// What figures count: one row for each stage asked for, answer, point decided, refusal, remedy and survey answer, with its dates.
// A complaint under another Ombudsman's scheme is one row of a kind of its own.

import { type DateOnly, later } from '../calendar/dates.ts'
import { addWorkingDays, type Calendar } from '../calendar/working-days.ts'
import { type Complaint, overallDecision, type RemedyKind, type StageRecord, stageOf } from '../complaint/complaint.ts'
import { dueRangeOf } from '../complaint/due-range.ts'
import { type Exclusion, exclusionInForce } from '../complaint/handling.ts'
import type { RemedyOffer } from '../complaint/handling-put-right.ts'
import { isUnderThisCode } from '../complaint/scheme.ts'
import { type StageTimeline, type Timeline, timelineOf } from '../complaint/timeline.ts'
import type { Edition, Stage } from '../handling-code/edition.ts'
import { totalOf } from '../remedies/sum-line.ts'

export const countedKinds = [
  'stage',
  'answer',
  'point',
  'refusal',
  'remedy',
  'satisfaction',
  'sent unchecked',
  'another scheme',
] as const
export type CountedKind = (typeof countedKinds)[number]

/** Whether what was offered is done: what stands in a response has no record of its own, so that is not known. */
type Payment = 'done' | 'to do' | 'declined' | 'not known'

/** A category that nobody has given yet: it is counted under this name, in every total. */
export const notCategorised = 'not categorised'

/** One thing that is counted, on the day that says to which period it belongs. */
export type Counted = {
  readonly kind: CountedKind
  readonly stage: Stage
  /** Within its kind and stage: of the point, the exclusion, the remedy; otherwise 0. */
  readonly number: number
  readonly on: DateOnly
  readonly channel: string
  readonly theme: string
  readonly tenure: string
  /** The complaint, or its escalation, is refused today. */
  readonly refused: boolean
  /** A record handled here: what it lacks did not happen. Of a part of a record, it is not known. */
  readonly whole: boolean
  readonly acknowledgedOn: DateOnly | null
  /** False where the edition sets no limit for an acknowledgement. */
  readonly acknowledgementLimited: boolean
  /** Certainly in time up to this day, and certainly late after the other. */
  readonly acknowledgeBy: DateOnly | null
  readonly acknowledgeLateAfter: DateOnly | null
  readonly answeredOn: DateOnly | null
  /** The Code's last day without any extension. */
  readonly answerBy: DateOnly | null
  /** With every extension that was told in time, as the findings read it. */
  readonly extendedBy: DateOnly | null
  readonly lateAfter: DateOnly | null
  /** With what the regulator's measure takes for a valid extension: see counting.ts. */
  readonly measuredBy: DateOnly | null
  readonly measuredLateAfter: DateOnly | null
  /** A decision, a ground of refusal, or a kind of remedy. */
  readonly outcome: string | null
  /** The day a refusal was withdrawn, or stage 2 was asked for after an answer. */
  readonly followedOn: DateOnly | null
  readonly payment: Payment | null
  readonly pence: number | null
  readonly score: number | null
}

type Rules = { readonly edition: Edition; readonly calendar: Calendar }
type Read = Rules & { readonly timeline: Timeline }
type Shared = Pick<Counted, 'channel' | 'theme' | 'tenure' | 'whole'>

/** Everything of a complaint that a figure may count, however little is known of it. */
export function countedOf(complaint: Complaint, rules: Rules): readonly Counted[] {
  const { category, exclusions, satisfaction, remedyOffers, responsesSubmitted } = complaint.handling
  const timeline = timelineOf(complaint, complaint.receivedOn)
  const shared: Shared = {
    channel: complaint.channel ?? 'not known',
    theme: category?.theme ?? notCategorised,
    tenure: category?.tenure ?? notCategorised,
    whole: timeline.kept.whole,
  }
  if (!isUnderThisCode(complaint)) return [{ ...row('another scheme', 1, 0, complaint.receivedOn, {}), ...shared }]
  const rows = [
    ...timeline.stages.flatMap((times) => stageRows(complaint, times, { ...rules, timeline })),
    ...exclusions.map(refusalRow),
    ...complaint.stages.flatMap(promisedRows),
    ...remedyOffers.map(offerRow),
    ...responsesSubmitted.flatMap(({ stage, number, answer }) =>
      answer?.outcome === 'sent unchecked' ? [row('sent unchecked', stage, number, answer.on, {})] : [],
    ),
    // Asked of the whole complaint: it is counted under no stage but the first, which every complaint has.
    ...satisfaction.map(({ on, score }, index) => row('satisfaction', 1, index + 1, on, { score })),
  ]
  return rows.map((one) => ({ ...one, ...shared }))
}

type Own = Omit<Counted, keyof Shared>
type Facts = Partial<Omit<Own, 'kind' | 'stage' | 'number' | 'on'>>

const noFacts = {
  refused: false,
  acknowledgedOn: null,
  acknowledgementLimited: false,
  acknowledgeBy: null,
  acknowledgeLateAfter: null,
  answeredOn: null,
  answerBy: null,
  extendedBy: null,
  lateAfter: null,
  measuredBy: null,
  measuredLateAfter: null,
  outcome: null,
  followedOn: null,
  payment: null,
  pence: null,
  score: null,
}

const row = (kind: CountedKind, stage: Stage, number: number, on: DateOnly, facts: Facts): Own => ({
  kind,
  stage,
  number,
  on,
  ...noFacts,
  ...facts,
})

/** Read from the timeline, as findings are, so that a record from elsewhere is counted by the same dates. */
function stageRows(complaint: Complaint, times: StageTimeline, { timeline, ...rules }: Read): readonly Own[] {
  const { stage, acknowledgedOn, respondedOn } = times
  const dates = {
    refused: exclusionInForce(complaint.handling)?.stage === stage,
    acknowledgedOn,
    answeredOn: respondedOn,
    ...lastDays(times, { timeline, ...rules }),
  }
  // A record that does not say when stage 2 was asked for is counted by the first day it does say.
  const askedOn = times.askedOn ?? acknowledgedOn ?? respondedOn ?? complaint.receivedOn
  const received = row('stage', stage, 0, askedOn, dates)
  if (!respondedOn) return [received]
  const decisions = stageOf(complaint, stage)?.response?.decisions ?? []
  const followedOn = stage === 1 ? (timeline.stages[1]?.askedOn ?? null) : null
  const outcome = decisions.length > 0 ? overallDecision(decisions) : null
  // Elsewhere one decision was kept for the whole, and none for its points.
  const points = timeline.kept.whole ? decisions : []
  return [
    received,
    row('answer', stage, 0, respondedOn, { ...dates, outcome, followedOn }),
    ...points.map(({ point, decision }) => row('point', stage, point, respondedOn, { outcome: decision })),
  ]
}

/**
 * The last days of a stage, each as the day up to which it is certainly in time and the day after which it is certainly
 * late: they are one day, unless the record lacks a date.
 */
function lastDays(stage: StageTimeline, { timeline, edition, calendar }: Read) {
  const rules = edition.stages[stage.stage]
  const around = { stage, timeline, edition, calendar }
  const acknowledgement = rules.acknowledgement && dueRangeOf('acknowledgement', rules.acknowledgement, around).due
  const { due, unextended } = dueRangeOf('response', rules.response, around)
  const measured = unextended.earliest && measuredBy(unextended.earliest, stage, rules.extension.workingDays, calendar)
  return {
    acknowledgementLimited: acknowledgement !== null,
    acknowledgeBy: acknowledgement?.earliest ?? null,
    acknowledgeLateAfter: acknowledgement?.latest ?? null,
    answerBy: unextended.earliest,
    extendedBy: due.earliest,
    lateAfter: due.latest,
    measuredBy: measured,
    measuredLateAfter: timeline.kept.whole ? measured : due.latest,
  }
}

/** The latest day of those extensions that were told by the first last day, and add no more than the edition's limit. */
function measuredBy(answerBy: DateOnly, stage: StageTimeline, workingDays: number, calendar: Calendar): DateOnly {
  const furthest = addWorkingDays(calendar, answerBy, workingDays)
  return stage.extensions.reduce(
    (by, { toldOn, newDueOn }) =>
      toldOn && newDueOn && toldOn <= answerBy && newDueOn <= furthest ? later(by, newDueOn) : by,
    answerBy,
  )
}

const refusalRow = ({ stage, number, on, ground, withdrawn }: Exclusion): Own =>
  row('refusal', stage, number, on, { outcome: ground, followedOn: withdrawn?.on ?? null })

/** A remedy in a response has no number of its own: it has its place, before those that were offered beside it. */
function promisedRows({ stage, response }: StageRecord): readonly Own[] {
  if (!response) return []
  return response.remedies.map(({ kind, pence }, index) =>
    remedyRow({ stage, number: index + 1, on: response.on, kind, pence, payment: 'not known' }),
  )
}

/** Offers are numbered from here, so that none has the number of a remedy in a response. */
const offersFrom = 1000

function offerRow({ stage, number, kind, lines, offeredOn, answer, done }: RemedyOffer): Own {
  const refused = answer?.answer === 'declined' || answer?.answer === 'no answer'
  const payment = done ? 'done' : refused ? 'declined' : 'to do'
  const pence = lines.length > 0 ? totalOf(lines) : null
  return remedyRow({ stage, number: offersFrom + number, on: offeredOn, kind, pence, payment })
}

type Remedied = Pick<Own, 'stage' | 'number' | 'on'> & { kind: RemedyKind; pence: number | null; payment: Payment }

const remedyRow = ({ stage, number, on, kind, pence, payment }: Remedied): Own =>
  row('remedy', stage, number, on, { outcome: kind, pence, payment })
