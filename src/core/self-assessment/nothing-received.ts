// What is said of a period in which nothing was received: a form without cases would otherwise look like one not filled in.
import type { DateOnly } from '../calendar/dates.ts'
import type { Period, Proposal } from './proposal.ts'

export const notBegun = 'This period has not begun: no complaint or contact of it can be shown'

/** One sentence, or null where a complaint, a contact or a notice of the period is counted somewhere. */
export function nothingReceived(
  { from }: Pick<Period, 'from'>,
  proposals: readonly Pick<Proposal, 'shows'>[],
  today: DateOnly,
): string | null {
  const counted = proposals.some(({ shows }) => shows && Object.values(shows).some((count) => count > 0))
  if (counted) return null
  return from > today ? notBegun : 'No complaint or contact was received in this period, so cases show nothing'
}
