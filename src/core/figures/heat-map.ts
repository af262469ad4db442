// What complaints are about, by area: counted theme by theme and district by district, with their totals.
import { themes } from '../complaint/handling.ts'
import { districtOf } from './area.ts'
import { notCategorised } from './counted.ts'

/** A complaint as the map counts it: what it is about, and the address of the home; null where that is not known. */
export type Placed = { readonly theme: string; readonly address: string | null }

/** Every district beside those that have a column, and what has no district. */
export const elsewhere = 'elsewhere'
export const areaNotKnown = 'not known'

export type HeatMap = {
  readonly areas: readonly string[]
  /** As many cells as there are areas. */
  readonly rows: readonly { readonly theme: string; readonly cells: readonly number[]; readonly total: number }[]
  readonly totals: readonly number[]
  readonly total: number
}

/** As many columns as are read on one page. */
const mostDistricts = 10

/** The districts with the most complaints, by name; then every other, and what is not known, where there is any. */
export function areasOf(placed: readonly Placed[]): readonly string[] {
  const counts = new Map<string | null, number>()
  for (const { address } of placed) {
    const district = districtOf(address)
    counts.set(district, (counts.get(district) ?? 0) + 1)
  }
  const byCount = [...counts].flatMap(([district, count]) => (district ? [{ district, count }] : []))
  const ranked = byCount.toSorted((one, other) => other.count - one.count || (one.district < other.district ? -1 : 1))
  return [
    ...ranked
      .slice(0, mostDistricts)
      .map(({ district }) => district)
      .toSorted(),
    ...(ranked.length > mostDistricts ? [elsewhere] : []),
    ...(counts.has(null) ? [areaNotKnown] : []),
  ]
}

/** Which of the areas a home lies in. */
export function areaIn(areas: readonly string[], address: string | null): string {
  const district = districtOf(address)
  if (district === null) return areaNotKnown
  return areas.includes(district) ? district : elsewhere
}

export function heatMapOf(placed: readonly Placed[]): HeatMap {
  const areas = areasOf(placed)
  const counts = new Map<string, number>()
  for (const { theme, address } of placed) {
    const key = keyOf(theme, areaIn(areas, address))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const others = ['not known', notCategorised].filter((theme) => placed.some((one) => one.theme === theme))
  const rows = [...themes, ...others].map((theme) => {
    const cells = areas.map((area) => counts.get(keyOf(theme, area)) ?? 0)
    return { theme, cells, total: sumOf(cells) }
  })
  const totals = areas.map((_, place) => sumOf(rows.map(({ cells }) => cells[place] ?? 0)))
  return { areas, rows, totals, total: sumOf(totals) }
}

const keyOf = (theme: string, area: string): string => `${theme}, ${area}`

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

/** 0 for none, then five shades from the least to the most on the map. */
export const shadeOf = (amount: number, most: number): number => (amount === 0 ? 0 : Math.ceil((amount / most) * 5))
