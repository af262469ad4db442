// What the pages may ask of figures: part of a desk, for one landlord and one person.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { Refusal } from '#core/complaint/step.ts'
import type { Correction } from '#core/figures/corrections.ts'
import type { CountedKind } from '#core/figures/counted.ts'
import type { Dimensions, Part, Period } from '#core/figures/definition.ts'
import type { ShownEquality } from '#core/figures/equality-shown.ts'
import type { Figure } from '#core/figures/figure.ts'
import type { Quarter } from '#core/figures/quarter.ts'
import type { QuarterTold } from '#core/figures/quarter-told.ts'
import type { Stage } from '#core/handling-code/edition.ts'
import type { ProvisionCorrection } from '#core/self-assessment/corrections.ts'
import type { Slice } from './outcome.ts'

/** One row that a figure counted: a stage, an answer, a point, a refusal, a remedy or a survey answer of a complaint. */
export type FigureCase = {
  readonly id: ComplaintId
  readonly residentName: string
  readonly about: string
  readonly kind: CountedKind
  readonly stage: Stage
  readonly number: number
  readonly on: DateOnly
  readonly dimensions: Dimensions
  readonly pence: number | null
}

export type FigureCases = Slice<FigureCase> & { readonly figure: Figure }

export type FrozenLine = {
  readonly period: Period
  readonly asOf: DateOnly
  readonly by: PersonId
  readonly at: string
}

export type FrozenWithCorrections = FrozenLine & {
  readonly figures: number
  readonly corrections: readonly Correction[]
  /** Null for a year that was frozen before its answers were kept. */
  readonly provisions: readonly ProvisionCorrection[] | null
}

/** What equality questions came to in a year, as far as it may be shown. */
export type EqualityYear = ShownEquality & { readonly madeOnWebsite: number }

export type FiguresDesk = {
  /** Every figure of the period, as it stands today. */
  readonly read: (period: Period) => Promise<readonly Figure[]>
  /** The rows behind a part of a figure, newest first; null when there is no such list. */
  readonly cases: (period: Period, id: string, part: Part, after: string | null) => Promise<FigureCases | null>
  /** A quarter beside those it is compared with, as it stands today. */
  readonly quarter: (quarter: Quarter) => Promise<QuarterTold>
  readonly frozenYears: () => Promise<readonly FrozenLine[]>
  /** Freezes the year as it stands; or says why not. A frozen year is never frozen again. */
  readonly freeze: (period: Period) => Promise<readonly Refusal[]>
  /** Null until the year is over. */
  readonly equality: (year: Period) => Promise<EqualityYear | null>
  readonly csv: (heads: readonly string[], rows: readonly (readonly string[])[]) => string
  readonly corrections: (period: Period) => Promise<FrozenWithCorrections | null>
}
