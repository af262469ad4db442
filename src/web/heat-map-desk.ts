// What the pages may ask of the heat map of themes by area: part of a desk, for one landlord and one person.
import type { ComplaintLine } from '#core/complaint/complaint-line.ts'
import type { Period } from '#core/figures/definition.ts'
import type { HeatMap } from '#core/figures/heat-map.ts'
import type { Slice } from './outcome.ts'

/** One cell of the map, or a whole row or column of it where the other is null. */
export type CellAsked = Period & { readonly theme: string | null; readonly area: string | null }

export type HeatMapDesk = {
  readonly read: (period: Period) => Promise<HeatMap>
  /** The complaints behind a number, newest first, and how many they are. `after` is where the last page ended. */
  readonly cases: (cell: CellAsked, after: string | null) => Promise<Slice<ComplaintLine> & { readonly count: number }>
}
