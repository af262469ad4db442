// A hazard in the home that a complaint brought to light, and what was done about it, when (Awaab's Law).
import type { PersonId } from '../complaint/identity.ts'

/** The kinds of hazard that the law's phases name; 'other' is any that no phase names yet. */
export const hazardKinds = [
  'damp and mould',
  'excess cold',
  'excess heat',
  'falls',
  'structural collapse and falling elements',
  'fire',
  'explosions',
  'electrical',
  'hygiene and food safety',
  'other',
] as const
export type HazardKind = (typeof hazardKinds)[number]

export const hazardSeverities = ['emergency', 'significant'] as const
export type HazardSeverity = (typeof hazardSeverities)[number]

export const hazardActs = ['health and safety lead told', 'investigated', 'made safe', 'summary given'] as const
export type HazardActName = (typeof hazardActs)[number]

/** Instants are milliseconds since 1970: the emergency's 24 hours run from one. */
export type HazardAct = { readonly act: HazardActName; readonly at: number; readonly words: string }

export type Hazard = {
  readonly number: number
  readonly kind: HazardKind
  readonly severity: HazardSeverity
  /** When anyone at the landlord first knew of it. */
  readonly awareAt: number
  readonly what: string
  readonly flaggedBy: PersonId
  readonly acts: readonly HazardAct[]
}
