// Set sums of the Ombudsman's compensation guidance, dated; and earlier bands, kept only as a range to compare with.
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

export type Band = {
  readonly finding: string
  readonly fromPence: number
  /** Null where the band has no upper end. */
  readonly toPence: number | null
  readonly source: string
  readonly note: string
}

const annexA = {
  source: 'Remedies guidance, Annex A, as public research notes quote it',
  note: 'Not confirmed: the guidance of 1 April 2026 may have replaced it',
} as const

export const bands: readonly Band[] = [
  { finding: 'Service failure, minimal and short', fromPence: 5_000, toPence: 10_000, ...annexA },
  { finding: 'Maladministration, no permanent impact', fromPence: 10_000, toPence: 60_000, ...annexA },
  {
    finding: 'Maladministration or severe maladministration, significant impact',
    fromPence: 60_000,
    toPence: 100_000,
    ...annexA,
  },
  { finding: 'Severe maladministration, long-term impact', fromPence: 100_000, toPence: null, ...annexA },
]
