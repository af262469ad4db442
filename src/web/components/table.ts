// GOV.UK table.
import { attribute, type Content, classNames, type Html, html } from '../html.ts'

export type CellOptions = {
  readonly text: Content
  readonly format?: 'numeric' | undefined
  readonly classes?: string | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
}

/** A cell is usually its words. */
export type Cell = Content | CellOptions

export type TableOptions = {
  readonly rows: readonly (readonly Cell[] | false | null | undefined)[]
  readonly caption?: string | undefined
  readonly captionClasses?: string | undefined
  readonly head?: readonly Cell[] | undefined
  readonly firstCellIsHeader?: boolean | undefined
  readonly classes?: string | undefined
}

export function table({ rows, caption, captionClasses, head, firstCellIsHeader = false, classes }: TableOptions): Html {
  return html`<table class="govuk-table${classNames(classes)}">
  ${caption && html`<caption class="govuk-table__caption${classNames(captionClasses)}">${caption}</caption>`}
  ${head && heading(head)}
  <tbody class="govuk-table__body">
    ${rows.map((cells) => cells && row(cells, firstCellIsHeader))}
  </tbody>
</table>`
}

const optionsOf = (cell: Cell): CellOptions => (typeof cell === 'string' || !('text' in cell) ? { text: cell } : cell)

const spans = ({ colspan, rowspan }: CellOptions): Html =>
  html`${attribute('colspan', colspan)}${attribute('rowspan', rowspan)}`

const heading = (cells: readonly Cell[]): Html =>
  html`<thead class="govuk-table__head">
    <tr class="govuk-table__row">
      ${cells.map((cell) => headCell(optionsOf(cell)))}
    </tr>
  </thead>`

const headCell = (cell: CellOptions): Html => {
  const classes = classNames(cell.format && `govuk-table__header--${cell.format}`, cell.classes)
  return html`<th scope="col" class="govuk-table__header${classes}"${spans(cell)}>${cell.text}</th>`
}

const row = (cells: readonly Cell[], firstCellIsHeader: boolean): Html =>
  html`<tr class="govuk-table__row">
      ${cells.map((cell, index) => bodyCell(optionsOf(cell), firstCellIsHeader && index === 0))}
    </tr>`

function bodyCell(cell: CellOptions, isHeader: boolean): Html {
  if (isHeader) {
    return html`<th scope="row" class="govuk-table__header${classNames(cell.classes)}"${spans(cell)}>${cell.text}</th>`
  }
  const classes = classNames(cell.format && `govuk-table__cell--${cell.format}`, cell.classes)
  return html`<td class="govuk-table__cell${classes}"${spans(cell)}>${cell.text}</td>`
}
