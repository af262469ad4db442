// The shape of a landlord's own table of sums: bands of its policy, and statutory payments that somebody has looked up.
import { z } from 'zod'
import { type DateOnly, isDateOnly, longDate } from '../calendar/dates.ts'
import { type AwardRow, forWhoms } from '../remedies/award.ts'
import { kebabCase, list, text } from './statement-shape.ts'

const day = z.custom<DateOnly>((value) => typeof value === 'string' && isDateOnly(value), {
  error: 'expected a day such as 2026-03-31',
})
const pence = z.int().nonnegative('it must be at least 0')

const amount = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('range'), least: pence, most: pence.nullable() })
    .refine(({ least, most }) => most === null || least <= most, 'the least is more than the most'),
  z.strictObject({ kind: z.literal('by the day'), first: pence, each: pence, most: pence }),
  z.strictObject({ kind: z.literal('one sum'), pence }),
  z.strictObject({ kind: z.literal('what it cost') }),
])

/** A row of ours is replaced by one of the same id, from its first day to its last; `checkedOn` says when it was looked up. */
const sum = z
  .strictObject({
    id: kebabCase,
    table: z.enum(['band', 'statutory payment']),
    name: text,
    forWhom: z.enum(forWhoms),
    amount,
    from: day,
    to: day.nullable(),
    source: text,
    checkedOn: day,
  })
  .refine(({ from, to }) => to === null || from <= to, 'it ends before it begins')

export const sums = list(sum).superRefine((rows, context) => {
  for (const [index, row] of rows.entries()) {
    const both = rows.slice(0, index).find((other) => other.id === row.id && overlap(other, row))
    if (both)
      context.addIssue({ code: 'custom', path: [index, 'from'], message: `"${row.id}" has two rows on one day` })
  }
})

type Dated = { readonly from: DateOnly; readonly to: DateOnly | null }

const overlap = (one: Dated, other: Dated): boolean =>
  one.from <= (other.to ?? one.from) && other.from <= (one.to ?? other.from)

export const ownAwards = (rows: z.infer<typeof sums> = []): readonly AwardRow[] =>
  rows.map(({ checkedOn, ...row }) => ({
    ...row,
    source: `${row.source}, looked up on ${longDate(checkedOn)}`,
    sureness: 'checked by the landlord',
  }))
