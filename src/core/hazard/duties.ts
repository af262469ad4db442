// Awaab's Law as dated data: from when, for which hazards, how long each duty has. Only accounts of it were seen: check before use.
import { type DateOnly, dateOnly } from '../calendar/dates.ts'
import type { Hazard, HazardKind, HazardSeverity } from './hazard.ts'

/** The Hazards in Social Housing (Prescribed Requirements) (England) Regulations 2025, SI 2025/1042. */
export type Phase = {
  readonly number: 1 | 2 | 3
  /** Null while only the year is known. */
  readonly inForceFrom: DateOnly | null
  readonly kinds: readonly HazardKind[]
  readonly source: string
}

const phasesSource =
  'Public projects citing gov.uk/government/publications/awaabs-law-phase-2-guidance-for-social-housing-landlords'

/** From phase 1 on every emergency hazard is covered, of whatever kind. */
const phases: readonly [Phase, ...Phase[]] = [
  {
    number: 1,
    inForceFrom: dateOnly('2025-10-27'),
    kinds: ['damp and mould'],
    source: 'nucleus.org.uk/knowledge-centre/landlord-and-tenant-act-1985-implementing-awaabs-law',
  },
  {
    number: 2,
    inForceFrom: dateOnly('2026-11-30'),
    kinds: [
      'excess cold',
      'excess heat',
      'falls',
      'structural collapse and falling elements',
      'fire',
      'explosions',
      'electrical',
      'hygiene and food safety',
    ],
    source: phasesSource,
  },
  // Other hazards of the rating system but overcrowding, in 2027; the day was not seen.
  { number: 3, inForceFrom: null, kinds: ['other'], source: phasesSource },
]

export type DutyName = 'investigate' | 'make safe' | 'give summary'

export type Duty = {
  readonly name: DutyName
  readonly severity: HazardSeverity
  readonly amount: number
  readonly unit: 'hours' | 'working days'
  readonly from: 'aware' | 'investigated'
  readonly source: string
  /** Said where accounts differ or leave it open; empty otherwise. */
  readonly reading: string
}

const source =
  'A third party’s account: bevanbrittan.com/insights/articles/2025/awaab-s-law-consultation-and-introduction-in-october-2025'
const oneAccount = 'In one account and not in another: check the regulations'

export const duties: readonly Duty[] = [
  { name: 'investigate', severity: 'emergency', amount: 24, unit: 'hours', from: 'aware', source, reading: '' },
  { name: 'make safe', severity: 'emergency', amount: 24, unit: 'hours', from: 'aware', source, reading: '' },
  {
    name: 'give summary',
    severity: 'emergency',
    amount: 3,
    unit: 'working days',
    from: 'investigated',
    source,
    reading: oneAccount,
  },
  {
    name: 'investigate',
    severity: 'significant',
    amount: 10,
    unit: 'working days',
    from: 'aware',
    source,
    reading: '',
  },
  {
    name: 'make safe',
    severity: 'significant',
    amount: 5,
    unit: 'working days',
    from: 'investigated',
    source,
    reading: '',
  },
  {
    name: 'give summary',
    severity: 'significant',
    amount: 3,
    unit: 'working days',
    from: 'investigated',
    source,
    reading: '',
  },
]

/** The phase that covers a hazard known since a day; null when the law did not cover it yet. */
export function phaseOf({ kind, severity }: Pick<Hazard, 'kind' | 'severity'>, awareOn: DateOnly): Phase | null {
  const inForce = phases.filter(({ inForceFrom }) => inForceFrom !== null && inForceFrom <= awareOn)
  const named = inForce.find(({ kinds }) => kinds.includes(kind))
  return named ?? (severity === 'emergency' ? (inForce[0] ?? null) : null)
}
