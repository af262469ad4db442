// The picture of a clock bar: cells placed in hundredths of its width, so that hatching keeps its shape at any size.
import { type Html, html } from '../html.ts'
import { type CellState, type ClockBarWords, englishClockWords } from './clock-words.ts'

export type ClockCell = {
  readonly state: CellState
  /** 'Tue 24 Nov' */
  readonly label: string
  readonly today?: true | undefined
}

export type ClockBarData = {
  readonly name: string
  readonly from: { readonly label: string }
  readonly cells: readonly ClockCell[]
  /** The whole bar in one sentence. */
  readonly words: string
  readonly says?: ClockBarWords | undefined
  /** Days that are not counted, such as a bank holiday, after so many cells. */
  readonly gaps?: readonly { readonly afterCell: number; readonly label: string }[] | undefined
}

export type ClockBarSize = 'row' | 'header' | 'resident'

/** In pixels where there is room; a cell is the same width in every bar of a size, so that bars can be compared. */
const measures: Readonly<
  Record<ClockBarSize, { readonly cell: number; readonly height: number; readonly top: number }>
> = {
  row: { cell: 12, height: 8, top: 0 },
  header: { cell: 30, height: 20, top: 25 },
  resident: { cell: 40, height: 30, top: 25 },
}

// Shares of a cell: what is left clear between two, and what a day that is not counted takes.
const clear = 0.2
const gapShare = 0.4

/** Named for style sheets: 'extension used' is drawn by the class 'extension-used'. */
const classOf = (state: CellState): string => `app-clock__${state.replace(' ', '-')}`

export function cellsDrawn(data: ClockBarData, size: ClockBarSize, id: string): Html {
  const { cells, words, gaps = [], says = englishClockWords } = data
  const { cell, height, top } = measures[size]
  const units = Math.max(cells.length + gaps.length * gapShare - clear, 1)
  const drop = cells.some(({ today }) => today) ? top : 0
  const startOf = (index: number) => index + gaps.filter(({ afterCell }) => afterCell <= index).length * gapShare
  const percent = (share: number) => `${Math.round((share / units) * 100_000) / 1000}%`
  const draw = { drop, height, id, size, percent, startOf, says }
  // Beside its words in a list, the picture says nothing more; listeners should not hear every row twice.
  const role = size === 'row' ? html`aria-hidden="true"` : html`role="img" aria-labelledby="${id}-title"`
  return html`<svg class="app-clock__bar" ${role} focusable="false"
    xmlns="http://www.w3.org/2000/svg" width="${Math.round(units * cell)}" height="${drop + height}">
    ${size !== 'row' && html`<title id="${id}-title">${words}</title>`}
    ${patterns(cells, id)}
    ${cells.map((one, index) => drawn(one, index, draw))}
    ${gaps.map((gap) => gapMark(gap, draw))}
    ${cells.map((one, index) => one.today && todayMark(index, cells.length, draw))}
  </svg>`
}

type Draw = {
  readonly drop: number
  readonly height: number
  readonly id: string
  readonly size: ClockBarSize
  readonly percent: (share: number) => string
  readonly startOf: (index: number) => number
  readonly says: ClockBarWords
}

function drawn(
  { state, label, today }: ClockCell,
  index: number,
  { drop, height, id, size, percent, startOf, says }: Draw,
): Html {
  const pattern = patternOf(state)
  const x = percent(startOf(index))
  const title = size !== 'row' && html`<title>${label}: ${says.states[state]}${today && `, ${says.today}`}</title>`
  return html`<rect class="${classOf(state)}"
      x="${x}" y="${drop + 1}" width="${percent(1 - clear)}" height="${height - 2}"${
        pattern && html` fill="url(#${id}-${pattern})"`
      }>${title}</rect>`
}

const patternOf = (state: CellState): 'hatch' | 'sparse' | 'cross' | null =>
  state === 'extension used' ? 'hatch' : state === 'extension left' ? 'sparse' : state === 'over' ? 'cross' : null

/** Only the patterns that this bar has cells for. */
function patterns(cells: readonly ClockCell[], id: string): Html | false {
  const wanted = new Set(cells.map(({ state }) => patternOf(state)))
  const each = [
    wanted.has('hatch') && pattern(`${id}-hatch`, 'extension', 4, 'M0 0v4', 2.2),
    wanted.has('sparse') && pattern(`${id}-sparse`, 'extension', 5, 'M0 0v5', 0.8),
    wanted.has('cross') && pattern(`${id}-cross`, 'over', 4, 'M0 0v4M0 0h4', 1.6),
  ]
  return each.some(Boolean) && html`<defs>${each}</defs>`
}

const pattern = (id: string, kind: 'extension' | 'over', side: number, path: string, width: number): Html =>
  html`<pattern id="${id}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="app-clock__ground-${kind}" width="${side}" height="${side}"/>
      <path class="app-clock__line-${kind}" d="${path}" stroke-width="${width}"/>
    </pattern>`

function gapMark({ afterCell, label }: { afterCell: number; label: string }, draw: Draw): Html {
  const { drop, height, percent, startOf, size, says } = draw
  const x = percent(startOf(afterCell) - (gapShare + clear) / 2)
  return html`<line class="app-clock__gap" x1="${x}" x2="${x}" y1="${drop + 1}" y2="${drop + height - 1}">${
    size !== 'row' && html`<title>${label}: ${says.notCounted}</title>`
  }</line>`
}

function todayMark(index: number, count: number, { drop, size, percent, startOf, says }: Draw): Html {
  const middle = percent(startOf(index) + (1 - clear) / 2)
  const [side, depth] = size === 'row' ? [4, 4] : [6, 7]
  // A picture within the picture, so that the point keeps its shape while its place is a share of the width.
  const point = html`<svg x="${middle}" overflow="visible"><path class="app-clock__today"
      d="M${-side} ${drop - depth - 1}h${2 * side}l${-side} ${depth}z"/></svg>`
  if (size === 'row') return point
  const anchor = index < 1 ? 'start' : index > count - 2 ? 'end' : 'middle'
  const x = anchor === 'middle' ? middle : percent(startOf(index) + (anchor === 'start' ? 0 : 1 - clear))
  return html`<text class="app-clock__today-word app-clock__today-word--${anchor}"
      x="${x}" y="${drop - 12}">${says.today}</text>
    ${point}`
}
