// The figures of a period: what they come to in sentences, then the measures, how fast, how many, and what came of it.
import { addDays, type DateOnly, dateWithoutWeekday } from '#core/calendar/dates.ts'
import { countingRules, definedBy } from '#core/figures/counting.ts'
import { type ActTime, actTimes, type Period } from '#core/figures/definition.ts'
import { type Figure, valueInWords } from '#core/figures/figure.ts'
import { noComplaint } from '#core/figures/no-complaint.ts'
import { freezeRefusals, periodInWords, reportingYearOf } from '#core/figures/reporting-year.ts'
import { button } from '../../../components/button.ts'
import { details } from '../../../components/details.ts'
import { insetText } from '../../../components/inset-text.ts'
import { subNavigation } from '../../../components/sub-navigation.ts'
import { table } from '../../../components/table.ts'
import type { FrozenLine } from '../../../figures-desk.ts'
import { type Html, html } from '../../../html.ts'
import { hidden, type Inputs } from '../../../inputs.ts'
import { type TimeShare, threeNumbers } from '../../../pictures/three-numbers.ts'
import type { View } from '../../../view.ts'
import { refusalsPath } from '../refusals.ts'
import { underAnotherScheme } from './another-scheme.ts'
import { equalityPath } from './equality.ts'
import { groupTable, measuresTable, rulesOf, volumesTable } from './tables.ts'
import { amountLink, casesPath, figuresPath, found, frozenPath, heatMapPath, quarterAt } from './words.ts'

export type Shown = {
  readonly period: Period
  readonly today: DateOnly
  readonly figures: readonly Figure[]
  readonly frozen: readonly FrozenLine[]
  /** The form that freezes the year; null for whoever may not, or when it cannot be frozen. */
  readonly freeze: ((content: Html) => Html) | null
  /** Whether whoever looks may see what equality questions came to. */
  readonly leadsToEquality: boolean
}

export function figuresPage(shown: Shown, periodForm: Html): View {
  const { period, today, figures } = shown
  const title = `Figures, ${periodInWords(period)}`
  const none = noComplaint(period, figures, today)
  return {
    title,
    wide: true,
    main: html`
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">As they stand on ${dateWithoutWeekday(today)}. Every number opens the complaints that it counts.</p>
      ${years(period, today)}
      ${details({ summary: 'Another period', content: periodForm })}
      <p class="govuk-body"><a class="govuk-link" href="${quarterAt}">A quarter on one page</a></p>
      ${none && insetText(`${none}.`)}
      ${underAnotherScheme(period, found(figures, 'another-scheme')?.numerator.amount ?? 0)}
      ${headlines(shown)}
      ${measuresTable(figures, period)}
      <h2 class="govuk-heading-m">How fast</h2>
      ${[1, 2].map((stage) => timeliness(stage, shown))}
      ${rulesOf(
        'How time is counted',
        figures.filter(({ group }) => group === 'timeliness'),
      )}
      ${volumesTable(figures, 'theme', 'What complaints are about', period)}
      <p class="govuk-body"><a class="govuk-link" href="${heatMapPath(period)}">What complaints are about, by area</a></p>
      ${volumesTable(figures, 'tenure', 'Whose homes', period)}
      ${volumesTable(figures, 'channel', 'How they came in', period)}
      ${groupTable(figures, 'outcomes', 'Decisions', period)}
      ${groupTable(figures, 'escalation', 'Escalations', period)}
      ${groupTable(figures, 'refusals', 'Refusals', period)}
      <p class="govuk-body"><a class="govuk-link" href="${refusalsPath({ from: period.from, to: period.to })}">Every refusal of this period, with its reasons</a></p>
      ${groupTable(figures, 'remedies', 'Remedies', period)}
      ${groupTable(figures, 'satisfaction', 'Answers after closing', period)}
      ${shown.leadsToEquality && html`<p class="govuk-body"><a class="govuk-link" href="${equalityPath}">Equality monitoring, year by year</a></p>`}
      ${frozenYears(shown)}
      ${countingWords()}`,
  }
}

/** This reporting year and the two before it. */
export function years(period: Period, today: DateOnly, pathOf = figuresPath): Html {
  const now = reportingYearOf(today)
  const last = reportingYearOf(addDays(now.from, -1))
  return subNavigation({
    label: 'Years',
    items: [now, last, reportingYearOf(addDays(last.from, -1))].map((year) => ({
      href: pathOf(year),
      text: periodInWords(year),
      active: year.from === period.from && year.to === period.to,
    })),
  })
}

/** The two days of a period, for a form that asks by address. */
export const periodForm = (
  { day }: Inputs,
  action = '/staff/figures',
): Html => html`<form method="get" action="${action}" novalidate>
  ${day({ name: 'from', legend: { text: 'First day', classes: 'govuk-fieldset__legend--s' } })}
  ${day({ name: 'to', legend: { text: 'Last day', classes: 'govuk-fieldset__legend--s' } })}
  ${button('Show')}
</form>`

