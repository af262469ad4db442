// What falls due on each of the next working days: which days are counted, and how many complaints stand on each.
import { addDays, type DateOnly } from '../calendar/dates.ts'
import { addWorkingDays, type Calendar, isWorkingDay } from '../calendar/working-days.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { DueAct } from './due.ts'

export const fallKinds = ['acknowledgement', 'stage 1 answer', 'stage 2 answer', 'promise'] as const
export type FallKind = (typeof fallKinds)[number]

/** Which items of what is due are of a kind; null where the stage does not matter. */
export type Fall = { readonly act: DueAct; readonly stage: Stage | null }

export const falls: { readonly [kind in FallKind]: Fall } = {
  acknowledgement: { act: 'acknowledgement', stage: null },
  'stage 1 answer': { act: 'response', stage: 1 },
  'stage 2 answer': { act: 'response', stage: 2 },
  promise: { act: 'action', stage: null },
}

/** Days that are counted as one, both among them. */
export type Span = { readonly from: DateOnly; readonly to: DateOnly }

/** A day, with the weekend and the holidays after it: what falls due on those is best done before them. */
export const spanFrom = (day: DateOnly, calendar: Calendar): Span => ({
  from: day,
  to: addDays(addWorkingDays(calendar, day, 1), -1),
})

/** Today, and the working days from today on; a today on which nobody works is one more than was asked for. */
export function forecastSpans(today: DateOnly, calendar: Calendar, workingDays: number): readonly Span[] {
  const first = addWorkingDays(calendar, today, 0)
  const days = Array.from({ length: workingDays }, (_, index) => addWorkingDays(calendar, first, index))
  return [...(isWorkingDay(calendar, today) ? [] : [today]), ...days].map((day) => spanFrom(day, calendar))
}

/** How many complaints have something of a kind due; one that has several of a kind counts once. */
export type FallCounts = { readonly [kind in FallKind]: number }

export type Forecast = {
  /** Due before today, and not done. */
  readonly late: FallCounts
  readonly days: readonly (Span & { readonly counts: FallCounts })[]
}

export const totalOf = (counts: FallCounts): number => fallKinds.reduce((sum, kind) => sum + counts[kind], 0)
