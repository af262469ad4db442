// Reads a day however a spreadsheet writes it; what could be two days is asked about, never guessed.
import { type DateOnly, dateOnlyOf, dayInLondon, fromDayNumber, longDate } from '../calendar/dates.ts'

export const dateOrders = ['day first', 'month first'] as const
export type DateOrder = (typeof dateOrders)[number]

/** Why a cell cannot be read, and what to write instead. */
export type Unread = { readonly because: string; readonly wayOut: string }
export type ReadDay = { readonly on: DateOnly } | Unread

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const likeThis = 'Write it as 31/12/2024 or 2024-12-31'

const time = String.raw`(?:[ T,]+(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d(?:\.\d+)?)?\s*(?:am|pm)?)?`
const numbered = new RegExp(String.raw`^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})${time}$`, 'i')
const named = new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?[ /.-]*([a-z]{3,9})[ ,/.-]*(\d{4}|\d{2})${time}$`, 'i')
const monthNamed = new RegExp(String.raw`^([a-z]{3,9})[ .-]*(\d{1,2})(?:st|nd|rd|th)?[ ,.-]+(\d{4}|\d{2})${time}$`, 'i')
const weekdayBefore = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[ ,.]+/i
const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/
const serial = /^(\d{5})(?:\.\d+)?$/

/** A spreadsheet counts days from 30 December 1899; these are the years 2000 to 2099. */
const serialOfEpoch = 25_569
const [firstSerial, lastSerial] = [36_526, 73_050]

/** What nothing but the file and whoever brings it in can say of its days. */
export type HowDaysAreWritten = {
  /** How days such as 1/2/24 are meant, once somebody has been asked; without it they are not read. */
  readonly order: DateOrder | null
  /** Excel keeps a day as a bare number; in any other file nobody can tell such a number from a mistake. */
  readonly counted: boolean
}

export function readDay(written: string, how: HowDaysAreWritten): ReadDay {
  const whole = written.trim().replace(/\s+/g, ' ')
  const said = weekdayBefore.exec(whole)?.[1]
  const read = readWithoutWeekday(whole.replace(weekdayBefore, ''), how)
  if (!said || !('on' in read) || longDate(read.on).toLowerCase().startsWith(said.toLowerCase())) return read
  return { because: `“${whole}” is not a ${capital(said)}`, wayOut: likeThis }
}

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1, 3).toLowerCase()}`

function readWithoutWeekday(text: string, { order, counted }: HowDaysAreWritten): ReadDay {
  if (instant.test(text)) return zoned(text)
  const number = serial.exec(text)
  if (number) return fromSerial(Number(number[1]), text, counted)
  const parts = numbered.exec(text)
  if (parts) return fromNumbers(text, [parts[1] ?? '', parts[3] ?? '', parts[4] ?? ''], order)
  const words = named.exec(text)
  if (words) return fromParts(text, words[3] ?? '', monthOf(words[2] ?? ''), words[1] ?? '')
  const american = monthNamed.exec(text)
  if (american) return fromParts(text, american[3] ?? '', monthOf(american[1] ?? ''), american[2] ?? '')
  return { because: `“${text}” is not a day`, wayOut: likeThis }
}

function zoned(text: string): ReadDay {
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds)
    ? { because: `“${text}” is not a day`, wayOut: likeThis }
    : { on: dayInLondon(milliseconds) }
}

function fromSerial(days: number, text: string, counted: boolean): ReadDay {
  if (!counted) return { because: `“${text}” is a bare number, and not a day`, wayOut: likeThis }
  return days >= firstSerial && days <= lastSerial
    ? { on: fromDayNumber(days - serialOfEpoch) }
    : { because: `“${text}” is not a day that a spreadsheet counts`, wayOut: likeThis }
}

function fromNumbers(
  text: string,
  [first, second, third]: readonly [string, string, string],
  order: DateOrder | null,
): ReadDay {
  if (first.length === 4) return third.length <= 2 ? fromParts(text, first, Number(second), third) : noDay(text)
  if (first.length > 2 || third.length === 3 || third.length === 1) return noDay(text)
  const shortAndUnclear = third.length === 2 && Number(first) <= 12 && Number(second) <= 12 && first !== second
  if (shortAndUnclear && order === null) {
    return {
      because: `“${text}” can be read as two different days`,
      wayOut: 'Say whether the day or the month comes first, or write it with its whole year',
    }
  }
  return order === 'month first'
    ? fromParts(text, third, Number(first), second)
    : fromParts(text, third, Number(second), first)
}

const noDay = (text: string): Unread => ({ because: `“${text}” is not a day`, wayOut: likeThis })

const monthOf = (word: string): number => months.indexOf(word.slice(0, 3).toLowerCase()) + 1

/** A year of two digits is this century's: no complaint is older than the first edition of the Code. */
function fromParts(text: string, year: string, month: number, date: string): ReadDay {
  const on = dateOnlyOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, Number(date))
  if (on) return { on }
  const swapped = month > 12 && Number(date) <= 12 ? '. Its month and day may be the wrong way round' : ''
  return { because: `there is no such day as “${text}” in the calendar${swapped}`, wayOut: likeThis }
}
