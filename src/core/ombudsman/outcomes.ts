// What the Ombudsman of each scheme may find on a head of complaint, with when it was in use: data, to be checked before use.
import { type DateOnly, dateOnly } from '../calendar/dates.ts'
import type { Scheme } from '../handling-code/ombudsman.ts'

export const outcomeIds = [
  'severe maladministration',
  'maladministration',
  'service failure',
  'partial maladministration',
  'no maladministration',
  'reasonable redress',
  'resolved with intervention',
  'outside jurisdiction',
  'withdrawn',
  'as worded',
] as const
export type OutcomeId = (typeof outcomeIds)[number]

export type Outcome = {
  readonly id: OutcomeId
  readonly schemes: readonly Scheme[]
  /** Whether it counts as upheld; null where it is not considered, or we cannot say. */
  readonly upheld: boolean | null
  /** The last day on which it was found; null while it still may be. */
  readonly until: DateOnly | null
  readonly note: string
}

// Where the list was seen: housing-ombudsman.org.uk/residents/guide-to-landlord-performance-reports and the annual
// complaints review 2024-25; upheld as campbelltickell.com reads it (27 Feb 2024), a third party.
const housing = ['Housing Ombudsman'] as const

export const outcomes: readonly Outcome[] = [
  { id: 'severe maladministration', schemes: housing, upheld: true, until: null, note: '' },
  { id: 'maladministration', schemes: housing, upheld: true, until: null, note: '' },
  { id: 'service failure', schemes: housing, upheld: true, until: null, note: 'The lower form of maladministration' },
  {
    id: 'partial maladministration',
    schemes: housing,
    upheld: true,
    until: dateOnly('2023-03-31'),
    note: 'Found for whole cases up to 2022-23; the last day is not confirmed',
  },
  { id: 'no maladministration', schemes: housing, upheld: false, until: null, note: '' },
  {
    id: 'reasonable redress',
    schemes: housing,
    upheld: false,
    until: null,
    note: 'The landlord put it right before the Ombudsman was asked',
  },
  { id: 'resolved with intervention', schemes: housing, upheld: null, until: null, note: '' },
  { id: 'outside jurisdiction', schemes: housing, upheld: null, until: null, note: '' },
  { id: 'withdrawn', schemes: housing, upheld: null, until: null, note: '' },
  {
    id: 'as worded',
    schemes: ['Housing Ombudsman', 'LGSCO'],
    upheld: null,
    until: null,
    note: 'Any other finding, in the Ombudsman’s own words: the LGSCO’s list was not seen',
  },
]
