// Working-day additions beside a plain loop and two libraries from npm: first that all agree, then how fast each is.
import assert from 'node:assert/strict'
import dayjs from 'dayjs'
import businessDays from 'dayjs-business-days2'
import luxonBusinessDays from 'luxon-business-days'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { addDays, type DateOnly, dateOnly } from '#core/calendar/dates.ts'
import { addWorkingDays } from '#core/calendar/working-days.ts'
import { compareRates } from './measure.ts'
import { number, ratio, say, title } from './report.ts'

// The plugin changes the luxon that it was given itself, which is not the one that an import gives.
const { DateTime } = luxonBusinessDays

type Add = (day: DateOnly, workingDays: number) => string

const calendar = publishedCalendar()
const holidays = new Set<string>(calendar.holidays.keys())

/** As anybody would write it first. */
const plainLoop: Add = (day, workingDays) => {
  const date = new Date(`${day}T00:00:00Z`)
  for (let left = workingDays; left > 0; ) {
    date.setUTCDate(date.getUTCDate() + 1)
    const weekend = date.getUTCDay() === 0 || date.getUTCDay() === 6
    if (!weekend && !holidays.has(date.toISOString().slice(0, 10))) left -= 1
  }
  return date.toISOString().slice(0, 10)
}

dayjs.extend(businessDays, { holidays: [...holidays], holidayFormat: 'YYYY-MM-DD' })
const withDayjs: Add = (day, workingDays) => dayjs(day).businessDaysAdd(workingDays).format('YYYY-MM-DD')

const isHoliday = (date: { toISODate(): string | null }): boolean => holidays.has(date.toISODate() ?? '')
const withLuxon: Add = (day, workingDays) => {
  const date = DateTime.fromISO(day, { zone: 'utc' })
  date.setupBusiness({ holidayMatchers: [isHoliday] })
  return date.plusBusiness({ days: workingDays }).toISODate() ?? 'no day'
}

const ours: Add = (day, workingDays) => addWorkingDays(calendar, day, workingDays)
const peers: Readonly<Record<string, Add>> = {
  'a plain day-by-day loop': plainLoop,
  'dayjs-business-days2 1.4.0': withDayjs,
  'luxon-business-days 3.0.1': withLuxon,
}

const counts = [1, 2, 5, 10, 20, 30, 60]

export function benchWorkingDays({ quick }: { readonly quick: boolean }): void {
  title('Working-day additions')
  const from = dateOnly(quick ? '2026-01-01' : '2017-01-01')
  const days: DateOnly[] = []
  for (let day = from; day <= '2027-12-31'; day = addDays(day, 1)) days.push(day)
  for (const [name, add] of Object.entries(peers)) assertEqual(name, add, days)
  say(`  ${number(days.length * counts.length)} answers of each are equal: every day of ${from.slice(0, 4)} to 2027,`)
  say(`  ${counts.join(', ')} working days on.`)
  sayOfDayZero(days)
  const pieces = days.flatMap((day) => [5, 10, 20].map((count) => ({ day, count })))
  const timed = (add: Add) => (piece: number) => {
    const { day, count } = pieces[(piece * 7919) % pieces.length] ?? { day: from, count: 1 }
    add(day, count)
  }
  const contenders = Object.fromEntries(Object.entries({ ours, ...peers }).map(([name, add]) => [name, timed(add)]))
  const rates = compareRates(contenders, { rounds: 5, milliseconds: quick ? 50 : 200 })
  for (const [name, rate] of Object.entries(rates)) {
    say(`  ${name.padEnd(28)} ${number(rate).padStart(10)} a second   ${ratio((rates.ours ?? 0) / rate)}`)
  }
}

function assertEqual(name: string, add: Add, days: readonly DateOnly[]): void {
  for (const day of days) {
    for (const count of counts) assert.equal(add(day, count), ours(day, count), `${name}: ${count} after ${day}`)
  }
}

/** No working days after a day off: the one question on which they differ from us. */
function sayOfDayZero(days: readonly DateOnly[]): void {
  const differing = (add: Add) => days.filter((day) => add(day, 0) !== ours(day, 0)).length
  const found = Object.entries(peers).map(([name, add]) => `${name} ${number(differing(add))}`)
  say(`  Days on which 0 working days gives another answer (a day off itself; ours, the next working day):`)
  say(`  ${found.join(', ')}.`)
}
