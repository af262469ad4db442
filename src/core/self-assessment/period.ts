// The period and edition that a self-assessment is of: what is wrong with them, when the edition is not the period's, and the year assumed.
import { type DateOnly, dateOnlyOf, dateWithoutWeekday } from '../calendar/dates.ts'
import type { Refusal } from '../complaint/step.ts'
import { editions, replacementOf } from '../handling-code/catalogue.ts'
import type { Period } from './proposal.ts'

/** One for each edition and period, so its id is made of these. */
export const selfAssessmentIdOf = ({ edition, from, to }: Period): string => `${edition}-${from}-${to}`

/** Days that are no period. */
export const dayRefusals = ({ from, to }: Pick<Period, 'from' | 'to'>): readonly Refusal[] =>
  to < from ? [{ field: 'to', because: 'The last day must be the first day or later' }] : []

export function periodRefusals(period: Period): readonly Refusal[] {
  const early = inForceOnlyAfter(period)
  return [...dayRefusals(period), ...(early ? [{ field: 'edition', because: early }] : [])]
}

function inForceOnlyAfter({ edition, to }: Period): string | null {
  const { inForceFrom, title } = editions[edition]
  return to < inForceFrom ? `${title} is in force only from ${dateWithoutWeekday(inForceFrom)}` : null
}

/** That the edition had been replaced when the period began, and by which; null where it was in force then. */
export function replacedBefore({ edition, from }: Period): string | null {
  const replacement = replacementOf(edition)
  if (!replacement || from < replacement.inForceFrom) return null
  const { inForceFrom, title } = replacement
  return `${editions[edition].title} was replaced by ${title} on ${dateWithoutWeekday(inForceFrom)}, before this period began`
}

/** That the edition was in force on no day of the period, or no longer when it began; null where it is the period's. */
export function notOfThePeriod(period: Period): string | null {
  const early = inForceOnlyAfter(period)
  return early ? `${early}, after this period ended` : replacedBefore(period)
}

/** What keeps a self-assessment from being started: a replaced edition is taken on purpose or not at all. */
export function startRefusals(period: Period, isConfirmed: boolean): readonly Refusal[] {
  const refusals = periodRefusals(period)
  return refusals.length > 0 ? refusals : unlessConfirmed(replacedBefore(period), isConfirmed)
}

/** What keeps one written elsewhere from being brought in: landlords have published forms of editions still to come. */
export function bringInRefusals(period: Period, isConfirmed: boolean): readonly Refusal[] {
  const refusals = dayRefusals(period)
  return refusals.length > 0 ? refusals : unlessConfirmed(notOfThePeriod(period), isConfirmed)
}

const unlessConfirmed = (warning: string | null, isConfirmed: boolean): readonly Refusal[] =>
  warning && !isConfirmed ? [{ field: 'confirmed', because: `${warning}. Confirm that you mean this edition` }] : []

/** The year from 1 April to 31 March that a day is in. */
export function yearOf(day: DateOnly): Pick<Period, 'from' | 'to'> {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const first = month >= 4 ? year : year - 1
  return { from: dateOnlyOf(first, 4, 1) ?? day, to: dateOnlyOf(first + 1, 3, 31) ?? day }
}
