// A heat map as it may be published: no number in it, and none that can be worked out from it, tells of fewer than five.
import type { HeatMap } from './heat-map.ts'

/** Null where a number is kept back. */
export type PublishedMap = {
  readonly areas: readonly string[]
  readonly rows: readonly {
    readonly theme: string
    readonly cells: readonly (number | null)[]
    readonly total: number | null
  }[]
  readonly totals: readonly (number | null)[]
  readonly total: number | null
}

/** Fewer than this are not told: somebody might know who they are. */
export const fewestTold = 5

/**
 * A cell of fewer than five is kept back, none among them. The total of a row stands only where what is kept back in it
 * comes to five or more, and not to four each: each of its cells may then be more than one number. The total of an area
 * stands where no cell of the area is kept back, or the two together would give cells away; and the total of all where
 * every row has one, of which it is the sum.
 */
export function forPublication({ areas, rows }: HeatMap): PublishedMap {
  const told = rows.map(({ theme, cells, total }) => ({
    theme,
    cells: cells.map((cell) => (cell < fewestTold ? null : cell)),
    total: maySayTotal(cells) ? total : null,
  }))
  const totals = areas.map((_, place) => sumOfKnown(told.map(({ cells }) => cells[place] ?? null)))
  return { areas, rows: told, totals, total: sumOfKnown(told.map(({ total }) => total)) }
}

function maySayTotal(cells: readonly number[]): boolean {
  const keptBack = cells.filter((cell) => cell < fewestTold)
  const sum = keptBack.reduce((sum, cell) => sum + cell, 0)
  if (keptBack.length === 0) return cells.length > 0
  return sum >= fewestTold && sum < keptBack.length * (fewestTold - 1)
}

/** Null as soon as one of them is. */
const sumOfKnown = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce((sum, number) => (sum === null || number === null ? null : sum + number), 0)
