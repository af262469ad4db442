// The clock bar: one cell for each working day of a clock, with the same in words and as a table.
import { details } from '../components/details.ts'
import { table } from '../components/table.ts'
import { type Html, html } from '../html.ts'
import { type ClockBarData, type ClockBarSize, cellsDrawn } from './clock-cells.ts'
import { englishClockWords } from './clock-words.ts'

export type { ClockBarData, ClockBarSize, ClockCell } from './clock-cells.ts'
export type { CellState } from './clock-words.ts'

/** `id` is the bar's own on its page: its patterns and its title are found by it. */
export function clockBar(data: ClockBarData, size: ClockBarSize, id: string): Html {
  return html`<div class="app-clock app-clock--${size}">
  ${size !== 'row' && heading(data)}
  <div class="app-clock__picture">
    ${cellsDrawn(data, size, id)}
    ${size !== 'row' && ends(data)}
  </div>
  <p class="app-clock__words">${data.words}</p>
  ${size !== 'row' && dayByDay(data)}
</div>`
}

const heading = ({ name, from }: ClockBarData): Html =>
  html`<p class="app-clock__name"><strong>${name}</strong> <span class="app-clock__from">${from.label}</span></p>`

/** The first day and the last, which a reader of the picture measures by; the same words are in the table. */
function ends(data: ClockBarData): Html | false {
  const first = data.cells.at(0)
  const last = data.cells.at(-1)
  if (!first || !last || first === last) return false
  return html`<p class="app-clock__ends" aria-hidden="true"><span>${first.label}</span><span>${last.label}</span></p>`
}

function dayByDay({ name, from, cells, gaps = [], says = englishClockWords }: ClockBarData): Html {
  const notCounted = (afterCell: number) =>
    gaps.filter((gap) => gap.afterCell === afterCell).map((gap) => ['–', gap.label, says.notCounted])
  const rows = cells.flatMap(({ state, label, today }, index) => [
    [String(index + 1), label, today ? `${says.states[state]}, ${says.today}` : says.states[state]],
    ...notCounted(index + 1),
  ])
  return details({
    classes: 'app-clock__details',
    summary: html`${says.dayByDay}<span class="govuk-visually-hidden">: ${name}</span>`,
    content: table({
      classes: 'app-clock__table',
      caption: `${name}. ${from.label}`,
      captionClasses: 'govuk-visually-hidden',
      head: [says.workingDay, says.date, says.counts],
      firstCellIsHeader: true,
      rows: [...notCounted(0), ...rows],
    }),
  })
}
