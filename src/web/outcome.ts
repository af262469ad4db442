// What a desk answers when it records something, and when it lists.
import type { Refusal } from '#core/complaint/step.ts'

export type Outcome =
  | { readonly recorded: true; readonly version: number }
  | { readonly recorded: false; readonly refusals: readonly Refusal[] }

/** Up to 50 rows, and where the next ones begin (opaque; null on the last page). */
export type Slice<Row> = { readonly rows: readonly Row[]; readonly next: string | null }
