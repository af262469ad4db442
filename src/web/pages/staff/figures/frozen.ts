// A frozen year beside today: which figures and which provisions differ, and which cases made them differ.
import { dateWithoutWeekday } from '#core/calendar/dates.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { Correction } from '#core/figures/corrections.ts'
import { periodInWords } from '#core/figures/reporting-year.ts'
import { details } from '../../../components/details.ts'
import { type Cell, table } from '../../../components/table.ts'
import type { FrozenWithCorrections } from '../../../figures-desk.ts'
import { type Html, html } from '../../../html.ts'
import type { View } from '../../../view.ts'
import { complaintPath } from '../next-act.ts'
import { instantWords } from '../words.ts'
import { frozenAnswers } from './frozen-answers.ts'
import { amountWords, casesPath, figuresPath } from './words.ts'

export function frozenPage(year: FrozenWithCorrections, by: string): View {
  const { period, asOf, at, figures, corrections, provisions } = year
  const title = `${periodInWords(period)}, as it was frozen`
  return {
    title,
    wide: true,
    back: { href: figuresPath(period), text: `Figures, ${periodInWords(period)}` },
    main: html`
      <h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">Frozen by ${by} on ${instantWords(at)}, as it stood on ${dateWithoutWeekday(asOf)}: ${figures} figures.
        They are kept as they were. Below is what differs today.</p>
      ${
        corrections.length === 0
          ? html`<p class="govuk-body">Nothing differs.</p>`
          : table({
              classes: 'app-figures app-dense',
              caption: `Corrections: ${corrections.length} numbers`,
              captionClasses: 'govuk-table__caption--m',
              head: ['Figure', numeric('Frozen'), numeric('Now'), 'Complaints that changed it'],
              firstCellIsHeader: true,
              rows: corrections.map((correction) => row(correction, year)),
            })
      }
      ${frozenAnswers(provisions)}`,
  }
}

const numeric = (text: string) => ({ text, format: 'numeric' }) as const

function row(
  { id, name, part, unit, frozen, now, came, went }: Correction,
  { period }: FrozenWithCorrections,
): readonly Cell[] {
  const link = html`<a class="govuk-link" href="${casesPath(period, id, part)}">${amountWords(now, unit)}</a>`
  return [
    part === 'denominator' ? `${name}: what it is a share of` : name,
    numeric(amountWords(frozen, unit)),
    { text: came.length + went.length > 0 ? link : amountWords(now, unit), format: 'numeric' },
    came.length + went.length === 0
      ? 'What the landlord told has changed, or how it is counted'
      : html`${complaints('Came in', came)}${complaints('Went out', went)}`,
  ]
}

const few = 5

function complaints(what: string, ids: readonly ComplaintId[]): Html {
  if (ids.length === 0) return html``
  const links = ids.map(
    (id, index) => html`${index > 0 && ', '}<a class="govuk-link" href="${complaintPath(id)}">${id}</a>`,
  )
  if (ids.length <= few) return html`<p class="govuk-body-s">${what}: ${links}</p>`
  return details({ summary: `${what}: ${ids.length} complaints`, content: html`${links}` })
}
