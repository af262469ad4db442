// Quarters as tests tell them: nothing in them until a test says what.
import type { Figure } from './figure.ts'
import type { Promises, QuarterTold } from './quarter-told.ts'

type Amounts = { readonly [id: string]: number }

const figuresOf = (amounts: Amounts): readonly Figure[] =>
  Object.entries(amounts).map(([id, amount]) => ({
    ...{ id, group: 'volumes', name: id, unit: 'count', rule: '', value: amount },
    numerator: { amount, opens: true },
    denominator: { amount, opens: true },
  }))

const nothingDue: Promises = { kept: 0, broken: 0, running: 0 }

export const toldOfQuarter = (now: Amounts, before: Amounts = {}, over: Partial<QuarterTold> = {}): QuarterTold => ({
  figures: { now: figuresOf(now), before: figuresOf(before), yearBefore: [] },
  promises: { now: nothingDue, before: nothingDue, yearBefore: nothingDue },
  answers: [],
  determinations: [],
  ...over,
})
