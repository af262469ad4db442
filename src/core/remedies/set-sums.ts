// Set sums of the Ombudsman's compensation guidance, dated, each with where it was seen.
import { type DateOnly, dateOnly } from '../calendar/dates.ts'

export const setSumIds = [
  'loss of heating and hot water',
  'loss of heating or hot water',
  'loss of all power',
  'loss of lighting',
  'missed appointment',
] as const
export type SetSumId = (typeof setSumIds)[number]

export type SetSum = {
  readonly id: SetSumId
  readonly pence: number
  readonly per: 'day' | 'week' | 'appointment'
  readonly inForceFrom: DateOnly
  readonly source: string
  /** Not seen in the guidance itself: check before use. */
  readonly sureness: 'a third party’s account'
}

const of2026 = {
  inForceFrom: dateOnly('2026-04-01'),
  source: 'Compensation guidance of 1 April 2026, as blog.anthonycollins.com/post/102mi3i reports it',
  sureness: 'a third party’s account',
} as const

export const setSums: readonly SetSum[] = [
  { id: 'loss of heating and hot water', pence: 1500, per: 'day', ...of2026 },
  { id: 'loss of heating or hot water', pence: 800, per: 'day', ...of2026 },
  { id: 'loss of all power', pence: 1000, per: 'day', ...of2026 },
  { id: 'loss of lighting', pence: 1000, per: 'week', ...of2026 },
  { id: 'missed appointment', pence: 1500, per: 'appointment', ...of2026 },
]

/** The set sum in force on a day, or null when there was none. */
export function setSumOn(id: SetSumId, on: DateOnly): SetSum | null {
  const inForce = setSums.filter((sum) => sum.id === id && sum.inForceFrom <= on)
  return inForce.toSorted((one, other) => (one.inForceFrom < other.inForceFrom ? 1 : -1))[0] ?? null
}
