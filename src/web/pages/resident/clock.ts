// The clock of a complaint as its resident sees it: the same picture as staff see, bigger, with words that need no key.
import { longDate } from '#core/calendar/dates.ts'
import { workingDaysBetween } from '#core/calendar/working-days.ts'
import { type Clock, stateOf } from '#core/complaint/clocks.ts'
import type { ResidentDesk } from '../../desk.ts'
import type { Html } from '../../html.ts'
import { clockBar } from '../../pictures/clock-bar.ts'
import { clockBarData } from '../clock-data.ts'

export function residentClock(clock: Clock, { calendar, today }: ResidentDesk): Html {
  const name = clock.stage === 1 ? 'Our time to answer you' : 'Our time to answer your review'
  const from = `Each box is one working day after ${longDate(clock.begins.on)}`
  const data = clockBarData(clock, calendar, today(), { name, from, words: wordsOf(clock, { calendar, today }) })
  return clockBar(data, 'resident', 'clock')
}

function wordsOf(clock: Clock, { calendar, today }: Pick<ResidentDesk, 'calendar' | 'today'>): string {
  const { dueOn, doneOn } = clock
  const days = (count: number) => (count === 1 ? '1 working day' : `${count.toLocaleString('en-GB')} working days`)
  if (doneOn && doneOn > dueOn) {
    return `We answered on ${longDate(doneOn)}, ${days(workingDaysBetween(calendar, dueOn, doneOn))} late. We are sorry.`
  }
  if (doneOn) return `We answered on ${longDate(doneOn)}, in time.`
  const state = stateOf(clock, today())
  if (state === 'late') return `We are ${days(workingDaysBetween(calendar, dueOn, today()))} late. We are sorry.`
  if (state === 'due today') return `Our answer is due today, ${longDate(dueOn)}.`
  return `We have ${days(workingDaysBetween(calendar, today(), dueOn))} left. Our answer is due by ${longDate(dueOn)}.`
}
