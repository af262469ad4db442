// Columns of what falls due, day by day: each kind a hatch of its own in one order, its number above, its day below.
import { type Html, html } from '../html.ts'

export type FallColumn = {
  /** In its two lengths: the shorter one is read where columns are narrow. */
  readonly weekday: readonly [string, string]
  readonly day: string
  /** Where it begins, and under the first. */
  readonly month?: string | undefined
  readonly mark?: 'late' | 'today' | undefined
  /** From the bottom up, in the order of the kinds. */
  readonly parts: readonly number[]
  /** Holidays after it, on which nobody works. */
  readonly gapAfter?: boolean | undefined
}

export type FallPicture = {
  /** What is found, and what is drawn: for those who listen. */
  readonly headline: string
  readonly columns: readonly FallColumn[]
  readonly kinds: readonly string[]
  readonly todayWord: string
  /** In the order of the kinds; the plain order where it is left out. */
  readonly fills?: readonly Fill[]
  /** How high the highest column is, in pixels. */
  readonly tallest?: number
}

type Fill = 'solid' | 'sparse' | 'hatch' | 'dots'

const top = 22
const foot = 78

// Shares of a column: what is left clear between two, what stands between late and today, and what a holiday takes.
const clear = 0.22
const lateWidth = 1.5
const afterLate = 0.5
const gapShare = 0.45

/** `id` is the picture's own on its page: its patterns and its title are found by it. */
export function forecastColumns(picture: FallPicture, id: string): Html {
  const { headline, columns, kinds, todayWord, fills = plainFills, tallest = 170 } = picture
  const most = Math.max(1, ...columns.map(({ parts }) => sumOf(parts)))
  const placed = placesOf(columns)
  const units = (placed.at(-1)?.end ?? 1) - clear
  const percent = (share: number) => `${Math.round((share / units) * 100_000) / 1000}%`
  const draw: Draw = { id, todayWord, most, fills, tallest, percent }
  return html`<svg class="app-falls__picture" role="img" aria-labelledby="${id}-title" focusable="false"
    xmlns="http://www.w3.org/2000/svg" width="100%" height="${top + tallest + foot}">
    <title id="${id}-title">${headline}</title>
    ${patterns(id)}
    <line class="app-falls__ground" x1="0" x2="100%" y1="${top + tallest}" y2="${top + tallest}"/>
    ${placed.map((place) => drawn(place, draw))}
  </svg>
  <ul class="app-shares__words">${kinds.map(
    (
      kind,
      index,
    ) => html`<li><svg class="app-shares__swatch app-falls__picture" width="18" height="18" aria-hidden="true" focusable="false"
      xmlns="http://www.w3.org/2000/svg">${bar(fills[index], id, { x: '1', y: 1, width: '16', height: 16 })}</svg> ${kind}</li>`,
  )}</ul>`
}

type Placed = FallColumn & { readonly start: number; readonly width: number; readonly end: number }

const sumOf = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0)

function placesOf(columns: readonly FallColumn[]): readonly Placed[] {
  const placed: Placed[] = []
  for (const column of columns) {
    const start = placed.at(-1)?.end ?? 0
    const width = (column.mark === 'late' ? lateWidth : 1) - clear
    const after = (column.mark === 'late' ? afterLate : 0) + (column.gapAfter ? gapShare : 0)
    placed.push({ ...column, start, width, end: start + width + clear + after })
  }
  return placed
}

type Draw = {
  readonly id: string
  readonly todayWord: string
  readonly most: number
  readonly fills: readonly Fill[]
  readonly tallest: number
  readonly percent: (share: number) => string
}

function drawn(column: Placed, { id, todayWord, most, fills, tallest, percent }: Draw): Html {
  const { parts, start, width, end, weekday, day, month, mark, gapAfter } = column
  const middle = percent(start + width / 2)
  const rise = (amount: number) => Math.round((amount / most) * tallest * 10) / 10
  const bars = parts.map((part, index) => {
    const base = rise(sumOf(parts.slice(0, index)))
    const y = top + tallest - base - rise(part)
    return part > 0 && bar(fills[index], id, { x: percent(start), y, width: percent(width), height: rise(part) })
  })
  const total = sumOf(parts)
  const ground = top + tallest
  const gap = percent(end - (gapShare + clear) / 2)
  return html`${bars}
    ${total > 0 && html`<text class="app-falls__total" x="${middle}" y="${ground - rise(total) - 6}">${total}</text>`}
    ${word('app-falls__day app-falls__long', middle, ground + 18, weekday[0])}
    ${word('app-falls__day app-falls__short', middle, ground + 18, weekday[1])}
    ${word('app-falls__day', middle, ground + 35, day)}
    ${month !== undefined && html`<text class="app-falls__month" x="${percent(start)}" y="${ground + 52}">${month}</text>`}
    ${mark === 'today' && html`<text class="app-falls__today" x="${percent(start)}" y="${ground + 70}">▲ ${todayWord}</text>`}
    ${gapAfter && html`<line class="app-clock__gap" x1="${gap}" x2="${gap}" y1="${top}" y2="${ground}"/>`}`
}

const word = (classes: string, x: string, y: number, text: string): Html =>
  html`<text class="${classes}" x="${x}" y="${y}">${text}</text>`

type Box = { readonly x: string; readonly y: number; readonly width: string; readonly height: number }

/** The second is solid: it is the largest, and the others are told from it by what runs through them. */
const plainFills: readonly Fill[] = ['sparse', 'solid', 'hatch', 'dots']

const bar = (fill: Fill = 'solid', id: string, { x, y, width, height: tall }: Box): Html =>
  html`<rect class="app-falls__bar" x="${x}" y="${y}" width="${width}" height="${tall}"${
    fill !== 'solid' && html` fill="url(#${id}-${fill})"`
  }/>`

const patterns = (id: string): Html => html`<defs>
    <pattern id="${id}-sparse" width="7" height="7" patternUnits="userSpaceOnUse">
      <rect class="app-falls__paper" width="7" height="7"/><path class="app-falls__ink" d="M0 3.5h7" stroke-width="1"/></pattern>
    <pattern id="${id}-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="app-falls__paper" width="5" height="5"/><path class="app-falls__ink" d="M0 0v5" stroke-width="4"/></pattern>
    <pattern id="${id}-dots" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect class="app-falls__paper" width="6" height="6"/><circle class="app-falls__dot" cx="3" cy="3" r="1.3"/></pattern>
  </defs>`
