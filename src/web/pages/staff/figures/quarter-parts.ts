// The four parts under the numbers of a quarter: what complaints are about, what was answered week by week, and the Ombudsman.
import { type DateOnly, shortDate } from '#core/calendar/dates.ts'
import { weeksOf } from '#core/figures/quarter.ts'
import {
  type DeterminationTold,
  hasRecord,
  type OrderTold,
  type RankedTheme,
  rankedThemes,
} from '#core/figures/quarter-told.ts'
import { details } from '../../../components/details.ts'
import { table } from '../../../components/table.ts'
import { type Html, html } from '../../../html.ts'
import { type FallColumn, forecastColumns } from '../../../pictures/forecast-columns.ts'
import { complaintPath } from '../next-act.ts'
import { capital } from '../words.ts'
import type { QuarterShown } from './quarter-shown.ts'
import { amountLink, found } from './words.ts'

/** The bars are measured against the largest of them, and the number beside each is what is read. */
export function themesOf({ told, quarter }: QuarterShown): Html {
  const ranked = rankedThemes(told.figures)
  const most = Math.max(1, ...ranked.map(({ now }) => now))
  const compared = hasRecord(told.figures.before)
  const line = (one: RankedTheme): Html => {
    const figure = found(told.figures.now, one.id)
    return html`<li><span>${capital(one.theme)}</span>
      <span class="app-quarter__count">${figure && amountLink(figure, 'numerator', quarter.now)}${compared && html`<span class="app-quiet">, ${changeWords(one)}</span>`}</span>
      <svg class="app-quarter__bar" width="100%" height="8" aria-hidden="true" focusable="false" xmlns="http://www.w3.org/2000/svg"><rect width="${Math.round((one.now / most) * 100)}%" height="8"/></svg></li>`
  }
  return html`<section>
    <h2 class="govuk-heading-s">${ranked.length === 0 ? 'Nobody complained about anything' : 'What complaints are about'}</h2>
    ${ranked.length > 0 && html`<ol class="app-quarter__themes">${ranked.map(line)}</ol>`}
  </section>`
}

function changeWords({ now, before }: RankedTheme): string {
  if (now === before) return 'as before'
  return now > before ? `${now - before} more` : `${before - now} fewer`
}

const kinds = ['In time', 'In extended time', 'Late', 'Not known'] as const

type Week = { readonly from: DateOnly; readonly parts: readonly number[]; readonly total: number }

function answeredByWeek({ told, quarter }: QuarterShown): readonly Week[] {
  return weeksOf(quarter.now).map(({ from, to }) => {
    const days = told.answers.filter(({ on }) => on >= from && on <= to)
    const sum = (of: (day: (typeof days)[number]) => number) => days.reduce((all, day) => all + of(day), 0)
    const parts = [
      ...[sum(({ inTime }) => inTime), sum(({ inExtendedTime }) => inExtendedTime)],
      ...[sum(({ late }) => late), sum(({ notKnown }) => notKnown)],
    ]
    return { from, parts, total: parts.reduce((all, part) => all + part, 0) }
  })
}

export function weeksPicture(shown: QuarterShown): Html {
  const weeks = answeredByWeek(shown)
  const amount = (place: number) => weeks.reduce((sum, { parts }) => sum + (parts[place] ?? 0), 0)
  const all = weeks.reduce((sum, { total }) => sum + total, 0)
  const known = amount(3) > 0 ? kinds : kinds.slice(0, 3)
  const headline =
    all === 0
      ? 'No answer was given'
      : `Answers given, by week: ${all.toLocaleString('en-GB')}, of which ${amount(2)} late`
  const columns = weeks.map(({ from, parts }, index): FallColumn => {
    const [, day = '', month = ''] = shortDate(from).split(' ')
    const before = weeks[index - 1]
    const isNew = !before || shortDate(before.from).split(' ')[2] !== month
    return { weekday: [day, day], day: isNew ? month : '', parts: parts.slice(0, known.length) }
  })
  return html`<section>
    <h2 class="govuk-heading-s">${headline}</h2>
    ${
      all > 0 &&
      html`<figure class="app-falls app-quarter__weeks">${forecastColumns(
        { headline, columns, kinds: known, todayWord: '', fills: ['solid', 'sparse', 'hatch', 'dots'], tallest: 90 },
        'weeks',
      )}</figure>
      ${weeksTable(weeks, known)}`
    }
  </section>`
}

const weeksTable = (weeks: readonly Week[], known: readonly string[]): Html =>
  details({
    summary: html`As a table<span class="govuk-visually-hidden">: answers given, by week</span>`,
    content: html`<div class="app-scrolls" role="region" aria-label="Answers given, by week" tabindex="0">${table({
      caption: 'Answers given at either stage, by the first day of the week',
      captionClasses: 'govuk-visually-hidden',
      head: ['Week from', ...[...known, 'All'].map((text) => ({ text, format: 'numeric' as const }))],
      firstCellIsHeader: true,
      rows: weeks.map(({ from, parts, total }) => [
        shortDate(from),
        ...[...parts.slice(0, known.length), total].map((part) => ({ text: String(part), format: 'numeric' as const })),
      ]),
    })}</div>`,
  })

/** So many stand on the paper; the others open on the screen, and the heading counts them all. */
const mostPrinted = 4
const mostOrders = 3

export function ombudsmanOf({ told: { determinations }, today }: QuarterShown): Html {
  const line = (one: DeterminationTold) => html`<li>${determinationWords(one, today)}</li>`
  const [first, others] = [determinations.slice(0, mostPrinted), determinations.slice(mostPrinted)]
  const orders = determinations.flatMap((one) => (one.kept ? [] : one.orders)).length
  const heading =
    determinations.length === 0
      ? 'No determination of the Ombudsman is recorded'
      : `The Ombudsman: ${counted(determinations.length, 'determination')}, ${counted(orders, 'order')}`
  return html`<section>
    <h2 class="govuk-heading-s">${heading}</h2>
    ${first.length > 0 && html`<ul class="govuk-list">${first.map(line)}</ul>`}
    ${others.length > 0 && details({ summary: `${others.length} more`, content: html`<ul class="govuk-list">${others.map(line)}</ul>` })}
  </section>`
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

function determinationWords(one: DeterminationTold, today: DateOnly): Html {
  if (one.kept) return html`${shortDate(one.on)}: a complaint that is kept to named people.`
  const outcomes = [...new Set(one.outcomes)].join(', ')
  const orders = one.orders.slice(0, mostOrders).map((order) => orderWords(order, today))
  const more = one.orders.length - orders.length
  return html`${shortDate(one.on)}, <a class="govuk-link" href="${complaintPath(one.id)}">${one.id}</a>: ${outcomes}.
    ${orders.length > 0 && html`<span class="app-quarter__orders">Ordered: ${[...orders, ...(more > 0 ? [`${more} more`] : [])].join('; ')}.</span>`}`
}

function orderWords({ kind, dueOn, doneOn }: OrderTold, today: DateOnly): string {
  const by = `${kind} by ${withoutWeekday(dueOn)}`
  if (doneOn) return `${by}, done ${withoutWeekday(doneOn)}`
  return today > dueOn ? `${by}, overdue` : by
}

/** '4 Dec 2026'. */
const withoutWeekday = (day: DateOnly): string => shortDate(day).slice(4)
