// Which complaints have an override: a response sent unchecked, more time than the Code's limit, or one that a lead opened unnamed.
import { sql } from 'kysely'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { Period } from '#core/figures/definition.ts'
import type { Records } from './tables.ts'

/** More of them than this no page can show. */
const most = 50

/** Of the period, the latest first. What is asked is worded as its index is, so that few events are read. */
export async function readOverridden(records: Records, { from, to }: Period): Promise<readonly ComplaintId[]> {
  const { rows } = await sql<{ id: ComplaintId }>`
    select id from (
      select complaint_id as id, coalesce(facts ->> 'on', facts ->> 'toldOn') as "on" from complaint_event where
        type in ('ResponseSentUnchecked', 'ReadersJoined')
        or (type = 'ResponseExtended' and facts ->> 'beyondLimitApprovedBy' is not null)
    ) as override
    where "on" between ${from}::text and ${to}::text
    group by id order by max("on") desc, id limit ${most}`.execute(records)
  return rows.map(({ id }) => id)
}
