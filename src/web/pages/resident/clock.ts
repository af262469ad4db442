// The clock of a complaint as its resident sees it: the same picture as staff see, bigger, with words that need no key.
import { workingDaysBetween } from '#core/calendar/working-days.ts'
import { type Clock, stateOf } from '#core/complaint/clocks.ts'
import type { ResidentDesk } from '../../desk.ts'
import type { Html } from '../../html.ts'
import { clockBar } from '../../pictures/clock-bar.ts'
import type { Tongue } from '../../tongue.ts'
import { clockBarData } from '../clock-data.ts'

export function residentClock(clock: Clock, { calendar, today }: ResidentDesk, { words }: Tongue): Html {
  const name = words.clock.name[clock.stage]
  const from = words.clock.from(clock.begins.on)
  const { shortDay, clock: says } = words
  const sentence = wordsOf(clock, { calendar, today }, words)
  const said = { name, from, words: sentence, shortDay, holiday: says.holiday, says: says.bar }
  const data = clockBarData(clock, calendar, today(), said)
  return clockBar(data, 'resident', 'clock')
}

function wordsOf(
  clock: Clock,
  { calendar, today }: Pick<ResidentDesk, 'calendar' | 'today'>,
  { clock: says }: Tongue['words'],
): string {
  const { dueOn, doneOn } = clock
  if (doneOn && doneOn > dueOn) return says.answeredLate(doneOn, workingDaysBetween(calendar, dueOn, doneOn))
  if (doneOn) return says.answeredInTime(doneOn)
  const state = stateOf(clock, today())
  if (state === 'late') return says.late(workingDaysBetween(calendar, dueOn, today()))
  if (state === 'due today') return says.dueToday(dueOn)
  return says.left(workingDaysBetween(calendar, today(), dueOn), dueOn)
}
