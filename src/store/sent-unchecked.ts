// Which complaints have a response that was sent before anybody had checked it, as it is counted.
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { Period } from '#core/figures/definition.ts'
import type { Records } from './tables.ts'

/** Sent in the period, the latest first; no more of them than a page can show. */
export async function readSentUnchecked(records: Records, { from, to }: Period): Promise<readonly ComplaintId[]> {
  const rows = await records
    .selectFrom('counted')
    .select(['complaint_id as id', 'counted_on as on'])
    .where('kind', '=', 'sent unchecked')
    .where('counted_on', '>=', from)
    .where('counted_on', '<=', to)
    .orderBy('counted_on', 'desc')
    .orderBy('complaint_id')
    .limit(50)
    .execute()
  return [...new Set(rows.map(({ id }) => id))]
}
