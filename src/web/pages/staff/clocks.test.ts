// A clock says one thing: its sentence, its picture and its table agree with what the core counts, whatever has happened.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { addDays, type DateOnly, later, shortDate } from '#core/calendar/dates.ts'
import { workingDaysBetween } from '#core/calendar/working-days.ts'
import type { Clock } from '#core/complaint/clocks.ts'
import { type ComplaintEvent, replay } from '#core/complaint/procedure.ts'
import { generated } from '../../../../test/figures/generated.ts'
import { standingOf } from '../../../propose.ts'
import { toText } from '../../html.ts'
import { clockSection } from './clocks.ts'

const calendar = publishedCalendar()
const histories = generated({ count: 1000, today: '2026-11-24', seed: 12 })

/** Broken off after some of its events, and looked at up to forty days after the last of them was recorded. */
function brokenOff(events: readonly ComplaintEvent[], place: number) {
  const some = events.slice(0, 1 + (place % events.length))
  const complaint = replay(some)
  assert(complaint)
  const loggedOn = complaint.loggedOn
  const days = 1 + ((place * 7) % 40)
  return { complaint, today: addDays(loggedOn, days) }
}

const rowsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<tr class="govuk-table__row">([\s\S]*?)<\/tr>/g)]
    .map(([, row = '']) =>
      row
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .slice(1)

const cellsOf = (page: string): number =>
  [...page.matchAll(/<rect[^>]* class="app-clock__(?:used|left|extension-used|extension-left|over)"/g)].length

test('12. the sentence, the picture and the table of every clock are those of the core, for 1,000 histories', () => {
  let clocks = 0
  for (const [place, events] of histories.entries()) {
    const { complaint, today } = brokenOff(events, place)
    for (const clock of standingOf(complaint, today, calendar).clocks) {
      clocks += 1
      agrees(clock, today)
    }
  }
  assert.equal(histories.length, 1000)
  assert(clocks > 2000, `${clocks} clocks`)
})

function agrees(clock: Clock, today: DateOnly): void {
  const page = toText(clockSection(clock, 0, { calendar, today: () => today }))
  const said = /<p class="app-clock__words">([^<]*)<\/p>/.exec(page)?.[1] ?? ''
  const rows = rowsOf(page).filter((row) => !row.endsWith('not counted'))
  const what = `${clock.name} of ${shortDate(clock.dueOn)} on ${shortDate(today)}: ${said}`
  assert.equal(cellsOf(page), rows.length, what)
  assert(said.includes(shortDate(clock.dueOn)) || clock.doneOn === clock.dueOn || said.includes(': met.'), what)
  // A bar stops at 45 days, and then its words alone have the number.
  if (rows.length >= 45) return
  const last = rows.findLast((row) => !/ over(, today)?$/.test(row)) ?? ''
  assert(last.includes(shortDate(clock.dueOn).slice(0, -5)), `${what}; its last row: ${last}`)
  const over = rows.filter((row) => / over(, today)?$/.test(row)).length
  const reached = clock.doneOn ?? today
  assert.equal(over, Math.max(0, workingDaysBetween(calendar, clock.dueOn, reached)), what)
  if (over > 0)
    assert(said.includes(`${over} working day${over === 1 ? '' : 's'} ${clock.doneOn ? 'over' : 'late'}`), what)
  if (clock.doneOn || today >= clock.dueOn) return
  // A clock that is counted from a day to come has all its days before it, and those until then as well.
  const left = rows.filter((row) => / left(, today)?$/.test(row)).length
  assert.equal(left, workingDaysBetween(calendar, later(clock.begins.on, today), clock.dueOn), what)
  const fromToday = workingDaysBetween(calendar, today, clock.dueOn)
  const words =
    fromToday === 0 ? 'due before the next working day' : `${fromToday} working day${fromToday === 1 ? '' : 's'} left`
  assert(said.includes(words), what)
}
