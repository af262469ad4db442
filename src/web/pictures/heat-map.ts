// The heat map: a table whose cells are shaded by what is printed in them, five shades and a hatch, with every total.
import { type CellOptions, table } from '../components/table.ts'
import { type Content, type Html, html } from '../html.ts'

export type HeatCell = {
  readonly text: Content
  /** 0 is hatched: none. Null is left white: a total, or what is kept back or not known. */
  readonly shade: number | null
}

export type HeatRow = { readonly name: string; readonly cells: readonly HeatCell[]; readonly total: Content }

export type HeatPicture = {
  readonly caption: string
  readonly areas: readonly string[]
  readonly rows: readonly HeatRow[]
  readonly totals: readonly Content[]
  readonly total: Content
}

/** The number is what is read, by eye, by ear and on paper; its shade only leads the eye to it. */
export const heatMap = ({ caption, areas, rows, totals, total }: HeatPicture): Html =>
  html`<div class="app-heat__scrolls" role="region" aria-label="${caption}" tabindex="0">${table({
    classes: 'app-heat',
    caption,
    captionClasses: 'govuk-visually-hidden',
    head: ['About', ...[...areas, 'All'].map((text) => ({ text, format: 'numeric' as const }))],
    firstCellIsHeader: true,
    rows: [
      ...rows.map(({ name, cells, total: all }) => [name, ...cells.map(shaded), plain(all)]),
      ['All', ...totals.map(plain), plain(total)],
    ],
  })}</div>`

const shaded = ({ text, shade }: HeatCell): CellOptions => ({
  text,
  format: 'numeric',
  ...(shade === null ? {} : { classes: `app-heat__cell app-heat__cell--${shade}` }),
})

const plain = (text: Content): CellOptions => ({ text, format: 'numeric', classes: 'app-heat__total' })

/** What the shades are, beside each other, for whoever sees them. */
export const heatKey = (least: string, most: string): Html =>
  html`<p class="app-heat__key" aria-hidden="true"><span class="app-heat__swatch app-heat__cell--0">0</span> none
    <span class="app-heat__steps">${least} ${[1, 2, 3, 4, 5].map((shade) => html`<span class="app-heat__swatch app-heat__cell--${shade}">${shade}</span>`)} ${most}</span></p>`
