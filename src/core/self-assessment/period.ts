// The period and edition that a self-assessment is of: what is wrong with them, when the edition is an old one, and the year assumed.
import { type DateOnly, dateOnlyOf, dateWithoutWeekday } from '../calendar/dates.ts'
import type { Refusal } from '../complaint/step.ts'
import { editions, replacementOf } from '../handling-code/catalogue.ts'
import type { Period } from './proposal.ts'

/** One for each edition and period, so its id is made of these. */
export const selfAssessmentIdOf = ({ edition, from, to }: Period): string => `${edition}-${from}-${to}`

export function periodRefusals({ edition, from, to }: Period): readonly Refusal[] {
  const { inForceFrom, title } = editions[edition]
  return [
    ...(to < from ? [{ field: 'to', because: 'The last day must be the first day or later' }] : []),
    ...(to < inForceFrom
      ? [{ field: 'edition', because: `${title} is in force only from ${dateWithoutWeekday(inForceFrom)}` }]
      : []),
  ]
}

/** That the edition had been replaced when the period began, and by which; null where it was in force then. */
export function replacedBefore({ edition, from }: Period): string | null {
  const replacement = replacementOf(edition)
  if (!replacement || from < replacement.inForceFrom) return null
  const { inForceFrom, title } = replacement
  return `${editions[edition].title} was replaced by ${title} on ${dateWithoutWeekday(inForceFrom)}, before this period began`
}

/** What keeps a self-assessment from being started: a replaced edition is taken on purpose or not at all. */
export function startRefusals(period: Period, isConfirmed: boolean): readonly Refusal[] {
  const refusals = periodRefusals(period)
  const replaced = refusals.length > 0 || isConfirmed ? null : replacedBefore(period)
  return replaced ? [{ field: 'confirmed', because: `${replaced}. Confirm that you mean this edition` }] : refusals
}

/** The year from 1 April to 31 March that a day is in. */
export function yearOf(day: DateOnly): Pick<Period, 'from' | 'to'> {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const first = month >= 4 ? year : year - 1
  return { from: dateOnlyOf(first, 4, 1) ?? day, to: dateOnlyOf(first + 1, 3, 31) ?? day }
}
