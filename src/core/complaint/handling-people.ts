// Who else is in a complaint, and how they are treated: representatives, needs, contact, conflicts of interest, a fair chance.
import type { DateOnly } from '../calendar/dates.ts'
import type { Stage } from '../handling-code/edition.ts'
import type { PersonId } from './identity.ts'
import type { InWelsh } from './in-welsh.ts'

export const representativeRelations = [
  'friend or relative',
  'support worker',
  'advocate',
  'councillor',
  'MP',
  'solicitor',
  'other',
] as const
export const authorities = ['given', 'awaited', 'not needed'] as const
export type Authority = (typeof authorities)[number]

/** What a representative may do with a code of their own: read the complaint, or also say things for the resident. */
export const onlineRights = ['read', 'speak'] as const
export type OnlineRight = (typeof onlineRights)[number]

/** Who deals with the complaint for the resident (3.6). */
export type Representative = InWelsh & {
  readonly number: number
  readonly name: string
  readonly relation: (typeof representativeRelations)[number]
  readonly contact: string
  readonly appointedOn: DateOnly
  readonly authority: Authority
  /** How we know of the authority, or why none is needed; empty while it is awaited. */
  readonly authorityProof: string
  /** What they may hear and decide. */
  readonly scope: string
  /** What their own code opens to them; null when they have none, or no longer. */
  readonly online: OnlineRight | null
  /** How many codes they were given: only the last one opens anything. */
  readonly codesGiven: number
  readonly ended: { readonly on: DateOnly; readonly because: string } | null
}

/** A complaint of several residents, with one person to write to. */
export type Group = {
  readonly on: DateOnly
  readonly kind: 'group' | 'petition'
  readonly people: number
  readonly contactName: string
}

export const needKinds = ['adjustment agreed', 'disability disclosed', 'vulnerability'] as const
export type NeedKind = (typeof needKinds)[number]

/** What the resident needs of us, kept under review (5.10, 6.1). */
export type Need = {
  readonly number: number
  readonly kind: NeedKind
  readonly what: string
  readonly on: DateOnly
  /** The next review; null when none is due. */
  readonly reviewOn: DateOnly | null
  readonly reviews: readonly NeedReview[]
  /** The review that found it no longer needed. */
  readonly endedOn: DateOnly | null
}
export type NeedReview = {
  readonly on: DateOnly
  readonly found: string
  readonly stillNeeded: boolean
  readonly nextReviewOn: DateOnly | null
}

export const contactMethods = ['post', 'email', 'phone', 'text', 'in person'] as const
export type ContactMethod = (typeof contactMethods)[number]

/** How often the resident hears from us until we answer, as agreed with them (5.9). */
export type ContactPlan = {
  readonly stage: Stage
  readonly agreedOn: DateOnly
  readonly everyWorkingDays: number
  readonly method: ContactMethod
}
export type Update = InWelsh & {
  readonly stage: Stage
  readonly on: DateOnly
  readonly method: ContactMethod
  readonly words: string
}

/** An actual or perceived conflict of interest, and what was done about it (5.8c). */
export type Conflict = {
  readonly number: number
  readonly on: DateOnly
  /** Whom it is about. */
  readonly person: PersonId
  readonly declaredBy: PersonId
  readonly what: string
  readonly settled: ConflictSettlement | null
}
export type ConflictSettlement = {
  readonly on: DateOnly
  readonly how: string
  /** Who takes the complaint over; null when the person keeps it with measures, or there was no conflict. */
  readonly handedTo: PersonId | null
}

/** The chance to set out their position before we decide: the resident's, or a named member of staff's (5.8b). */
export type FairChance = {
  readonly number: number
  readonly stage: Stage
  readonly to: 'resident' | 'member of staff'
  /** Their name; empty for the resident. */
  readonly name: string
  readonly on: DateOnly
  /** By when we asked to hear. */
  readonly dueOn: DateOnly
  readonly account: { readonly on: DateOnly; readonly words: string } | null
}
