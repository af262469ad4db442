// What the parts of the page for a quarter are drawn from.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Quarter } from '#core/figures/quarter.ts'
import type { QuarterTold } from '#core/figures/quarter-told.ts'
import type { Profile } from '#core/landlord/profile.ts'

export type QuarterShown = {
  readonly quarter: Quarter
  readonly told: QuarterTold
  readonly today: DateOnly
  readonly landlord: Profile
}