function headlines({ figures, period }: Shown): Html {
  const amount = (id: string) => {
    const figure = found(figures, id)
    return figure ? amountLink(figure, 'numerator', period) : html``
  }
  const value = (id: string) => {
    const figure = found(figures, id)
    return figure ? valueInWords(figure) : ''
  }
  return html`<ul class="govuk-list govuk-list--bullet">
    <li>${amount('stage-1-received')} ${found(figures, 'stage-1-received')?.numerator.amount === 1 ? 'complaint was' : 'complaints were'} received, and stage 2 was asked for on ${amount('stage-2-received')}.</li>
    <li>Within the Code’s timescales: ${value('ch02-1-lcra')} at stage 1 and ${value('ch02-2-lcra')} at stage 2, of those in low cost
      rental; ${value('ch02-1-lcho')} and ${value('ch02-2-lcho')} in low cost home ownership.</li>
    <li>Stage 1 answers: ${amount('stage-1-answered-in-time')} in time, ${amount('stage-1-answered-in-extended-time')} in extended
      time, ${amount('stage-1-answered-late')} late.</li>
    <li>${amount('money-offered')} was offered, of which ${amount('money-paid')} is recorded as paid.</li>
  </ul>`
}

const acts = [
  ['acknowledged', 'acknowledgements'],
  ['answered', 'answers'],
] as const

const timeliness = (stage: number, shown: Shown): Html =>
  html`${acts.map(([act, name]) => bar(stage, act, name, shown))}`

function bar(stage: number, act: string, name: string, { figures, period }: Shown): Html {
  const of = (time: ActTime) => found(figures, `stage-${stage}-${act}-${time.replaceAll(' ', '-')}`)
  const shares = actTimes.flatMap((time): TimeShare[] => {
    const figure = of(time)
    const amount = figure?.numerator.amount
    if (!figure || amount === undefined || amount === null) return []
    return [{ time, amount, words: html`${amountLink(figure, 'numerator', period)}${shareOf(figure)}` }]
  })
  const all = of('late')
  const total = all?.denominator?.amount ?? 0
  const heading = `Stage ${stage} ${name}: ${total === 0 ? 'none to count' : spoken(shares, total)}`
  return html`<h3 class="govuk-heading-s">${heading}</h3>
    <p class="govuk-body-s">Received in the period and not refused: ${all && html`<a class="govuk-link" href="${casesPath(period, all.id, 'denominator')}">${total}</a>`}</p>
    ${total > 0 && threeNumbers(heading, shares, `stage-${stage}-${act}`)}
    ${total > 0 && asTable(heading, shares)}`
}

const shareOf = (figure: Figure): string => (figure.numerator.amount ? ` (${valueInWords(figure)})` : '')

function spoken(shares: readonly TimeShare[], total: number): string {
  const some = shares.filter(({ amount }) => amount > 0).map(({ time, amount }) => `${amount} ${time}`)
  return `${some.join(', ')}, of ${total}`
}

const asTable = (caption: string, shares: readonly TimeShare[]): Html =>
  details({
    summary: html`As a table<span class="govuk-visually-hidden">: ${caption}</span>`,
    content: table({
      caption,
      captionClasses: 'govuk-visually-hidden',
      head: ['When', { text: 'Complaints', format: 'numeric' }],
      firstCellIsHeader: true,
      rows: shares.map(({ time, amount }) => [time, { text: String(amount), format: 'numeric' }]),
    }),
  })

function frozenYears({ period, today, frozen, freeze }: Shown): Html {
  const isFrozen = frozen.some((line) => line.period.from === period.from && line.period.to === period.to)
  const [refusal] = freezeRefusals(period, today)
  return html`<h2 class="govuk-heading-m">Frozen years</h2>
    ${
      frozen.length === 0
        ? html`<p class="govuk-body">No year is frozen yet.</p>`
        : html`<ul class="govuk-list">${frozen.map(
            (
              line,
            ) => html`<li><a class="govuk-link" href="${frozenPath(line.period)}">${periodInWords(line.period)}</a>,
              as it stood on ${dateWithoutWeekday(line.asOf)}, and its corrections</li>`,
          )}</ul>`
    }
    ${
      isFrozen
        ? html`<p class="govuk-body">This year is frozen: above are its figures as they stand today.</p>`
        : refusal
          ? html`<p class="govuk-body app-quiet">${refusal.because}.</p>`
          : freeze?.(
              html`${hidden('from', period.from)}${hidden('to', period.to)}
                <p class="govuk-body">Freezing keeps these figures as they stand today. It cannot be undone; what changes later is
                  shown beside them.</p>
                ${button(`Freeze ${periodInWords(period)}`, { variant: 'secondary', preventDoubleClick: true })}`,
            )
    }`
}

const countingWords = (): Html =>
  details({
    summary: 'The rules of counting, and how sure each is',
    content: html`${table({
      classes: 'app-dense',
      caption: 'Rules of counting',
      captionClasses: 'govuk-visually-hidden',
      head: ['Question', 'Rule', 'How sure'],
      firstCellIsHeader: true,
      rows: countingRules.map(({ question, rule, sureness, note }) => [question, html`${rule} ${note}`, sureness]),
    })}
    <ul class="govuk-list govuk-list--bullet">
      ${definedBy.map(({ title, url, note }) => html`<li><a class="govuk-link" href="${url}">${title}</a>. ${note}</li>`)}
    </ul>`,
  })
