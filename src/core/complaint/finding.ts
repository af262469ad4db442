// The shape of a finding: a provision, its answer, the days that settle it, and the reason in words.
import type { DateOnly } from '../calendar/dates.ts'
import type { Calendar } from '../calendar/working-days.ts'
import type { ClockStart, Edition, Stage } from '../handling-code/edition.ts'
import type { Timeline } from './timeline.ts'

export type Answer = 'met' | 'missed' | 'running' | 'not known' | 'not applicable'

export type Finding = {
  readonly provision: string
  /** The letter of the item, where one provision asks for several figures. */
  readonly item: string | null
  readonly stage: Stage
  readonly answer: Answer
  /** In the limit, in a limit lengthened by a proper extension, or late; null while that is not settled. */
  readonly time: 'in time' | 'in extended time' | 'late' | null
  /** The day that settles the answer: of the act when met, the last day allowed when missed or running. */
  readonly on: DateOnly | null
  readonly dueOn: DateOnly | null
  readonly doneOn: DateOnly | null
  /** Counted to the act from `countedFrom`; null when either day is not known. */
  readonly workingDays: number | null
  readonly countedFrom: ClockStart | null
  /** In working days. */
  readonly limit: number | null
  readonly daysLate: number | null
  readonly reason: string
}

/** A finding that says nothing yet but its provision and stage: the rest is filled in by whoever settles it. */
export const unsettled = {
  item: null,
  time: null,
  on: null,
  dueOn: null,
  doneOn: null,
  workingDays: null,
  countedFrom: null,
  limit: null,
  daysLate: null,
} as const

/** What findings are read from. */
export type Assessed = {
  readonly timeline: Timeline
  readonly edition: Edition
  readonly calendar: Calendar
}
