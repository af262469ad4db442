// What a number counted: its rows, newest first, each leading to its complaint.
import { shortDate } from '#core/calendar/dates.ts'
import type { CountedKind } from '#core/figures/counted.ts'
import type { Part, Period } from '#core/figures/definition.ts'
import { periodInWords } from '#core/figures/reporting-year.ts'
import { ombudsmen } from '#core/handling-code/ombudsman.ts'
import { pagination } from '../../../components/pagination.ts'
import { type Cell, table } from '../../../components/table.ts'
import type { FigureCase, FigureCases } from '../../../figures-desk.ts'
import { html } from '../../../html.ts'
import type { View } from '../../../view.ts'
import { shortened } from '../my-day.ts'
import { complaintPath } from '../next-act.ts'
import { pounds } from '../words.ts'
import { amountWords, casesPath, figuresPath } from './words.ts'

const dayWords: { readonly [kind in CountedKind]: string } = {
  stage: 'Asked for',
  answer: 'Answered',
  point: 'Decided',
  refusal: 'Refused',
  remedy: 'Offered',
  satisfaction: 'Said',
  'sent unchecked': 'Sent unchecked',
  'another scheme': 'Received',
}

export function casesPage({ figure, rows, next }: FigureCases, part: Part, period: Period): View {
  const amount = amountWords(figure[part]?.amount ?? null, figure.unit)
  const heading = part === 'denominator' ? `${figure.name}: what it is a share of` : figure.name
  return {
    title: heading,
    wide: true,
    back: { href: figuresPath(period), text: `Figures, ${periodInWords(period)}` },
    main: html`
      <h1 class="govuk-heading-l">${heading}</h1>
      <p class="govuk-body"><strong>${amount}</strong>${figure.unit === 'pence' ? ' in all' : ' in this list'}, ${periodInWords(period)}. ${figure.rule}</p>
      ${
        rows.length === 0
          ? html`<p class="govuk-body">Nothing is counted here.</p>`
          : table({
              classes: 'app-dense',
              caption: 'What is counted, newest first',
              captionClasses: 'govuk-visually-hidden',
              head: ['Complaint', 'About', 'Day', 'What is counted'],
              rows: rows.map(row),
            })
      }
      ${next && pagination({ next: { href: casesPath(period, figure.id, part, next) } })}`,
  }
}

const row = (one: FigureCase): readonly Cell[] => [
  html`<a class="govuk-link" href="${complaintPath(one.id)}">${one.residentName}</a><br><span class="app-quiet">${one.id}</span>`,
  shortened(one.about),
  html`${dayWords[one.kind]}<br>${shortDate(one.on)}`,
  countedWords(one),
]

function countedWords({ kind, stage, number, dimensions, pence }: FigureCase): string {
  const { answer, acknowledgement, measured, outcome, score, theme, tenure, refused, followed, payment } = dimensions
  switch (kind) {
    case 'stage':
      if (refused === 'yes') return `Stage ${stage}, refused`
      return `Stage ${stage}: acknowledged ${acknowledgement}, answered ${answer}${measured === answer ? '' : `; CH02: ${measured}`}. ${theme}, ${tenure}`
    case 'answer':
      return `Stage ${stage} answer: ${outcome}${followed === 'yes' ? '; stage 2 asked for' : ''}`
    case 'point':
      return `Stage ${stage}, point ${number}: ${outcome}`
    case 'refusal':
      return `Stage ${stage}: ${outcome}${followed === 'yes' ? '; since withdrawn' : ''}`
    case 'remedy':
      return `${outcome}${pence === null ? '' : ` ${pounds(pence)}`}: ${payment === 'not known' ? 'in the answer' : payment}`
    case 'satisfaction':
      return `${score} of 5`
    case 'sent unchecked':
      return `Stage ${stage} answer, before anybody had checked it`
    case 'another scheme':
      return ombudsmen.LGSCO.name
  }
}
