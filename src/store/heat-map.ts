// Complaints of a period with what each is about and where its home is; and the lines of some of them.
import { sql } from 'kysely'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { ComplaintLine } from '#core/complaint/complaint-line.ts'
import type { Period } from '#core/figures/definition.ts'
import type { Placed } from '#core/figures/heat-map.ts'
import { lineColumns, nextDue } from './lists.ts'
import type { Records } from './tables.ts'

export type PlacedComplaint = Placed & { readonly id: ComplaintId; readonly on: DateOnly }

/**
 * Every complaint that came in the period, as figures count it, newest first. The address is read from the words of the
 * complaint and kept nowhere else: where they were erased, nobody knows any more where it was.
 */
export async function readPlaced(records: Records, { from, to }: Period): Promise<readonly PlacedComplaint[]> {
  const { rows } = await sql<PlacedComplaint>`
    select counted.complaint_id as id, counted.counted_on as "on", counted.theme,
      words.words ->> 'resident.address' as address
    from counted left join words on words.complaint_id = counted.complaint_id and words.version = 1
    where counted.kind = 'stage' and counted.stage = 1
      and counted.counted_on between ${from}::date and ${to}::date
    order by counted.counted_on desc, counted.complaint_id desc`.execute(records)
  return rows
}

/** In the order of `ids`. */
export async function readLinesOf(
  records: Records,
  ids: readonly ComplaintId[],
  person: PersonId,
): Promise<readonly ComplaintLine[]> {
  const { rows } = await sql<ComplaintLine>`
    select ${lineColumns(person)}
    from unnest(${ids}::text[]) with ordinality as wanted(complaint_id, place)
      join complaint using (complaint_id) ${nextDue}
    order by wanted.place`.execute(records)
  return rows
}
