// Notices of exceptional circumstances, read from their events: a landlord has a handful, so nothing of them is saved ready.
import { sql } from 'kysely'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import type { NoticeId } from '#core/notice/notice.ts'
import type { NoticeEvent } from '#core/notice/procedure.ts'
import { readEvents } from './events.ts'
import type { Records } from './tables.ts'

/** More than this is a fault: stop and look. */
const mostNotices = 500

/** The events of each, the newest first. */
export async function readNotices(records: Records): Promise<readonly (readonly RecordedEvent<NoticeEvent>[])[]> {
  // References in the order of their bytes, in which '.' is the next after '-'.
  const { rows } = await sql<{ id: NoticeId }>`
    select complaint_id as id from complaint_event
    where version = 1 and complaint_id > 'N-' and complaint_id < 'N.'
    order by recorded_at desc, complaint_id limit ${mostNotices}`.execute(records)
  const histories: (readonly RecordedEvent<NoticeEvent>[])[] = []
  for (const { id } of rows) histories.push(await readEvents(records, id))
  return histories
}
