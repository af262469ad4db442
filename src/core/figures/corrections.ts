// A frozen year held against today: which figures differ, and the complaints that made them differ.
import { z } from 'zod'
import type { ComplaintId } from '../complaint/identity.ts'
import { type Condition, type Definition, type Dimensions, matches, type Part } from './definition.ts'
import type { Figure } from './figure.ts'

/** A row read otherwise now than it was; null on the side where it is not there. */
export type Changed = {
  readonly id: ComplaintId
  readonly before: Dimensions | null
  readonly penceBefore: number | null
  readonly after: Dimensions | null
  readonly penceAfter: number | null
}

const condition = z.record(z.string(), z.array(z.string()).readonly())
const part = z.object({ amount: z.number().nullable(), rows: condition.nullable() })
const frozenFigure = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.enum(['count', 'percent', 'per 1,000 homes', 'pence']),
  numerator: part,
  denominator: part.nullable(),
  value: z.number().nullable(),
  rule: z.string(),
})

/** A figure as it was frozen: its amounts, and the conditions that counted them, so that it can be read for ever. */
export type FrozenFigure = Readonly<z.infer<typeof frozenFigure>>

/** What is kept of figures when a year is frozen. */
export const frozenFiguresOf = (
  definitions: readonly Definition[],
  figures: readonly Figure[],
): readonly FrozenFigure[] =>
  figures.map(({ id, name, unit, numerator, denominator, value, rule }) => {
    const definition = definitions.find((one) => one.id === id)
    const rowsOf = (measured: Definition['denominator']) =>
      measured && 'rows' in measured ? written(measured.rows) : null
    return {
      id,
      name,
      unit,
      rule,
      value,
      numerator: { amount: numerator.amount, rows: rowsOf(definition?.numerator ?? null) },
      denominator: denominator && { amount: denominator.amount, rows: rowsOf(definition?.denominator ?? null) },
    }
  })

const written = (rows: Condition): { [dimension: string]: readonly string[] } =>
  Object.fromEntries(Object.entries(rows).map(([dimension, words]) => [dimension, words ?? []]))

export const readFrozenFigures = (kept: unknown): readonly FrozenFigure[] => z.array(frozenFigure).parse(kept)

export type Correction = {
  readonly id: string
  readonly name: string
  readonly part: Part
  readonly unit: Figure['unit']
  readonly frozen: number | null
  /** Null where it is not known; the same where one complaint came and another went. */
  readonly now: number | null
  /** The complaints whose rows came into it, and those whose rows went out or changed their sum. */
  readonly came: readonly ComplaintId[]
  readonly went: readonly ComplaintId[]
}

/** Every part of every frozen figure that is another number now, or counts other complaints. */
export function correctionsOf(
  frozen: readonly FrozenFigure[],
  now: readonly Figure[],
  definitions: readonly Definition[],
  changed: readonly Changed[],
): readonly Correction[] {
  return frozen.flatMap((figure) => {
    const current = now.find(({ id }) => id === figure.id)
    const definition = definitions.find(({ id }) => id === figure.id)
    return (['numerator', 'denominator'] as const).flatMap((part) => {
      const before = figure[part]
      if (!before) return []
      const amount = current?.[part]?.amount ?? null
      const measured = definition?.[part]
      const rows = measured && 'rows' in measured ? measured.rows : null
      const moves = movesOf(before.rows, rows, figure.unit === 'pence', changed)
      if (before.amount === amount && moves.came.length + moves.went.length === 0) return []
      const { id, name, unit } = figure
      return [{ id, name, part, unit, frozen: before.amount, now: amount, ...moves }]
    })
  })
}

function movesOf(before: Condition | null, now: Condition | null, money: boolean, changed: readonly Changed[]) {
  const [came, went] = [new Set<ComplaintId>(), new Set<ComplaintId>()]
  for (const row of changed) {
    const was = before !== null && row.before !== null && matches(before, row.before)
    const is = now !== null && row.after !== null && matches(now, row.after)
    const otherSum = money && row.penceBefore !== row.penceAfter
    if (is && (!was || otherSum)) came.add(row.id)
    if (was && (!is || otherSum)) went.add(row.id)
  }
  return { came: [...came], went: [...went] }
}
