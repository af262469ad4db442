// What a quarter comes to on its page: its numbers beside those of the quarters it is compared with, and what complaints are about.
import type { DateOnly } from '../calendar/dates.ts'
import { themes } from '../complaint/handling.ts'
import type { OrderKind } from '../complaint/handling-ombudsman.ts'
import type { ComplaintId } from '../complaint/identity.ts'
import type { Scheme } from '../handling-code/ombudsman.ts'
import type { OutcomeId } from '../ombudsman/outcomes.ts'
import { notCategorised } from './counted.ts'
import type { Figure } from './figure.ts'
import type { Compared } from './quarter.ts'

/** Promises whose day lies in a period: actions of answers, and remedies that were not declined. */
export type Promises = { readonly kept: number; readonly broken: number; readonly running: number }

/** Answers that were given on a day, by how long they took. */
export type AnswersOn = {
  readonly on: DateOnly
  readonly inTime: number
  readonly inExtendedTime: number
  readonly late: number
  readonly notKnown: number
}

export type OrderTold = {
  readonly number: number
  readonly kind: OrderKind
  readonly dueOn: DateOnly
  readonly doneOn: DateOnly | null
}

/** What the Ombudsman found and ordered. Of a complaint that is kept to named people, only that there is one is told. */
export type DeterminationTold = { readonly on: DateOnly } & (
  | { readonly kept: true }
  | {
      readonly kept: false
      readonly id: ComplaintId
      readonly scheme: Scheme
      readonly outcomes: readonly OutcomeId[]
      readonly orders: readonly OrderTold[]
    }
)

export type QuarterTold = {
  readonly figures: Compared<readonly Figure[]>
  readonly promises: Compared<Promises>
  readonly answers: readonly AnswersOn[]
  /** The newest first. */
  readonly determinations: readonly DeterminationTold[]
}

export const amountOf = (figures: readonly Pick<Figure, 'id' | 'numerator'>[], id: string): number =>
  figures.find((figure) => figure.id === id)?.numerator.amount ?? 0

/** Without a complaint in it there is nothing to compare with: a first quarter has no trend. */
export const hasRecord = (figures: readonly Figure[]): boolean => amountOf(figures, 'stage-1-received') > 0

export type RankedTheme = { readonly theme: string; readonly id: string; readonly now: number; readonly before: number }

/** Each theme that somebody complained of in either quarter, the most first; a tie stays in the order of the themes. */
export function rankedThemes({ now, before }: Compared<readonly Figure[]>): readonly RankedTheme[] {
  return [...themes, 'not known', notCategorised]
    .map((theme) => {
      const id = `stage-1-theme-${theme.toLowerCase().replaceAll(' ', '-')}`
      return { theme, id, now: amountOf(now, id), before: amountOf(before, id) }
    })
    .filter((one) => one.now + one.before > 0)
    .toSorted((one, other) => other.now - one.now)
}

/** What is found, in one sentence. */
export function quarterHeadline({ figures }: Pick<QuarterTold, 'figures'>, soFar: boolean): string {
  const received = amountOf(figures.now, 'stage-1-received')
  const late = amountOf(figures.now, 'stage-1-answered-late')
  const when = soFar ? 'so far' : 'in the quarter'
  if (received === 0) return `No complaint was received ${when}`
  const lateWords =
    late === 0 ? 'none of them is late' : `${late} ${late === 1 ? 'is' : 'are'} answered late or overdue`
  return `${complaints(received)} ${when}${trend(figures, received, soFar)}; ${lateWords}`
}

const complaints = (count: number): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'complaint' : 'complaints'}`

function trend(figures: Compared<readonly Figure[]>, received: number, soFar: boolean): string {
  if (!hasRecord(figures.before)) return ''
  const more = received - amountOf(figures.before, 'stage-1-received')
  const than = soFar ? 'by then in the one before' : 'in the one before'
  if (more === 0) return `, as many as ${than}`
  return `, ${Math.abs(more).toLocaleString('en-GB')} ${more > 0 ? 'more' : 'fewer'} than ${than}`
}

/** One decimal, half up, in whole numbers; null where nobody told how many homes there are. */
export function perThousandHomes(count: number, homes: number | null): string | null {
  if (homes === null) return null
  const tenths = Math.floor((20_000 * count + homes) / (2 * homes))
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}
