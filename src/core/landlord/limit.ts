// A limit that a landlord set itself, beside the Code's: its own words, and how they run as a clock.
import type { Stage } from '../handling-code/edition.ts'

export type LandlordLimit = {
  readonly what: 'acknowledge' | 'respond' | 'extend'
  readonly stage: Stage
  readonly amount: number
  readonly unit: 'working days' | 'days' | 'hours'
  readonly from: 'received' | 'acknowledged' | 'stage 2 asked for' | 'response due' | 'not stated'
  /** What the landlord says, in its policy's words or ours. */
  readonly says: string
  /** Of an extension: whether the policy's words ever let it be longer. Not known of what was recorded without it. */
  readonly longer?: 'never' | 'by exception'
  /** Where the policy says so; not known of what was recorded without it. */
  readonly clause?: string
}
