// What a desk answers when it records something, and when it lists.
import type { Refusal } from '#core/complaint/step.ts'

export type Outcome =
  | { readonly recorded: true; readonly version: number }
  | { readonly recorded: false; readonly refusals: readonly Refusal[] }

/** 'stale': somebody else was first, and what they did is to be looked at before anything is recorded. */
export type Done =
  | { readonly done: true }
  | { readonly done: false; readonly refusals: readonly Refusal[]; readonly stale: boolean }

/** Up to 50 rows, and where the next ones begin (opaque; null on the last page). */
export type Slice<Row> = { readonly rows: readonly Row[]; readonly next: string | null }
