// What a figure is made of: a numerator and a denominator, each a condition on the rows counted, and the rule in words.
import type { DateOnly } from '../calendar/dates.ts'

/** What every counted row is told apart by, each as a word; 'none' where it does not apply. */
export const dimensions = [
  'kind',
  'stage',
  'channel',
  'theme',
  'tenure',
  'refused',
  'acknowledgement',
  'answer',
  'measured',
  'outcome',
  'followed',
  'payment',
  'money',
  'score',
] as const
type Dimension = (typeof dimensions)[number]
export type Dimensions = { readonly [one in Dimension]: string }

/** 'No limit' where the edition sets none for an acknowledgement; 'none' on a row that has no clock. */
export const actTimes = ['in time', 'in extended time', 'late', 'running', 'not known'] as const
export type ActTime = (typeof actTimes)[number]

/** The rows that have one of these words in each dimension named. */
export type Condition = { readonly [one in Dimension]?: readonly string[] }

export const matches = (condition: Condition, row: Dimensions): boolean =>
  dimensions.every((dimension) => condition[dimension]?.includes(row[dimension]) ?? true)

/** What is counted from rows, or what the landlord tells us; null where it told nothing. */
export type Measured = { readonly rows: Condition } | { readonly told: number | null; readonly by: string }

export type FigureGroup =
  | 'measures'
  | 'timeliness'
  | 'volumes'
  | 'outcomes'
  | 'refusals'
  | 'remedies'
  | 'escalation'
  | 'satisfaction'

export type Unit = 'count' | 'percent' | 'per 1,000 homes' | 'pence'

export type Definition = {
  /** Part of an address: 'ch02-1-lcra', 'stage-1-answered-late'. */
  readonly id: string
  readonly group: FigureGroup
  readonly name: string
  readonly unit: Unit
  readonly numerator: Measured
  /** Null for a plain count or sum. */
  readonly denominator: Measured | null
  readonly rule: string
}

export type Part = 'numerator' | 'denominator'

export type Period = { readonly from: DateOnly; readonly to: DateOnly }
