// The quarters that a page is made for: this one so far and those before it, with what each is compared with, and its weeks.
import {
  addDays,
  type DateOnly,
  dateOnlyOf,
  dateWithoutWeekday,
  dayNumber,
  earlier,
  weekday,
} from '../calendar/dates.ts'
import type { Period } from './definition.ts'

/** Three periods of a page: what it tells of, the same days a quarter before, and a year before. */
export type Compared<Value> = { readonly now: Value; readonly before: Value; readonly yearBefore: Value }

export type Quarter = Compared<Period> & {
  /** Its first day, by which it is asked for. */
  readonly from: DateOnly
  /** Null once it is over; until then the last day that is told of. */
  readonly soFar: DateOnly | null
}

/** So many are led to, besides the one that runs. */
const endedOnes = 4

/** The first day of the quarter that a day lies in, or of one so many quarters before. */
export function firstOfQuarter(day: DateOnly, quartersBefore = 0): DateOnly {
  const months = Number(day.slice(0, 4)) * 12 + Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 - quartersBefore * 3
  const first = dateOnlyOf(Math.floor(months / 12), (months % 12) + 1, 1)
  if (!first) throw new Error('every month has a first day')
  return first
}

/** The newest first. */
export const quartersUpTo = (today: DateOnly): readonly DateOnly[] =>
  Array.from({ length: endedOnes + 1 }, (_, back) => firstOfQuarter(today, back))

const lastOf = (first: DateOnly): DateOnly => addDays(firstOfQuarter(first, -1), -1)

/** A quarter that runs is compared with as many days of the others: two months against three would always look better. */
export function quarterFrom(first: DateOnly, today: DateOnly): Quarter {
  const to = earlier(lastOf(first), today)
  const soFar = to < lastOf(first) ? to : null
  const days = dayNumber(to) - dayNumber(first)
  const periodFrom = (from: DateOnly): Period => ({
    from,
    to: soFar ? earlier(addDays(from, days), lastOf(from)) : lastOf(from),
  })
  return {
    ...{ from: first, soFar, now: { from: first, to } },
    ...{ before: periodFrom(firstOfQuarter(first, 1)), yearBefore: periodFrom(firstOfQuarter(first, 4)) },
  }
}

/** The first day of a quarter that a text names; null where it is none, or is not begun. */
export function readQuarter(text: string, today: DateOnly): DateOnly | null {
  const [year = '', month = '', day = ''] = text.split('-')
  const named = dateOnlyOf(Number(year), Number(month), Number(day))
  return named === text && named <= today && firstOfQuarter(named) === named ? named : null
}

const monthOf = (day: DateOnly): string => dateWithoutWeekday(day).split(' ')[1] ?? ''

/** 'July to September 2026'. */
export const quarterInWords = (first: DateOnly): string =>
  `${monthOf(first)} to ${monthOf(lastOf(first))} ${first.slice(0, 4)}`

/** Weeks from Monday to Sunday; the first and the last are cut where the period begins and ends. */
export function weeksOf({ from, to }: Period): readonly Period[] {
  const weeks: Period[] = []
  for (let monday = addDays(from, 1 - weekday(from)); monday <= to; monday = addDays(monday, 7)) {
    weeks.push({ from: monday < from ? from : monday, to: earlier(addDays(monday, 6), to) })
  }
  return weeks
}
