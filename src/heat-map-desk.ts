// Makes the part of a desk that asks for the heat map, for one landlord and one person.
import { isComplaintId, type PersonId } from '#core/complaint/complaint.ts'
import { areaIn, areasOf, heatMapOf } from '#core/figures/heat-map.ts'
import { type Database, readAsLandlord } from '#store/database.ts'
import { type PlacedComplaint, readLinesOf, readPlaced } from '#store/heat-map.ts'
import { mostRows, readDayPlace, slice, writeDayPlace } from '#store/places.ts'
import type { HeatMapDesk } from '#web/heat-map-desk.ts'

type Place = { readonly database: Database; readonly landlord: string; readonly person: PersonId }

export const heatMapDeskFor = ({ database, landlord, person }: Place): HeatMapDesk => ({
  read: async (period) => heatMapOf(await readAsLandlord(database, landlord, (records) => readPlaced(records, period))),
  cases: ({ theme, area, ...period }, after) =>
    readAsLandlord(database, landlord, async (records) => {
      const placed = await readPlaced(records, period)
      const areas = areasOf(placed)
      const wanted = placed.filter(
        (one) => (theme === null || one.theme === theme) && (area === null || areaIn(areas, one.address) === area),
      )
      const { rows, next } = slice(from(wanted, after).slice(0, mostRows + 1), writeDayPlace)
      const ids = rows.map(({ id }) => id)
      return { count: wanted.length, rows: await readLinesOf(records, ids, person), next }
    }),
})

/** What stands after the place where the last page ended; everything where it names none. */
function from(placed: readonly PlacedComplaint[], after: string | null): readonly PlacedComplaint[] {
  const place = after === null ? null : readDayPlace(after, isComplaintId)
  if (!place) return placed
  return placed.filter(({ on, id }) => on < place.on || (on === place.on && id < place.id))
}
