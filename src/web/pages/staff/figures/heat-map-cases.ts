// The complaints behind a number of the heat map, newest first.
import { shortDate } from '#core/calendar/dates.ts'
import type { ComplaintLine } from '#core/complaint/complaint-line.ts'
import { periodInWords } from '#core/figures/reporting-year.ts'
import { pagination } from '../../../components/pagination.ts'
import { table } from '../../../components/table.ts'
import { tag } from '../../../components/tag.ts'
import type { CellAsked, HeatMapDesk } from '../../../heat-map-desk.ts'
import { html } from '../../../html.ts'
import type { View } from '../../../view.ts'
import { shortened } from '../my-day.ts'
import { complaintPath } from '../next-act.ts'
import { statusWords } from '../words.ts'
import { cellPath, cellWords } from './heat-map.ts'
import { heatMapPath } from './words.ts'

export function heatMapCasesPage(
  cell: CellAsked,
  { rows, next, count }: Awaited<ReturnType<HeatMapDesk['cases']>>,
): View {
  const heading = cellWords(cell)
  return {
    title: heading,
    wide: true,
    back: { href: heatMapPath(cell), text: `By area, ${periodInWords(cell)}` },
    main: html`
      <h1 class="govuk-heading-l">${heading}</h1>
      <p class="govuk-body"><strong>${count.toLocaleString('en-GB')}</strong> in this list, received ${periodInWords(cell)}.</p>
      ${rows.length === 0 ? html`<p class="govuk-body">Nothing is counted here.</p>` : lines(rows)}
      ${next && pagination({ next: { href: cellPath(cell, cell, next) } })}`,
  }
}

const lines = (rows: readonly ComplaintLine[]) =>
  table({
    classes: 'app-dense',
    caption: 'Complaints, newest first',
    captionClasses: 'govuk-visually-hidden',
    head: ['Complaint', 'About', 'Received', 'Status'],
    rows: rows.map(({ id, residentName, about, receivedOn, stage, status, closedOn }) => [
      html`<a class="govuk-link" href="${complaintPath(id)}">${residentName}</a><br><span class="app-quiet">${id}</span>`,
      shortened(about),
      shortDate(receivedOn),
      html`Stage ${stage}<br>${closedOn ? tag('Closed', 'grey') : tag(statusWords[status].words, statusWords[status].colour)}`,
    ]),
  })
