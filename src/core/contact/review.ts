// How soon a landlord says that it acts on a service request: what it is held to, since the Code gives no number (1.4).
import type { Profile } from '../landlord/profile.ts'

/** In working days, the strictest that its policy states; null where it states none. */
export function reviewWorkingDaysOf({ otherTargets }: Pick<Profile, 'otherTargets'>): number | null {
  const stated = otherTargets.flatMap(({ what, amount, unit }) =>
    what === 'act on a service request' && unit === 'working days' && amount !== 'not stated' ? [amount] : [],
  )
  return stated.length === 0 ? null : Math.min(...stated)
}
