// Working days: Monday to Friday less the bank holidays of England and Wales. Day 0 is the day something happens.
import assert from 'node:assert/strict'
import { addDays, type DateOnly, dateOnly, dayNumber, fromDayNumber, weekday } from './dates.ts'

export type BankHoliday = { readonly date: DateOnly; readonly title: string }

/** A calendar knows the years its bank holidays cover, whole, and refuses to answer outside them. */
export type Calendar = {
  readonly knownFrom: DateOnly
  readonly knownUntil: DateOnly
  readonly holidays: ReadonlyMap<DateOnly, string>
  /** Working days from the first known day up to and including the day at this place. */
  readonly counted: Uint16Array
  /** The place of each working day, in order. */
  readonly places: Uint16Array
  /** What was known before a holiday was announced: clocks stopped before that day keep the dates they had. */
  readonly before?: { readonly announcedOn: DateOnly; readonly calendar: Calendar }
}

/** No clock of any edition or landlord is longer; a larger count is a mistake. */
export const mostWorkingDays = 260

/** A calendar of the whole years from the first to the last holiday given. Stops on an empty list (PEERS T2). */
export function createCalendar(holidays: readonly BankHoliday[]): Calendar {
  const days = holidays.map((holiday) => holiday.date).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  assert(first && last, 'the list of bank holidays is empty: no working day can be counted')
  const knownFrom = dateOnly(`${first.slice(0, 4)}-01-01`)
  const knownUntil = dateOnly(`${last.slice(0, 4)}-12-31`)
  const titles = new Map(holidays.map(({ date, title }) => [date, title]))
  const start = dayNumber(knownFrom)
  const counted = new Uint16Array(dayNumber(knownUntil) - start + 1)
  const places: number[] = []
  for (const place of counted.keys()) {
    const day = fromDayNumber(start + place)
    if (weekday(day) <= 5 && !titles.has(day)) places.push(place)
    counted[place] = places.length
  }
  return { knownFrom, knownUntil, holidays: titles, counted, places: Uint16Array.from(places) }
}

/** The same calendar with a bank holiday that was announced on a day; what stopped before that day is not re-dated. */
export function withHoliday(calendar: Calendar, holiday: BankHoliday, announcedOn: DateOnly): Calendar {
  assert(placeOf(calendar, holiday.date) >= 0)
  const known = [...calendar.holidays].map(([date, title]) => ({ date, title }))
  return { ...createCalendar([...known, holiday]), before: { announcedOn, calendar } }
}

/** The calendar as it was known on a day. */
export function asKnownOn(calendar: Calendar, day: DateOnly): Calendar {
  return calendar.before && day < calendar.before.announcedOn ? asKnownOn(calendar.before.calendar, day) : calendar
}

/** Whether people are at work on this day. */
export function isWorkingDay(calendar: Calendar, day: DateOnly): boolean {
  return weekday(day) <= 5 && !calendar.holidays.has(day) && placeOf(calendar, day) >= 0
}

/** The day so many working days after `day`: day 0 is `day` itself, day 1 the next working day. */
export function addWorkingDays(calendar: Calendar, day: DateOnly, workingDays: number): DateOnly {
  assert(Number.isInteger(workingDays) && workingDays >= 0, `not a number of working days: ${workingDays}`)
  assert(workingDays <= mostWorkingDays, `${workingDays} working days is more than any clock runs`)
  const before = calendar.counted[placeOf(calendar, day)]
  assert(before !== undefined)
  if (workingDays === 0) return isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, 1)
  const place = calendar.places[before + workingDays - 1]
  if (place === undefined) throw new RangeError(beyond(calendar, addDays(calendar.knownUntil, 1)))
  return fromDayNumber(dayNumber(calendar.knownFrom) + place)
}

/** The last working day before a day. */
export function workingDayBefore(calendar: Calendar, day: DateOnly): DateOnly {
  const upToYesterday = calendar.counted[placeOf(calendar, addDays(day, -1))]
  assert(upToYesterday !== undefined)
  const place = calendar.places[upToYesterday - 1]
  if (place === undefined) throw new RangeError(beyond(calendar, addDays(calendar.knownFrom, -1)))
  return fromDayNumber(dayNumber(calendar.knownFrom) + place)
}

/** How many working days lie after `from`, up to and including `to`; below zero when `to` is the earlier. */
export function workingDaysBetween(calendar: Calendar, from: DateOnly, to: DateOnly): number {
  const [before, after] = [calendar.counted[placeOf(calendar, from)], calendar.counted[placeOf(calendar, to)]]
  assert(before !== undefined && after !== undefined)
  return after - before
}

/** The bank holidays after `from`, up to and including `to`, that would otherwise be working days. */
export function holidaysBetween(calendar: Calendar, from: DateOnly, to: DateOnly): readonly BankHoliday[] {
  return [...calendar.holidays]
    .filter(([date]) => date > from && date <= to && weekday(date) <= 5)
    .map(([date, title]) => ({ date, title }))
}

function placeOf(calendar: Calendar, day: DateOnly): number {
  if (day < calendar.knownFrom || day > calendar.knownUntil) throw new RangeError(beyond(calendar, day))
  return dayNumber(day) - dayNumber(calendar.knownFrom)
}

function beyond(calendar: Calendar, day: DateOnly): string {
  const known = `${calendar.knownFrom.slice(0, 4)} to ${calendar.knownUntil.slice(0, 4)}`
  return `The bank holidays of ${day.slice(0, 4)} are not known: the list covers ${known}. Add them before counting on.`
}
