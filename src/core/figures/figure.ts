// A figure as it stands: numerator, denominator and value with the rule used, from tallies of the rows counted.
import { type Condition, type Definition, type Dimensions, type Measured, matches, type Unit } from './definition.ts'

/** How many rows there are of each combination of dimensions, and their money. */
export type Tally = { readonly dimensions: Dimensions; readonly rows: number; readonly pence: number }

/** `opens` says whether there is a list behind it: what the landlord told us has none. Null is not known, never zero. */
type Amount = { readonly amount: number | null; readonly opens: boolean }

export type Figure = {
  readonly id: string
  readonly group: Definition['group']
  readonly name: string
  readonly unit: Unit
  readonly numerator: Amount
  readonly denominator: Amount | null
  /** Not rounded; null is not known. */
  readonly value: number | null
  readonly rule: string
}

export function figureOf(
  { id, group, name, unit, rule, ...definition }: Definition,
  tallies: readonly Tally[],
): Figure {
  const numerator = amountOf(definition.numerator, unit, tallies)
  const denominator = definition.denominator && amountOf(definition.denominator, unit, tallies)
  return { id, group, name, unit, numerator, denominator, value: rateOf(unit, numerator, denominator), rule }
}

function amountOf(measured: Measured, unit: Unit, tallies: readonly Tally[]): Amount {
  if ('told' in measured) return { amount: measured.told, opens: false }
  const { rows, pence } = sumOf(measured.rows, tallies)
  return { amount: unit === 'pence' ? pence : rows, opens: true }
}

function sumOf(condition: Condition, tallies: readonly Tally[]): { readonly rows: number; readonly pence: number } {
  let [rows, pence] = [0, 0]
  for (const tally of tallies) {
    if (!matches(condition, tally.dimensions)) continue
    rows += tally.rows
    pence += tally.pence
  }
  return { rows, pence }
}

const factor = { percent: 100, 'per 1,000 homes': 1000, count: 1, pence: 1 } as const

function rateOf(unit: Unit, numerator: Amount, denominator: Amount | null): number | null {
  if (!denominator) return numerator.amount
  if (numerator.amount === null || !denominator.amount) return null
  return (factor[unit] * numerator.amount) / denominator.amount
}

/** One decimal, half up: the whole numbers are multiplied first, so that no fraction of the machine's decides. */
export function oneDecimal({ unit, numerator, denominator }: Figure): string | null {
  if (numerator.amount === null || !denominator?.amount) return null
  const tenths = Math.floor((20 * factor[unit] * numerator.amount + denominator.amount) / (2 * denominator.amount))
  return `${Math.floor(tenths / 10)}.${tenths % 10}`
}

/** The value as it is read: '87.5%', '34.3 per 1,000 homes', '£1,250.00', '1,204'; 'not known' where it is not. */
export function valueInWords(figure: Figure): string {
  const { unit, value, denominator } = figure
  if (denominator?.amount === 0) return 'nothing to count'
  if (value === null) return 'not known'
  if (unit === 'pence') return (value / 100).toLocaleString('en-GB', { style: 'currency', currency: 'GBP' })
  if (unit === 'count') return value.toLocaleString('en-GB')
  const rounded = oneDecimal(figure)
  return unit === 'percent' ? `${rounded}%` : `${rounded} per 1,000 homes`
}
