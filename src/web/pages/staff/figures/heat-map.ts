// What complaints are about, by area: each number opens its complaints, and each may be told for a thousand homes.
import { type DateOnly, dateWithoutWeekday } from '#core/calendar/dates.ts'
import { themes } from '#core/complaint/handling.ts'
import type { Period } from '#core/figures/definition.ts'
import { areaNotKnown, elsewhere, type HeatMap, shadeOf } from '#core/figures/heat-map.ts'
import { periodInWords } from '#core/figures/reporting-year.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { details } from '../../../components/details.ts'
import { type Html, html } from '../../../html.ts'
import { type HeatCell, heatKey, heatMap } from '../../../pictures/heat-map.ts'
import type { View } from '../../../view.ts'
import { capital } from '../words.ts'
import { years } from './figures.ts'
import { figuresPath, heatMapAt, heatMapPath, toPublishPath } from './words.ts'

export type HeatMapShown = {
  readonly map: HeatMap
  readonly period: Period
  readonly today: DateOnly
  readonly landlord: Profile
  /** For each thousand homes, where it is known how many there are. */
  readonly byHomes: boolean
  readonly periodForm: Html
}

export function heatMapPage(shown: HeatMapShown): View {
  const { map, period, today, landlord, periodForm } = shown
  const title = `What complaints are about, by area, ${periodInWords(period)}`
  return {
    title,
    wide: true,
    back: { href: figuresPath(period), text: `Figures, ${periodInWords(period)}` },
    main: html`
      <h1 class="govuk-heading-l">${title}</h1>
      ${years(period, today, heatMapPath)}
      ${details({ summary: 'Another period', content: periodForm })}
      <h2 class="govuk-heading-m">${headlineOf(shown)}</h2>
      <p class="govuk-body">Complaints received at stage 1, by what they are about and the district of the postcode. ${landlord.name}, as it stands on ${dateWithoutWeekday(today)}.</p>
      ${map.total > 0 && picture(shown)}
      ${notes(shown)}`,
  }
}

export const areaWords = (area: string): string =>
  area === elsewhere ? 'Elsewhere' : area === areaNotKnown ? 'Not known' : area

/** What is found: the largest of the cells that have a theme and a place; for a thousand homes where that is told. */
export function headlineOf({ map, landlord, byHomes }: Pick<HeatMapShown, 'map' | 'landlord' | 'byHomes'>): string {
  const { areas, rows, total } = map
  if (total === 0) return 'No complaint was received in this period'
  const amountOf = amountsOf({ landlord, byHomes })
  const placed = rows.flatMap(({ theme, cells }) =>
    cells.flatMap((count, place) => {
      const area = areas[place] ?? areaNotKnown
      const amount = amountOf(count, area)
      const isNamed = isTheme(theme) && area !== areaNotKnown && area !== elsewhere
      return isNamed && amount !== null ? [{ theme, area, amount }] : []
    }),
  )
  const most = Math.max(0, ...placed.map(({ amount }) => amount))
  const largest = placed.filter(({ amount }) => amount === most)
  const [one] = largest
  const all = total === 1 ? '1 complaint' : `${total.toLocaleString('en-GB')} complaints`
  if (!one || most === 0) return `${capital(all)}, none of which has a known theme and area`
  const words = `${amountWords(most, most, byHomes)}${byHomes ? ' for each 1,000 homes' : ` of ${all}`}`
  if (largest.length > 1) return `No theme in one area has more than ${words}`
  return `The most complaints are about ${one.theme} in ${one.area}: ${words}`
}

const isTheme = (theme: string): boolean => themes.some((one) => one === theme)

/** None is none, however many homes there are. */
const amountsOf = ({ landlord, byHomes }: Pick<HeatMapShown, 'landlord' | 'byHomes'>) => {
  const homes = homesOf(landlord)
  return (count: number, area: string): number | null => {
    const of = homes.get(area)
    if (!byHomes || count === 0) return count
    return of === undefined ? null : (count * 1000) / of
  }
}

/** How many homes there are in each district that the landlord has told of. */
export const homesOf = ({ homesByDistrict = [] }: Profile): ReadonlyMap<string, number> =>
  new Map(homesByDistrict.map(({ district, homes }) => [district, homes]))

