// From a clock to its picture: which working days are used, left, extended or over, and the same in one sentence.
import { addDays, type DateOnly, earlier, later, shortDate } from '#core/calendar/dates.ts'
import {
  asKnownOn,
  type Calendar,
  holidaysBetween,
  isWorkingDay,
  workingDaysBetween,
} from '#core/calendar/working-days.ts'
import type { Clock } from '#core/complaint/clocks.ts'
import type { CellState, ClockBarData, ClockCell } from '../pictures/clock-bar.ts'

/** A bar longer than this says nothing more: its words have the number. */
const mostCells = 45

/** `shortDay`, `holiday` and `says` are of a page in another language than English. */
type ClockWords = Pick<ClockBarData, 'name' | 'words' | 'says'> & {
  readonly from: string
  readonly shortDay?: (day: DateOnly) => string
  readonly holiday?: (title: string) => string
}

const asItIs = (title: string): string => title

export function clockBarData(clock: Clock, calendar: Calendar, today: DateOnly, said: ClockWords): ClockBarData {
  const { name, from, words, shortDay = shortDate, holiday = asItIs, says } = said
  const known = clock.doneOn ? asKnownOn(calendar, clock.doneOn) : calendar
  const reached = clock.doneOn ?? today
  const end = later(clock.dueOn, reached)
  const days = workingDaysAfter(clock.begins.on, end, known).slice(0, mostCells)
  const last = days.at(-1) ?? end
  return {
    name,
    from: { label: from },
    words,
    ...(says ? { says } : {}),
    cells: days.map((day) => cell(day, stateOn(day, clock, reached), clock.doneOn ? null : today, shortDay)),
    gaps: holidaysBetween(known, clock.begins.on, earlier(last, end)).map(({ date, title }) => ({
      afterCell: days.filter((day) => day < date).length,
      label: `${shortDay(date)}, ${holiday(title)}`,
    })),
  }
}

/** What is left or over of something due, where nothing more is known of it than its day. */
export function nearnessBarData(dueOn: DateOnly, calendar: Calendar, today: DateOnly, words: string): ClockBarData {
  const over = today > dueOn
  const days = over ? workingDaysAfter(dueOn, today, calendar) : workingDaysAfter(today, dueOn, calendar)
  const state = over ? 'over' : 'left'
  const shown = days.length > 0 ? days : [today]
  const cells = shown.slice(0, 20).map((day) => cell(day, state, null))
  return { name: words, from: { label: '' }, words, cells }
}

function stateOn(day: DateOnly, { unextendedDueOn, dueOn }: Clock, reached: DateOnly): CellState {
  if (day > dueOn) return 'over'
  if (day > unextendedDueOn) return day <= reached ? 'extension used' : 'extension left'
  return day <= reached ? 'used' : 'left'
}

const cell = (day: DateOnly, state: CellState, today: DateOnly | null, shortDay = shortDate): ClockCell => ({
  state,
  label: shortDay(day).slice(0, -5),
  ...(day === today ? { today: true as const } : {}),
})

function workingDaysAfter(from: DateOnly, to: DateOnly, calendar: Calendar): readonly DateOnly[] {
  const days: DateOnly[] = []
  for (let day = addDays(from, 1); day <= to && days.length < mostCells; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) days.push(day)
  }
  return days
}

/** 'day 3 of 5', counted as the clock counts; an extension's days are among those it had. */
export const dayOf = ({ begins, dueOn }: Clock, on: DateOnly, calendar: Calendar): string =>
  `day ${workingDaysBetween(calendar, begins.on, on)} of ${workingDaysBetween(calendar, begins.on, dueOn)}`
