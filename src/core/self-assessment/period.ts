// The period and edition that a self-assessment is of: what is wrong with one, and the year that is assumed.
import { type DateOnly, dateOnlyOf, shortDate } from '../calendar/dates.ts'
import type { Refusal } from '../complaint/step.ts'
import { editions } from '../handling-code/catalogue.ts'
import type { Period } from './proposal.ts'

export function periodRefusals({ edition, from, to }: Period): readonly Refusal[] {
  const { inForceFrom, title } = editions[edition]
  return [
    ...(to < from ? [{ field: 'to', because: 'The last day must be the first day or later' }] : []),
    ...(to < inForceFrom
      ? [{ field: 'edition', because: `${title} is in force only from ${shortDate(inForceFrom)}` }]
      : []),
  ]
}

/** The year from 1 April to 31 March that a day is in. */
export function yearOf(day: DateOnly): Pick<Period, 'from' | 'to'> {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const first = month >= 4 ? year : year - 1
  return { from: dateOnlyOf(first, 4, 1) ?? day, to: dateOnlyOf(first + 1, 3, 31) ?? day }
}
