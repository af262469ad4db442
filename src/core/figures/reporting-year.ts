// The regulator's year, 1 April to 31 March, and when a year may be frozen.
import { addDays, type DateOnly, dateOnly, dateWithoutWeekday, isDateOnly } from '../calendar/dates.ts'
import type { Refusal } from '../complaint/step.ts'
import type { Period } from './definition.ts'

/** The reporting year that a day lies in. */
export function reportingYearOf(day: DateOnly): Period {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)
  return { from: dateOnly(`${year}-04-01`), to: dateOnly(`${year + 1}-03-31`) }
}

/** '2025/26' for a reporting year; '1 April 2025 to 30 June 2025' for any other period. */
export function periodInWords({ from, to }: Period): string {
  const year = reportingYearOf(from)
  if (year.from === from && year.to === to) return `${from.slice(0, 4)}/${to.slice(2, 4)}`
  return `${dateWithoutWeekday(from)} to ${dateWithoutWeekday(to)}`
}

/** Twelve months, beginning on any day: a landlord of under 1,000 homes may have another year. */
function isYear({ from, to }: Period): boolean {
  const next = `${Number(from.slice(0, 4)) + 1}${from.slice(4)}`
  const first = isDateOnly(next) ? next : `${next.slice(0, 4)}-03-01`
  return addDays(dateOnly(first), -1) === to
}

/** Why this year cannot be frozen yet, or at all. */
export function freezeRefusals(period: Period, today: DateOnly): readonly Refusal[] {
  if (!isYear(period)) return [{ field: 'to', because: 'A year is frozen: choose twelve months' }]
  if (period.to >= today) {
    return [{ field: 'to', because: `The year ends on ${dateWithoutWeekday(period.to)}: freeze it after that` }]
  }
  return []
}

/** The period that two texts name, or what is wrong with them. */
export function readPeriod(from: string, to: string): Period | { readonly refusals: readonly Refusal[] } {
  const because = 'Enter a day that exists, such as 2025-04-01'
  const refusals = [
    ...(isDateOnly(from) ? [] : [{ field: 'from', because }]),
    ...(isDateOnly(to) ? [] : [{ field: 'to', because }]),
  ]
  if (!isDateOnly(from) || !isDateOnly(to)) return { refusals }
  return to < from
    ? { refusals: [{ field: 'to', because: 'The last day must be on or after the first' }] }
    : { from, to }
}
