// How fast, in one bar: in time, in extended time and late, with what runs and what is not known; told apart by hatch and words.
import { type ActTime, actTimes } from '#core/figures/definition.ts'
import { type Fragment, type Html, html } from '../html.ts'

export type TimeShare = {
  readonly time: ActTime
  readonly amount: number
  /** The number as it is read, with its link. */
  readonly words: Fragment
}

const timeWords: { readonly [time in ActTime]: string } = {
  'in time': 'In time',
  'in extended time': 'In extended time',
  late: 'Late',
  running: 'Still running',
  'not known': 'Not known',
}

const height = 34

/** Every share is in words under the bar, in the order of its marks; `id` is the bar's own on its page. */
export function threeNumbers(headline: string, shares: readonly TimeShare[], id: string): Html {
  const total = shares.reduce((sum, { amount }) => sum + amount, 0)
  const inOrder = actTimes.flatMap((time) => shares.filter((share) => share.time === time && share.amount > 0))
  const starts = inOrder.map((_, index) => inOrder.slice(0, index).reduce((sum, { amount }) => sum + amount, 0))
  const percent = (amount: number) => `${Math.round((amount / Math.max(total, 1)) * 100_000) / 1000}%`
  return html`<figure class="app-shares">
  <svg class="app-shares__bar" role="img" aria-labelledby="${id}-title" focusable="false"
    xmlns="http://www.w3.org/2000/svg" width="100%" height="${height}">
    <title id="${id}-title">${headline}</title>
    ${patterns(id)}
    ${inOrder.map(
      (
        { time, amount },
        index,
      ) => html`<svg x="${percent(starts[index] ?? 0)}" width="${percent(amount)}" height="${height}">
      ${mark(time, id)}
      ${amount / total >= plateOf(amount) / narrowest && label(time, amount)}
    </svg>`,
    )}
  </svg>
  <ul class="app-shares__words">
    ${actTimes.flatMap((time) => shares.filter((share) => share.time === time).map((share) => shareInWords(share, id)))}
  </ul>
</figure>`
}

const classOf = (time: ActTime): string => `app-shares__${time.replaceAll(' ', '-')}`

const fillOf = (time: ActTime, id: string): Html | false =>
  (time === 'in extended time' && html` fill="url(#${id}-hatch)"`) ||
  (time === 'late' && html` fill="url(#${id}-cross)"`)

const mark = (time: ActTime, id: string): Html =>
  html`<rect class="${classOf(time)}" x="1" y="1" width="100%" height="${height - 2}"${fillOf(time, id)}/>`

/** The bar on a screen of 320 pixels: what has room on it has room on any. */
const narrowest = 290

const plateOf = (amount: number): number => 10 + 9 * String(amount).length

/** Where the mark has room, its number stands on it, on a plate that no hatch runs through. */
const label = (time: ActTime, amount: number): Html =>
  html`<svg x="4" overflow="visible"><rect class="app-shares__plate" y="7" width="${plateOf(amount)}" height="20" rx="2"/>
        <text class="app-shares__number" x="5" y="22">${amount}</text></svg><title>${timeWords[time]}: ${amount}</title>`

const shareInWords = ({ time, words }: TimeShare, id: string): Html =>
  html`<li><svg class="app-shares__swatch" width="18" height="18" aria-hidden="true" focusable="false"
      xmlns="http://www.w3.org/2000/svg"><rect class="${classOf(time)}" x="1" y="1" width="16" height="16"${fillOf(time, id)}/></svg>
    ${timeWords[time]}: ${words}</li>`

const patterns = (id: string): Html => html`<defs>
    ${pattern(`${id}-hatch`, 'extension', 'M0 0v4', 2.2)}
    ${pattern(`${id}-cross`, 'over', 'M0 0v4M0 0h4', 1.6)}
  </defs>`

const pattern = (id: string, kind: 'extension' | 'over', path: string, width: number): Html =>
  html`<pattern id="${id}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="app-clock__ground-${kind}" width="4" height="4"/>
      <path class="app-clock__line-${kind}" d="${path}" stroke-width="${width}"/>
    </pattern>`
