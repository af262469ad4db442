// The next fifteen working days: how many acknowledgements, answers and promises fall due on each, drawn and as a table of links.
import { type DateOnly, longDate, shortDate } from '#core/calendar/dates.ts'
import { holidaysBetween } from '#core/calendar/working-days.ts'
import { type FallCounts, type FallKind, type Forecast, fallKinds, totalOf } from '#core/complaint/forecast.ts'
import { noFilter, type TeamFilter } from '#worklists/team-filter.ts'
import { type Cell, table } from '../../../components/table.ts'
import type { Desk, Person } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import { handlers, may } from '../../../permissions.ts'
import { type FallColumn, forecastColumns } from '../../../pictures/forecast-columns.ts'
import type { View } from '../../../view.ts'
import { nameOf } from '../parts-of-forms.ts'
import { workingDays } from '../words.ts'
import { teamNavigation } from './list.ts'
import { fallWords, forecastPath, lateOn, teamPath } from './words.ts'

export type ForecastShown = {
  readonly forecast: Forecast
  readonly handler: TeamFilter['handler']
  readonly staff: readonly Person[]
  readonly desk: Pick<Desk, 'today' | 'calendar' | 'landlord'>
}

export const forecastPage = (shown: ForecastShown): View => ({
  title: 'Forecast',
  wide: true,
  main: html`
    <h1 class="govuk-heading-l">Forecast</h1>
    ${teamNavigation('forecast')}
    ${whose(shown)}
    <figure class="app-falls">
      <h2 class="govuk-heading-m">${headlineOf(shown.forecast)}</h2>
      <p class="govuk-body">Acknowledgements, answers and promises due on open complaints${whoseWords(shown)}, by the working day on which they fall due. ${shown.desk.landlord.name}, ${longDate(shown.desk.today())}.</p>
      ${!isEmpty(shown.forecast) && forecastColumns(pictureOf(shown), 'forecast')}
    </figure>
    ${notes(shown)}
    ${!isEmpty(shown.forecast) && numbers(shown)}`,
})

const isEmpty = ({ late, days }: Forecast): boolean =>
  [late, ...days.map(({ counts }) => counts)].every((counts) => totalOf(counts) === 0)

/** What is found, in one sentence. */
export function headlineOf({ late, days }: Forecast): string {
  const already = totalOf(late)
  const coming = days.reduce((sum, { counts }) => sum + totalOf(counts), 0)
  const lateWords = already === 0 ? 'Nothing is late' : `${already.toLocaleString('en-GB')} ${isOrAre(already)} late`
  const span = `the next ${workingDays(days.length)}`
  if (coming === 0) return `${lateWords}, and nothing falls due in ${span}`
  const most = Math.max(...days.map(({ counts }) => totalOf(counts)))
  const busiest = days.filter(({ counts }) => totalOf(counts) === most)
  const [one] = busiest
  const fullest = busiest.length === 1 && one && coming > 1
  const when = fullest ? `. The fullest day is ${longDate(one.from).slice(0, -5)}, with ${most}` : ''
  return `${lateWords}; ${coming.toLocaleString('en-GB')} ${coming === 1 ? 'falls' : 'fall'} due in ${span}${when}`
}

const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are')

function whoseWords({ handler, staff }: ForecastShown): string {
  if (handler === null) return ''
  return handler === 'nobody' ? ' that nobody handles' : ` that ${nameOf(handler, staff)} handles`
}

/** Who is away is seen by reading one person's days. */
function whose({ handler, staff }: ForecastShown): Html {
  const people = [
    { value: null, text: 'Everybody’s' },
    { value: 'nobody' as const, text: 'Nobody’s yet' },
    ...staff.filter((one) => may(one, handlers)).map(({ id, name }) => ({ value: id, text: name })),
  ]
  return html`<nav aria-label="Whose complaints"><ul class="app-chosen">${people.map(({ value, text }) => {
    const href = value === null ? forecastPath : `${forecastPath}?${new URLSearchParams({ handler: value })}`
    return value === handler
      ? html`<li><a class="govuk-link govuk-!-font-weight-bold" href="${href}" aria-current="page">${text}</a></li>`
      : html`<li><a class="govuk-link" href="${href}">${text}</a></li>`
  })}</ul></nav>`
}

