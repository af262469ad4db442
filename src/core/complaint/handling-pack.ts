// What is held back from the pack for the Ombudsman: each with who it protects, in words that the Ombudsman reads.
import type { DateOnly } from '../calendar/dates.ts'

/** An entry is a whole event: what the chronology would say of it. */
export const heldKinds = ['letter', 'file', 'message', 'entry'] as const

export const holdingGrounds = [
  'other people',
  'legal advice',
  'safety',
  'not this complaint',
  'another ground',
] as const
export type HoldingGround = (typeof holdingGrounds)[number]

/** `which` is a file's number, the number of the event that a letter answers or an entry is, or a message's key. */
export type HeldItem = { readonly kind: (typeof heldKinds)[number]; readonly which: string }

export type Holding = HeldItem & {
  readonly number: number
  readonly ground: HoldingGround
  readonly reason: string
  readonly on: DateOnly
  readonly ended: { readonly on: DateOnly; readonly because: string } | null
}

/** Null where it goes into the pack. */
export const holdingOf = (holdings: readonly Holding[], { kind, which }: HeldItem): Holding | null =>
  holdings.find((one) => one.ended === null && one.kind === kind && one.which === which) ?? null
