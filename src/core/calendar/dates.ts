// Whole days: a day is a branded 'YYYY-MM-DD' string, and arithmetic is on day numbers, so no time zone can move one.
import assert from 'node:assert/strict'

declare const dateOnlyBrand: unique symbol

/** A day of the calendar, written 'YYYY-MM-DD'. Two of them compare as strings. */
export type DateOnly = string & { readonly [dateOnlyBrand]: true }

const millisecondsPerDay = 86_400_000
const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Says whether the text is a day that exists, such as '2024-02-29'; '2023-02-29' and '2024-2-9' are not. */
export function isDateOnly(text: string): text is DateOnly {
  const parts = shape.exec(text)
  if (!parts) return false
  const [, year, month, day] = parts
  return dateOnlyOf(Number(year), Number(month), Number(day)) === text
}

/** The day that a trusted text names; stops on anything else. Text from outside goes through `isDateOnly` first. */
export function dateOnly(text: string): DateOnly {
  assert(isDateOnly(text), `not a day of the calendar: ${text}`)
  return text
}

/** The day with this year, month (1 to 12) and day of the month, or null when there is none. */
export function dateOnlyOf(year: number, month: number, day: number): DateOnly | null {
  const number = Date.UTC(year, month - 1, day) / millisecondsPerDay
  const text = fromDayNumber(number)
  return Number.isInteger(number) && text === written(year, month, day) ? text : null
}

/** Whole days since 1 January 1970. */
export function dayNumber(day: DateOnly): number {
  const year = digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3)
  const month = digit(day, 5) * 10 + digit(day, 6)
  const date = digit(day, 8) * 10 + digit(day, 9)
  // Years that begin in March: the day that leap years add is then their last.
  const [yearFromMarch, monthFromMarch] = month > 2 ? [year, month - 3] : [year - 1, month + 9]
  const leapDays = Math.floor(yearFromMarch / 4) - Math.floor(yearFromMarch / 100) + Math.floor(yearFromMarch / 400)
  return yearFromMarch * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + date - 719_469
}

const digit = (text: string, place: number): number => text.charCodeAt(place) - 48

/** The day that is so many whole days after 1 January 1970. */
export function fromDayNumber(number: number): DateOnly {
  const date = new Date(number * millisecondsPerDay)
  return written(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) as DateOnly
}

/** Counts on (or, below zero, back) so many days of the calendar. */
export const addDays = (day: DateOnly, days: number): DateOnly => fromDayNumber(dayNumber(day) + days)

/** The first day of its month. */
export const firstOfMonth = (day: DateOnly): DateOnly => dateOnly(`${day.slice(0, 7)}-01`)

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: DateOnly): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

const london = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' })

/** Which day it is in London at this instant (milliseconds since 1970), whatever zone the machine is in. */
export const dayInLondon = (instant: number): DateOnly => dateOnly(london.format(instant))

const monthNames = 'January February March April May June July August September October November December'.split(' ')
const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** 'Tuesday 24 November 2026', as letters and residents' pages say it. */
export const longDate = (day: DateOnly): string => `${weekdayNames[weekday(day) - 1]} ${dateWithoutWeekday(day)}`

/** '24 November 2026'. */
export function dateWithoutWeekday(day: DateOnly): string {
  const [year, month, date] = day.split('-')
  return `${Number(date)} ${monthNames[Number(month) - 1]} ${year}`
}

/** 'Tue 24 Nov 2026', as staff lists and explanations say it. */
export function shortDate(day: DateOnly): string {
  const [year, month, date] = day.split('-')
  const monthName = monthNames[Number(month) - 1]?.slice(0, 3)
  return `${weekdayNames[weekday(day) - 1]?.slice(0, 3)} ${Number(date)} ${monthName} ${year}`
}

/** The earlier of two days. */
export const earlier = (one: DateOnly, other: DateOnly): DateOnly => (one < other ? one : other)

/** The later of two days. */
export const later = (one: DateOnly, other: DateOnly): DateOnly => (one > other ? one : other)

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}
