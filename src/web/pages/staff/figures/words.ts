// How pages about figures say a number, and where each leads.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Part, Period } from '#core/figures/definition.ts'
import type { Figure } from '#core/figures/figure.ts'
import { type Html, html } from '../../../html.ts'
import { pounds } from '../words.ts'

export const figuresPath = ({ from, to }: Period): string => `/staff/figures?${new URLSearchParams({ from, to })}`

export const casesPath = ({ from, to }: Period, id: string, part: Part, after?: string): string =>
  `/staff/figures/cases?${new URLSearchParams({ figure: id, part, from, to, ...(after ? { after } : {}) })}`

export const quarterAt = '/staff/figures/quarter'

/** By the first day of the quarter. */
export const quarterPath = (from: DateOnly): string => `${quarterAt}?${new URLSearchParams({ from })}`

export const heatMapAt = '/staff/figures/by-area'

export const heatMapPath = ({ from, to }: Period): string => `${heatMapAt}?${new URLSearchParams({ from, to })}`

/** What may be published of it, as a page or as a file. */
export const toPublishPath = ({ from, to }: Period, as: 'page' | 'file'): string =>
  `${heatMapAt}/to-publish${as === 'file' ? '/file' : ''}?${new URLSearchParams({ from, to })}`

export const frozenPath = ({ from, to }: Period): string => `/staff/figures/frozen?${new URLSearchParams({ from, to })}`

/** A number as it is read; null is not known, never zero. */
export const amountWords = (amount: number | null, unit: Figure['unit']): string =>
  amount === null ? 'not known' : unit === 'pence' ? pounds(amount) : amount.toLocaleString('en-GB')

/** The number, leading to the rows it counted; what the landlord told leads nowhere. */
export function amountLink(figure: Figure, part: Part, period: Period): Html {
  const amount = figure[part]
  if (!amount) return html``
  const words = amountWords(amount.amount, figure.unit)
  if (!amount.opens) return html`${words}`
  const about = `: ${figure.name}${part === 'denominator' ? ', of which it is a share' : ''}`
  return html`<a class="govuk-link" href="${casesPath(period, figure.id, part)}">${words}<span class="govuk-visually-hidden">${about}</span></a>`
}

export const found = (figures: readonly Figure[], id: string): Figure | undefined =>
  figures.find((figure) => figure.id === id)
