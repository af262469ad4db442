// The period and edition that the wall and its pages are of: read from an address, and chosen in a form that gets.
import { type DateOnly, isDateOnly } from '#core/calendar/dates.ts'
import type { Refusal } from '#core/complaint/step.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { periodRefusals, yearOf } from '#core/self-assessment/period.ts'
import type { Period } from '#core/self-assessment/proposal.ts'
import { button } from '../../../components/button.ts'
import { dateAsPosted } from '../../../field.ts'
import { type Posted, readDay } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { type Inputs, inputsOf } from '../../../inputs.ts'

export const editionIds = ['2024', '2022', '2020'] as const satisfies readonly EditionId[]

export const isEdition = (text: string | undefined): text is EditionId => editionIds.some((one) => one === text)

type Asked = {
  readonly period: Period
  /** As they were asked for, whatever the edition. */
  readonly days: Pick<Period, 'from' | 'to'>
  readonly refusals: readonly Refusal[]
  readonly posted: Posted
}

/** What was asked for; where something is wrong with it, why, and this year instead. */
export function periodAsked(query: Posted, today: DateOnly): Asked {
  const year = yearOf(today)
  const edition = isEdition(query.edition) ? query.edition : '2024'
  const from = dayAsked('from', 'The first day', query, year.from)
  const to = dayAsked('to', 'The last day', query, year.to)
  const period = { edition, from: from.day, to: to.day }
  const wrong = [...from.refusals, ...to.refusals]
  const refusals = wrong.length > 0 ? wrong : periodRefusals(period)
  const posted = { ...dateAsPosted('from', period.from), ...dateAsPosted('to', period.to), edition, ...query }
  return {
    period: refusals.length > 0 ? { ...year, edition: '2024' } : period,
    days: { from: from.day, to: to.day },
    refusals,
    posted: textsOf(posted),
  }
}

const textsOf = (posted: object): Posted =>
  Object.fromEntries(Object.entries(posted).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))

function dayAsked(name: 'from' | 'to', what: string, query: Posted, otherwise: DateOnly) {
  const written = query[name]
  if (written !== undefined && isDateOnly(written)) return { day: written, refusals: [] }
  if (!['day', 'month', 'year'].some((part) => query[`${name}-${part}`])) {
    const refusals = written ? [{ field: name, because: `${what} must be a real date, such as 27 3 2026` }] : []
    return { day: otherwise, refusals }
  }
  const read = readDay(name, query, { what, missing: `Enter ${what.toLowerCase()}` })
  return 'value' in read ? { day: read.value, refusals: [] } : { day: otherwise, refusals: read.wrong }
}

/** The period in an address. */
export const periodQuery = ({ edition, from, to }: Period, more: Posted = {}): string =>
  String(new URLSearchParams({ edition, from, to, ...more }))

const legend = (words: string) => ({ text: words, classes: 'govuk-fieldset__legend--s' })

export const daysInputs = (inputs: Inputs, words: { readonly from: string; readonly to: string }): Html => html`
  <div class="app-period__days">
    ${inputs.day({ name: 'from', legend: legend(words.from) })}
    ${inputs.day({ name: 'to', legend: legend(words.to) })}
  </div>`

export const periodInputs = (inputs: Inputs): Html => html`
  ${inputs.select({
    name: 'edition',
    label: { text: 'Edition of the Code', classes: 'govuk-label--s' },
    items: editionIds.map((value) => ({ value, text: editions[value].title })),
  })}
  ${daysInputs(inputs, { from: 'Received from', to: 'Received to' })}`

export const periodForm = (action: string, asked: Pick<Asked, 'posted' | 'refusals'>): Html =>
  html`<form method="get" action="${action}" class="app-period" novalidate>
    ${periodInputs(inputsOf(asked))}
    ${button('Show this period', { variant: 'secondary' })}
  </form>`
