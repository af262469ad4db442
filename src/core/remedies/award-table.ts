// Bands of redress and statutory payments, as dated data: what stands here is shown with how sure it is, and owed by no rule of ours.
import { dateOnly } from '../calendar/dates.ts'
import type { AwardRow } from './award.ts'

type Row = Omit<AwardRow, 'table' | 'sureness' | 'source' | 'from' | 'to' | 'forWhom'>

const bandsOfAnnexA: readonly Row[] = [
  {
    id: 'service-failure',
    name: 'Service failure: minimal and short',
    amount: { kind: 'range', least: 5_000, most: 10_000 },
  },
  {
    id: 'no-permanent-impact',
    name: 'Maladministration: no permanent impact',
    amount: { kind: 'range', least: 10_000, most: 60_000 },
  },
  {
    id: 'significant-impact',
    name: 'Maladministration or severe: significant impact',
    amount: { kind: 'range', least: 60_000, most: 100_000 },
  },
  {
    id: 'long-term-impact',
    name: 'Severe: long-term impact',
    amount: { kind: 'range', least: 100_000, most: null },
  },
]

const annexA = 'The Housing Ombudsman’s remedies guidance, Annex A, as others quote it'

/** Annex A was replaced by the compensation guidance of 1 April 2026, and whether its bands go on is not known. */
const bands: readonly AwardRow[] = bandsOfAnnexA.flatMap((row) => [
  {
    ...row,
    table: 'band',
    forWhom: 'any resident',
    from: null,
    to: dateOnly('2026-03-31'),
    source: annexA,
    sureness: 'a third party’s account',
  },
  {
    ...row,
    table: 'band',
    forWhom: 'any resident',
    from: dateOnly('2026-04-01'),
    to: null,
    source: annexA,
    sureness: 'not confirmed',
  },
])

const generallyKnown = {
  from: null,
  to: null,
  source: 'General knowledge, held against no source',
  sureness: 'not verified',
} as const

/** The landlord's profile gives a row of the same id once somebody has looked it up: see sums in the profile's shape. */
export const awardTable: readonly AwardRow[] = [
  ...bands,
  {
    ...generallyKnown,
    id: 'complaint-handling',
    table: 'band',
    name: 'Complaint handling failure alone',
    forWhom: 'any resident',
    amount: { kind: 'range', least: 5_000, most: 30_000 },
  },
  {
    ...generallyKnown,
    id: 'right-to-repair',
    table: 'statutory payment',
    name: 'Right to Repair',
    forWhom: 'secure tenants of councils',
    amount: { kind: 'by the day', first: 1_000, each: 200, most: 5_000 },
  },
  {
    ...generallyKnown,
    id: 'home-loss',
    table: 'statutory payment',
    name: 'Home loss payment',
    forWhom: 'any resident',
    amount: { kind: 'one sum', pence: 810_000 },
  },
  {
    ...generallyKnown,
    id: 'disturbance',
    table: 'statutory payment',
    name: 'Disturbance payment',
    forWhom: 'any resident',
    amount: { kind: 'what it cost' },
  },
  {
    ...generallyKnown,
    id: 'improvements',
    table: 'statutory payment',
    name: 'Compensation for improvements',
    forWhom: 'secure tenants',
    amount: { kind: 'range', least: 5_000, most: 300_000 },
  },
]
