// "Why this date?": a clock explains itself, line by line.
import { type DateOnly, shortDate } from '../calendar/dates.ts'
import { asKnownOn, type Calendar, holidaysBetween, isWorkingDay } from '../calendar/working-days.ts'
import { provisionLabel } from '../handling-code/provisions.ts'
import type { Clock, ClockBeginning } from './clocks.ts'
import { ceilingInWords } from './own-ceiling.ts'

const happened = {
  received: 'Received',
  logged: 'Logged',
  acknowledged: 'Acknowledged',
  'stage 2 asked for': 'Stage 2 asked for',
} as const

/** What comes late, said of the events that have a last day. */
const lateness = {
  received: 'A late receipt',
  logged: 'A late logging',
  acknowledged: 'A late acknowledgement',
  'stage 2 asked for': 'A late request',
} as const

/** The lines that lead from the event that started the clock to the day it is due. */
export function explain(clock: Clock, calendar: Calendar): readonly string[] {
  const known = clock.doneOn ? asKnownOn(calendar, clock.doneOn) : calendar
  return [
    beginning(clock.begins),
    allowed(clock),
    ...notCounted(clock.begins.on, clock.unextendedDueOn, known),
    `Day ${clock.workingDays} is ${shortDate(clock.unextendedDueOn)}.`,
    ...extended(clock),
  ]
}

function allowed(clock: Clock): string {
  const { workingDays, hours } = clock
  const days = `${workingDays} working days`
  if (hours !== null) {
    const read = workingDays === 1 ? 'the next working day' : `${days}, the first the next working day`
    return `${hours} hours are allowed (${whose(clock)}), read as ${read}.`
  }
  if (workingDays === 1) return `1 working day is allowed (${whose(clock)}): the next working day.`
  return `${days} are allowed (${whose(clock)}). The first is the next working day.`
}

const whose = ({ rule, provision, item }: Clock): string =>
  rule === 'Code' ? `the Code, ${provisionLabel(provision, item)}` : `the landlord’s own promise: ${provision}`

function beginning({ event, on, lateOn, awaited }: ClockBeginning): string {
  const day = shortDate(on)
  if (awaited) return `Not yet ${event}. The last day for that is ${day}, so the count starts there at the latest.`
  if (!lateOn) return `${happened[event]} ${day}: that day is day 0.`
  const late = `${happened[event]} ${shortDate(lateOn)}, after the last day for it, ${day}.`
  return `${late} ${lateness[event]} buys no time: ${day} is day 0.`
}

function notCounted(from: DateOnly, to: DateOnly, calendar: Calendar): readonly string[] {
  const holidays = holidaysBetween(calendar, from, to).map(({ date, title }) => `${shortDate(date)} (${title})`)
  if (holidays.length > 0) {
    return [`Not counted: Saturdays, Sundays and ${holidays.join(', ')}.`]
  }
  const startsOnDayOff = isWorkingDay(calendar, from) ? '' : ` ${shortDate(from)} is not a working day itself.`
  return [`Not counted: Saturdays and Sundays; no bank holiday falls between.${startsOnDayOff}`]
}

function extended({ extension, unextendedDueOn, dueOn, beyond }: Clock): readonly string[] {
  if (!extension || extension.newDueOn <= unextendedDueOn) return []
  const { newDueOn, toldOn } = extension
  const told = `Extended to ${shortDate(newDueOn)}: the resident was told on ${shortDate(toldOn)}, before it was due.`
  if (!beyond) return [told]
  const ends =
    dueOn < newDueOn
      ? `. Its policy has no exception: its own clock ends on ${shortDate(dueOn)}.`
      : `, which ended on ${shortDate(beyond.latestOn)}.`
  return [told, `That is beyond ${ceilingInWords(beyond)}${ends}`]
}
