// Makes everything that is saved ready to list again from the events, complaint by complaint, while others go on working.

import type { RecordedEvent } from '#core/complaint/case-file.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import { type Saved, saveComplaint } from './complaints.ts'
import { asLandlord, type Database, readAsLandlord } from './database.ts'
import { readEvents } from './events.ts'
import type { Records } from './tables.ts'

const batch = 500

/** `derive` says what a complaint's events come to today. Returns how many complaints there were. */
export async function rebuild(
  database: Database,
  landlord: string,
  derive: (history: readonly RecordedEvent[]) => Saved,
): Promise<number> {
  let count = 0
  for await (const complaint of everyComplaint(database, landlord)) {
    await rebuildComplaint(database, landlord, complaint, derive)
    count++
  }
  return count
}

/** The same for one complaint. */
export const rebuildComplaint = (
  database: Database,
  landlord: string,
  complaint: ComplaintId,
  derive: (history: readonly RecordedEvent[]) => Saved,
): Promise<void> =>
  asLandlord(database, landlord, async (records) => {
    await lock(records, complaint)
    await saveComplaint(records, derive(await readEvents(records, complaint)))
  })

/** Each complaint that has events, a batch at a time, whether or not it is listed. */
export async function* everyComplaint(database: Database, landlord: string): AsyncGenerator<ComplaintId> {
  for (let after: ComplaintId | null = null; ; ) {
    const ids = await readAsLandlord(database, landlord, (records) => complaintsAfter(records, after))
    yield* ids
    const last = ids.at(-1)
    if (!last) return
    after = last
  }
}

async function complaintsAfter(records: Records, after: ComplaintId | null): Promise<readonly ComplaintId[]> {
  const first = records.selectFrom('complaint_event').select('complaint_id as id').where('version', '=', 1)
  const rest = after === null ? first : first.where('complaint_id', '>', after)
  const rows = await rest.orderBy('complaint_id').limit(batch).execute()
  return rows.map(({ id }) => id)
}

/** Somebody who is recording an event has locked the line, or will wait for it: the events read next are the last ones. */
async function lock(records: Records, complaint: ComplaintId): Promise<void> {
  await records.selectFrom('complaint').select('version').where('complaint_id', '=', complaint).forUpdate().execute()
}
