// The heat map as it may be published: what tells of fewer than five is kept back, and what would give that away with it.
import { type DateOnly, dateWithoutWeekday } from '#core/calendar/dates.ts'
import type { Period } from '#core/figures/definition.ts'
import { shadeOf } from '#core/figures/heat-map.ts'
import { fewestTold, type PublishedMap } from '#core/figures/publication.ts'
import { periodInWords } from '#core/figures/reporting-year.ts'
import { html } from '../../../html.ts'
import { heatMap } from '../../../pictures/heat-map.ts'
import type { View } from '../../../view.ts'
import { capital } from '../words.ts'
import { areaWords } from './heat-map.ts'
import { heatMapPath, toPublishPath } from './words.ts'

/** As statistics of the government mark what is kept back. */
const keptBack = '[c]'

const words = (number: number | null): string => (number === null ? keptBack : number.toLocaleString('en-GB'))

export function toPublishPage(map: PublishedMap, period: Period, landlord: string, today: DateOnly): View {
  const most = Math.max(1, ...map.rows.flatMap(({ cells }) => cells.map((cell) => cell ?? 0)))
  const title = `What complaints were about, by area, ${periodInWords(period)}`
  return {
    title,
    wide: true,
    back: { href: heatMapPath(period), text: 'With every number' },
    main: html`
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">Complaints received at stage 1, by what they were about and the district of the postcode. ${landlord}, as it stood on ${dateWithoutWeekday(today)}.</p>
      ${map.areas.length === 0 && html`<p class="govuk-body">No complaint was received in this period.</p>`}
      ${
        map.areas.length > 0 &&
        heatMap({
          caption: 'Complaints by theme and area, to publish',
          areas: map.areas.map(areaWords),
          rows: map.rows.map(({ theme, cells, total }) => ({
            name: capital(theme),
            cells: cells.map((cell) => ({ text: words(cell), shade: cell === null ? null : shadeOf(cell, most) })),
            total: words(total),
          })),
          totals: map.totals.map(words),
          total: words(map.total),
        })
      }
      <p class="govuk-body">${keptBack} stands for a number of fewer than ${fewestTold}, or for a total from which one could be worked out. Look before you publish it whether the same complaints are counted somewhere else in public.</p>
      ${map.areas.length > 0 && html`<p class="govuk-body"><a class="govuk-link" href="${toPublishPath(period, 'file')}">Download it for a spreadsheet (CSV)</a></p>`}`,
  }
}

/** The same rows for a spreadsheet, its heads first. */
export const publishedRows = ({ areas, rows, totals, total }: PublishedMap): readonly (readonly string[])[] => [
  ['About', ...areas.map(areaWords), 'All'],
  ...rows.map(({ theme, cells, total: all }) => [capital(theme), ...cells.map(words), words(all)]),
  ['All', ...totals.map(words), words(total)],
]
