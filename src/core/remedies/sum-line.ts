// One line of a sum of money offered: what it is for, and the rule that it comes from.
import type { Award } from './award.ts'
import type { SetSumId } from './set-sums.ts'

/** 'set sum' is counted by the dated table; every other basis says in words how it was reached. */
export const sumBases = [
  'set sum',
  'statutory payment',
  'rent share',
  'distress and inconvenience',
  'time and trouble',
  'proven cost',
  'complaint handling',
  'goodwill',
] as const
export type SumBasis = (typeof sumBases)[number]

export type SumLine = {
  readonly basis: SumBasis
  /** Which set sum; null on any other basis. */
  readonly setSum: SetSumId | null
  /** How many days, weeks or times; null on any other basis. */
  readonly count: number | null
  /** Of a statutory payment: its table's row as it was, and the further days of one that is counted by the day. */
  readonly statutory?: { readonly award: Award; readonly days: number | null } | null
  readonly pence: number
  readonly why: string
}

export const totalOf = (lines: readonly SumLine[]): number => lines.reduce((total, { pence }) => total + pence, 0)
