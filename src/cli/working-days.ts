// recourse working-days FROM TO: how many working days lie after one day, up to and including another.
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { type DateOnly, isDateOnly } from '#core/calendar/dates.ts'
import { workingDaysBetween } from '#core/calendar/working-days.ts'

/** The number, leaving out the first day and counting the last. Throws one message with every fault. */
export function workingDays(from: string, to: string): number {
  const faults = [from, to].filter((text) => !isDateOnly(text)).map((text) => `${text} is not a day written YYYY-MM-DD`)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return workingDaysBetween(publishedCalendar(), from as DateOnly, to as DateOnly)
}
