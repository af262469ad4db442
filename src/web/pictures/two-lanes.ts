// The two lanes of a complaint: names on lines above and below, and between them the clocks, on one line of days.
import type { DateOnly } from '#core/calendar/dates.ts'
import { type Html, html } from '../html.ts'
import { type PlacedMark, type Scale, xOf } from './lane-places.ts'

export type Ribbon = {
  readonly from: DateOnly
  readonly unextendedDueOn: DateOnly
  readonly dueOn: DateOnly
  /** The day it stopped, or today. */
  readonly reachedOn: DateOnly
  readonly words: string
}

export type LanesPicture = {
  readonly headline: string
  readonly scale: Scale
  readonly above: { readonly name: string; readonly marks: readonly PlacedMark[] }
  readonly below: { readonly name: string; readonly marks: readonly PlacedMark[] }
  readonly quiets: readonly {
    readonly from: DateOnly
    readonly to: DateOnly
    readonly words: string
    readonly short: string
  }[]
  readonly ribbons: readonly Ribbon[]
  readonly ticks: readonly { readonly on: DateOnly; readonly label: string }[]
  /** Null where nothing goes on. */
  readonly today: { readonly on: DateOnly; readonly word: string } | null
}

/** What the line of days has, and right of it the room that a name at its end takes. */
export const daysWidth = 770
const width = 1040
const inset = 8

const step = 20
const ribbonStep = 22

export function twoLanes(picture: LanesPicture, id: string): Html {
  const { headline, above, below, quiets, ribbons, ticks, scale } = picture
  const heightOf = (marks: readonly PlacedMark[]) => (Math.max(-1, ...marks.map(({ level }) => level)) + 1) * step
  const first = 30 + heightOf(above.marks)
  const quiet = first + 18
  const strip = quiet + (quiets.length > 0 ? 30 : 0)
  const line = strip + ribbons.length * ribbonStep + 8
  const second = line + 36
  const height = second + heightOf(below.marks) + 38
  const x = (day: DateOnly) => inset + xOf(day, scale)
  const isClear = (place: number) => !picture.today || Math.abs(place - x(picture.today.on)) > besideToday
  return html`<svg class="app-lanes__picture" role="img" aria-labelledby="${id}-title" focusable="false"
    xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
    <title id="${id}-title">${headline}</title>
    ${patterns(id)}
    ${picture.today && todayLine(x(picture.today.on), picture.today.word, first, line)}
    ${ribbons.map((ribbon, index) => ribbonDrawn(ribbon, strip + index * ribbonStep, x, id))}
    <line class="app-lanes__line" x1="${inset}" x2="${inset + daysWidth}" y1="${line}" y2="${line}"/>
    ${ticks.filter(({ on }) => isClear(x(on))).map(({ on, label }) => tick(x(on), line, label))}
    <text class="app-lanes__name" x="0" y="16">${above.name}</text>
    ${quiets.map((one) => quietDrawn(one, quiet, x))}
    ${above.marks.map((mark) => markDrawn(mark, first, -1, x(mark.from)))}
    ${below.marks.map((mark) => markDrawn(mark, second, 1, x(mark.from)))}
    <text class="app-lanes__name" x="0" y="${height - 6}">${below.name}</text>
  </svg>`
}

/** Up for what stands above the line, down for what stands below it. */
function markDrawn({ level, label, isLetter }: PlacedMark, y: number, way: 1 | -1, x: number): Html {
  const flag = y + way * (14 + level * step)
  return html`<path class="app-lanes__lead" d="M${x} ${y + way * 5}V${flag}"/>
    ${isLetter ? html`<path class="app-lanes__letter" d="M${x - 7} ${y - 5}h14v10h-14zl7 6l7-6"/>` : html`<circle class="app-lanes__mark" cx="${x}" cy="${y}" r="4.5"/>`}
    <text class="app-lanes__label" x="${x + 5}" y="${flag + (way < 0 ? 4 : 8)}">${label}</text>`
}

type Across = (day: DateOnly) => number

/** Long enough for its words, or told by its number alone. */
function quietDrawn({ from, to, words, short }: LanesPicture['quiets'][number], y: number, x: Across): Html {
  const [start, end] = [x(from) + 8, x(to) - 8]
  const label = end - start >= words.length * 6.4 ? words : short
  return html`<path class="app-lanes__quiet" d="M${start} ${y - 5}v10M${start} ${y}H${Math.max(end, start)}v-5v10"/>
    <text class="app-lanes__tick" x="${(start + Math.max(end, start)) / 2}" y="${y + 18}">${label}</text>`
}

function ribbonDrawn(
  { from, unextendedDueOn, dueOn, reachedOn, words }: Ribbon,
  y: number,
  x: Across,
  id: string,
): Html {
  const box = (classes: string, start: number, end: number, fill?: string) =>
    end > start &&
    html`<rect class="${classes}" x="${start}" y="${y}" width="${Math.round((end - start) * 10) / 10}" height="14"${fill && html` fill="url(#${id}-${fill})"`}/>`
  const elapsed = x(reachedOn < dueOn ? reachedOn : dueOn)
  return html`${box('app-lanes__ribbon', x(from), x(unextendedDueOn))}
    ${box('app-lanes__more', x(unextendedDueOn), x(dueOn), 'hatch')}
    ${box('app-lanes__over', x(dueOn), x(reachedOn), 'cross')}
    ${elapsed > x(from) && html`<path class="app-lanes__elapsed" d="M${x(from)} ${y + 7}H${elapsed}"/>`}
    <text class="app-lanes__label" x="${Math.max(x(dueOn), x(reachedOn)) + 6}" y="${y + 12}">${words}</text>`
}

/** Its word stands among those of the days, which make room for it. */
const todayLine = (x: number, word: string, top: number, line: number): Html =>
  html`<path class="app-lanes__today" d="M${x} ${top + 6}V${line + 5}"/>
    <text class="app-lanes__tick app-lanes__tick--today" x="${x}" y="${line + 19}">${word}</text>`

const besideToday = 46

const tick = (x: number, line: number, label: string): Html =>
  html`<path class="app-lanes__line" d="M${x} ${line}v5"/><text class="app-lanes__tick" x="${x}" y="${line + 19}">${label}</text>`

const patterns = (id: string): Html => html`<defs>
    <pattern id="${id}-hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="app-clock__ground-extension" width="4" height="4"/><path class="app-clock__line-extension" d="M0 0v4" stroke-width="1.5"/></pattern>
    <pattern id="${id}-cross" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="app-clock__ground-over" width="4" height="4"/><path class="app-clock__line-over" d="M0 0v4M0 0h4" stroke-width="1.2"/></pattern>
  </defs>`
