// The published bank holidays of England and Wales, and how far the list is known; nothing beyond it is guessed.
import published from './bank-holidays-england-and-wales.json' with { type: 'json' }
import { isDateOnly } from './dates.ts'
import { type BankHoliday, type Calendar, createCalendar } from './working-days.ts'

/** Reads a list of bank holidays (`[{date, title}]`, as GOV.UK publishes them) and names every fault in it at once. */
export function readBankHolidays(list: unknown): { holidays: readonly BankHoliday[] } | { faults: readonly string[] } {
  if (!Array.isArray(list)) return { faults: ['the bank holidays are not a list'] }
  if (list.length === 0) return { faults: ['the list of bank holidays is empty'] }
  const faults: string[] = []
  const holidays: BankHoliday[] = []
  for (const [index, entry] of list.entries()) {
    const { date, title } = Object(entry) as { date?: unknown; title?: unknown }
    if (typeof date !== 'string' || !isDateOnly(date))
      faults.push(`[${index}].date: not a day of the calendar: ${date}`)
    else if (typeof title !== 'string' || title === '') faults.push(`[${index}].title: no title for ${date}`)
    else if (holidays.some((holiday) => holiday.date === date)) faults.push(`[${index}].date: ${date} is there twice`)
    else holidays.push({ date, title })
  }
  return faults.length > 0 ? { faults } : { holidays }
}

const inTheFile = (fault: string): string => `bank-holidays-england-and-wales.json: ${fault}`

/** What is wrong with the list that Recourse ships with; nothing, unless somebody edited it. */
export function publishedCalendarFaults(): readonly string[] {
  const read = readBankHolidays(published)
  return 'faults' in read ? read.faults.map(inTheFile) : []
}

/** The calendar that Recourse ships with: 2017 to 2028, from GOV.UK's own data. */
export function publishedCalendar(): Calendar {
  const read = readBankHolidays(published)
  if ('faults' in read) throw new Error(inTheFile(read.faults.join('; ')))
  return createCalendar(read.holidays)
}