function pictureOf({ forecast, desk }: ForecastShown): Parameters<typeof forecastColumns>[0] {
  const { late, days } = forecast
  const partsOf = (counts: FallCounts) => fallKinds.map((kind) => counts[kind])
  const first: FallColumn = { weekday: ['Late', 'Late'], day: '', mark: 'late', parts: partsOf(late) }
  return {
    headline: headlineOf(forecast),
    kinds: fallKinds.map((kind) => fallWords[kind]),
    todayWord: 'today',
    columns: [
      first,
      ...days.map(({ from, to, counts }, index): FallColumn => {
        const [weekday = '', day = '', month = ''] = shortDate(from).split(' ')
        const before = days[index - 1]
        return {
          ...{ weekday: [weekday, weekday.slice(0, 1)], day, parts: partsOf(counts) },
          month: !before || shortDate(before.from).split(' ')[2] !== month ? month : undefined,
          mark: from === desk.today() ? 'today' : undefined,
          gapAfter: index < days.length - 1 && holidaysBetween(desk.calendar, from, to).length > 0,
        }
      }),
    ],
  }
}

/** What a number is, and what the picture cannot know. */
function notes({ forecast: { days }, desk }: ForecastShown): Html {
  const [first, last] = [days[0], days.at(-1)]
  const holidays = first && last ? holidaysBetween(desk.calendar, first.from, last.to) : []
  return html`<p class="govuk-body">Each number of the table opens its complaints; a complaint counts once a day for each kind that falls due on it. What falls due in a weekend or on a holiday stands with the working day before it. Who is away is not recorded here.</p>
    ${holidays.length > 0 && html`<p class="govuk-body">Nobody works on ${holidays.map(({ date, title }) => `${shortDate(date)}, ${title}`).join('; ')}.</p>`}`
}

const numbers = (
  shown: ForecastShown,
): Html => html`<div class="app-scrolls" role="region" aria-label="The same as a table" tabindex="0">
    ${table({
      caption: 'The same as a table',
      captionClasses: 'govuk-table__caption--s',
      classes: 'app-falls__table',
      head: ['Day', ...[...fallKinds.map((kind) => heads[kind]), 'All'].map(numeric)],
      firstCellIsHeader: true,
      rows: [
        row(lateOn, shown.forecast.late, 'late', shown),
        ...shown.forecast.days.map(({ from, counts }) => row(dayWords(from, shown), counts, from, shown)),
      ],
    })}
  </div>`

const heads: { readonly [kind in FallKind]: string } = {
  ...{ acknowledgement: 'Acknowledge', 'stage 1 answer': 'Stage 1', 'stage 2 answer': 'Stage 2', promise: 'Promises' },
}

const numeric = (text: string): Cell => ({ text, format: 'numeric' })

const dayWords = (day: DateOnly, { desk }: ForecastShown): string =>
  day === desk.today() ? `Today, ${withoutYear(day)}` : withoutYear(day)

/** All of it lies within a month. */
const withoutYear = (day: DateOnly): string => shortDate(day).slice(0, -5)

function row(day: string, counts: FallCounts, on: DateOnly | 'late', { handler }: ForecastShown): readonly Cell[] {
  const cells = fallKinds.map((kind) => ({
    text: numberLink(counts[kind], `${fallWords[kind]}, ${day}`, { handler, falls: kind, on }),
    format: 'numeric' as const,
  }))
  return [day, ...cells, { text: String(totalOf(counts)), format: 'numeric' as const }]
}

const numberLink = (count: number, what: string, only: Partial<TeamFilter>): Html | string =>
  count === 0
    ? '0'
    : html`<a class="govuk-link" href="${teamPath({ ...noFilter, ...only })}">${count.toLocaleString('en-GB')}<span class="govuk-visually-hidden"> ${what}</span></a>`