function picture(shown: HeatMapShown): Html {
  const { map, period, landlord, byHomes } = shown
  const amountOf = amountsOf(shown)
  const amounts = map.rows.flatMap(({ cells }) => cells.map((count, place) => amountOf(count, map.areas[place] ?? '')))
  const most = Math.max(...amounts.map((amount) => amount ?? 0))
  const cellOf = (theme: string, count: number, area: string): HeatCell => {
    const amount = amountOf(count, area)
    const text = opening(period, { theme, area }, amountWords(amount, count, byHomes), count)
    return { text, shade: amount === null ? null : shadeOf(amount, most) }
  }
  const everywhere = (count: number): number | null =>
    byHomes ? (landlord.homes === 'not known' ? null : (count * 1000) / landlord.homes) : count
  return html`${switchTo(shown)}
    ${heatMap({
      caption: byHomes ? 'Complaints for each 1,000 homes, by theme and area' : 'Complaints by theme and area',
      areas: map.areas.map(areaWords),
      rows: map.rows.map(({ theme, cells, total }) => ({
        name: capital(theme),
        cells: cells.map((count, place) => cellOf(theme, count, map.areas[place] ?? '')),
        total: opening(period, { theme, area: null }, amountWords(everywhere(total), total, byHomes), total),
      })),
      totals: map.totals.map((count, place) => {
        const area = map.areas[place] ?? ''
        return opening(period, { theme: null, area }, amountWords(amountOf(count, area), count, byHomes), count)
      }),
      total: opening(
        period,
        { theme: null, area: null },
        amountWords(everywhere(map.total), map.total, byHomes),
        map.total,
      ),
    })}
    ${heatKey('few', `the most, ${amountWords(most, most, byHomes)}`)}`
}

/** Where nobody knows how many homes there are, how many complaints there were, so that it is taken for no share. */
function amountWords(amount: number | null, count: number, byHomes: boolean): string {
  if (amount === null) return `${count.toLocaleString('en-GB')} in all`
  return byHomes ? amount.toFixed(1) : amount.toLocaleString('en-GB')
}

type Which = { readonly theme: string | null; readonly area: string | null }

export function cellPath({ from, to }: Period, { theme, area }: Which, after?: string): string {
  const query = { from, to, ...(theme ? { theme } : {}), ...(area ? { area } : {}), ...(after ? { after } : {}) }
  return `${heatMapAt}/complaints?${new URLSearchParams(query)}`
}

export const cellWords = ({ theme, area }: Which): string =>
  [theme ? capital(theme) : 'Everything', area ? areaWords(area) : 'everywhere'].join(', ')

/** Nothing is behind a nought. */
const opening = (period: Period, which: Which, words: string, count: number): Html =>
  count === 0
    ? html`${words}`
    : html`<a class="govuk-link" href="${cellPath(period, which)}">${words}<span class="govuk-visually-hidden">: ${cellWords(which)}</span></a>`

function switchTo({ period, landlord, map, byHomes }: HeatMapShown): Html | false {
  const known = homesOf(landlord)
  if (!map.areas.some((area) => known.has(area))) return false
  const at = (by: string, text: string, chosen: boolean) =>
    chosen
      ? html`<li><a class="govuk-link govuk-!-font-weight-bold" href="${heatMapPath(period)}&by=${by}" aria-current="true">${text}</a></li>`
      : html`<li><a class="govuk-link" href="${heatMapPath(period)}&by=${by}">${text}</a></li>`
  return html`<nav aria-label="How it is told"><ul class="app-chosen">
    ${at('homes', 'For each 1,000 homes', byHomes)}${at('counts', 'How many', !byHomes)}</ul></nav>`
}

function notes({ map, landlord, period }: HeatMapShown): Html {
  const known = homesOf(landlord)
  const unknown = map.areas.filter((area) => area !== areaNotKnown && !known.has(area)).map(areaWords)
  return html`<p class="govuk-body">The area is read from the postcode of the address on the complaint. Where there is none, or the words of a complaint were erased, it is not known.</p>
    ${unknown.length > 0 && html`<p class="govuk-body">How many homes there are is not known of: ${unknown.join(', ')}. How many complaints there were in all is told of ${unknown.length === 1 ? 'it' : 'these'}.</p>`}
    ${map.total > 0 && html`<p class="govuk-body"><a class="govuk-link" href="${toPublishPath(period, 'page')}">The same to publish, with what tells of fewer than five kept back</a></p>`}`
}
