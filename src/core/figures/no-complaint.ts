// What is said of a period whose figures count no complaint: a page of zeros would otherwise look like one that failed.
import type { DateOnly } from '../calendar/dates.ts'
import { notBegun } from '../self-assessment/nothing-received.ts'
import type { Period } from './definition.ts'
import type { Figure } from './figure.ts'

const received: readonly string[] = ['stage-1-received', 'stage-2-received']

/** One sentence, or null where a complaint was received, or stage 2 asked for, in the period. */
export function noComplaint(
  { from }: Pick<Period, 'from'>,
  figures: readonly Pick<Figure, 'id' | 'numerator'>[],
  today: DateOnly,
): string | null {
  if (figures.some(({ id, numerator }) => received.includes(id) && numerator.amount !== 0)) return null
  return from > today ? notBegun : 'No complaint was received in this period, and stage 2 was asked for on none'
}
