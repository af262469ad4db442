// The tables of figures: the regulator's measures by tenure, and every other group, each number leading to its cases.
import type { FigureGroup, Period } from '#core/figures/definition.ts'
import { type Figure, valueInWords } from '#core/figures/figure.ts'
import { details } from '../../../components/details.ts'
import { type Cell, table } from '../../../components/table.ts'
import { type Html, html } from '../../../html.ts'
import { capital } from '../words.ts'
import { amountLink, found } from './words.ts'

const measures = [
  ['ch01-1', 'CH01 (1)', 'Stage 1 complaints received, for each 1,000 homes'],
  ['ch01-2', 'CH01 (2)', 'Stage 2 complaints received, for each 1,000 homes'],
  ['ch02-1', 'CH02 (1)', 'Stage 1 complaints answered within the Code’s timescales'],
  ['ch02-2', 'CH02 (2)', 'Stage 2 complaints answered within the Code’s timescales'],
  ['tp09', 'TP09', 'Satisfaction with the approach to complaints (the survey of tenants)'],
] as const

const tenures = ['lcra', 'lcho'] as const

export const measuresTable = (figures: readonly Figure[], period: Period): Html => html`${scrolling(
  'The regulator’s measures',
  table({
    classes: 'app-figures',
    caption: 'The regulator’s measures, by tenure',
    captionClasses: 'govuk-table__caption--m',
    head: ['Measure', 'Low cost rental (LCRA)', 'Low cost home ownership (LCHO)'],
    firstCellIsHeader: true,
    rows: measures.map(([id, name, says]) => [
      html`${name}<span class="app-about">${says}</span>`,
      ...tenures.map((tenure) => measureCell(figures, `${id}-${tenure}`, period)),
    ]),
  }),
)}
${scrolling('Beside CH02', besideTable(figures, period))}
${rulesOf(
  'How each measure is counted',
  figures.filter(({ group, unit }) => group === 'measures' && unit !== 'count'),
)}`

function measureCell(figures: readonly Figure[], id: string, period: Period): Cell {
  const figure = found(figures, id)
  if (!figure) return ''
  const of = figure.unit === 'percent' ? 'of' : 'for'
  const what = figure.unit === 'percent' ? '' : ' homes'
  const value = html`<span class="app-figure__value">${valueInWords(figure)}</span>`
  if (figure.numerator.amount === null) return value
  if (figure.denominator?.amount === null) {
    return html`${value} ${amountLink(figure, 'numerator', period)}; how many homes is not known`
  }
  return html`${value}
    ${amountLink(figure, 'numerator', period)} ${of} ${amountLink(figure, 'denominator', period)}${what}`
}

/** A table of numbers keeps its columns: on a small screen it is what scrolls, and not the page. */
export const scrolling = (label: string, content: Html): Html =>
  html`<div class="app-scrolls" role="region" aria-label="${label}" tabindex="0">${content}</div>`

const headOf = { theme: 'About', tenure: 'Tenure', channel: 'Channel' } as const

const besides = [
  ['in-time', 'In time, without an extension'],
  ['in-extended-time', 'In time, within a valid extension'],
  ['late', 'Late'],
  ['running', 'Open and not yet due: in neither number'],
  ['not-known', 'Not known: in neither number'],
] as const

const besideTable = (figures: readonly Figure[], period: Period): Html =>
  table({
    classes: 'app-figures',
    caption: 'Beside CH02: three numbers, and what is in neither',
    captionClasses: 'govuk-table__caption--s',
    head: ['Complaints', ...['Stage 1, LCRA', 'Stage 1, LCHO', 'Stage 2, LCRA', 'Stage 2, LCHO'].map(numeric)],
    firstCellIsHeader: true,
    rows: [
      ...besides.map(([time, words]) => [
        words,
        ...[1, 2].flatMap((stage) => tenures.map((tenure) => link(figures, `ch02-${stage}-${tenure}-${time}`, period))),
      ]),
      ...['other', 'not-known', 'not-categorised'].map((tenure) => [
        `In neither tenure: ${tenure.replace('-', ' ')}`,
        { text: link(figures, `neither-1-${tenure}`, period).text, format: 'numeric' as const, colspan: 2 },
        { text: link(figures, `neither-2-${tenure}`, period).text, format: 'numeric' as const, colspan: 2 },
      ]),
    ],
  })

const numeric = (text: string) => ({ text, format: 'numeric' }) as const

function link(figures: readonly Figure[], id: string, period: Period) {
  const figure = found(figures, id)
  return { text: figure ? amountLink(figure, 'numerator', period) : '', format: 'numeric' } as const
}

/** A group as it stands: a share with its whole, a plain number without one. */
export function groupTable(figures: readonly Figure[], group: FigureGroup, caption: string, period: Period): Html {
  const own = figures.filter((figure) => figure.group === group)
  const shares = own.some(({ denominator }) => denominator)
  return html`${scrolling(
    caption,
    table({
      classes: 'app-figures',
      caption,
      captionClasses: 'govuk-table__caption--m',
      head: ['What', numeric('Number'), ...(shares ? [numeric('Of'), numeric('Share')] : [])],
      firstCellIsHeader: true,
      rows: own.map((figure) => [
        figure.name,
        { text: amountLink(figure, 'numerator', period), format: 'numeric' },
        ...(shares
          ? ([
              { text: amountLink(figure, 'denominator', period), format: 'numeric' },
              { text: figure.denominator ? valueInWords(figure) : '', format: 'numeric' },
            ] as const)
          : []),
      ]),
    }),
  )}
  ${rulesOf(`How ${caption.toLowerCase()} are counted`, own)}`
}

/** The rule used, once for all figures that share it. */
export function rulesOf(summary: string, figures: readonly Figure[]): Html {
  const rules = [...new Set(figures.map(({ rule }) => rule))]
  return details({
    summary,
    content: html`<ul class="govuk-list govuk-list--bullet">
      ${rules.map((rule) => {
        const names = figures.filter((figure) => figure.rule === rule).map(({ name }) => name)
        return html`<li><strong>${names.length > 3 ? `${names[0]}, and ${names.length - 1} more` : names.join('; ')}.</strong> ${rule}</li>`
      })}
    </ul>`,
  })
}

/** Themes, tenures and channels, both stages beside each other. */
export function volumesTable(
  figures: readonly Figure[],
  by: 'theme' | 'tenure' | 'channel',
  caption: string,
  period: Period,
): Html {
  const stages = by === 'channel' ? [1] : [1, 2]
  const first = figures.filter(({ id }) => id.startsWith(`stage-1-${by}-`))
  return scrolling(
    caption,
    table({
      classes: 'app-figures',
      caption,
      captionClasses: 'govuk-table__caption--m',
      head: [headOf[by], ...stages.map((stage) => numeric(`Stage ${stage}`))],
      firstCellIsHeader: true,
      rows: [
        ...first.map(({ id, name }) => [
          capital(name.replace(/^Stage 1 received: (tenure |channel )?/, '')),
          ...stages.map((stage) => link(figures, id.replace('stage-1', `stage-${stage}`), period)),
        ]),
        ['All', ...stages.map((stage) => link(figures, `stage-${stage}-received`, period))],
      ],
    }),
  )
}
