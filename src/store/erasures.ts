// Which complaints and contacts had their words erased, for whom and why: told for as long as the record is kept.
import { sql } from 'kysely'
import type { PersonId } from '#core/complaint/complaint.ts'
import { eraseMails, filesOfOnly } from './erase-mail.ts'
import { eraseWords } from './events.ts'
import type { StreamId } from './streams.ts'
import { eraseAccess } from './subject-access.ts'
import type { Records } from './tables.ts'

export type Erasure = {
  readonly complaint: string
  readonly erasedAt: string
  readonly erasedBy: string
  readonly because: string
  /** Of how many events. */
  readonly events: number
  /** How many mails and files went with them. */
  readonly mails: number
  readonly files: number
}

type Asked = { readonly by: PersonId; readonly because: string; readonly erasedAt: string }

export type Gone = {
  /** How many events lost their words. */
  readonly events: number
  readonly mails: number
  /** The files whose bytes nothing needs any more: whoever asked lets go of them. */
  readonly files: readonly string[]
  /** The files of what somebody asked to see of themselves that told of it: whoever asked lets go of those too. */
  readonly accesses: readonly number[]
}

/** Erases the words and the mails and says so, in the one transaction of `records`. */
export async function eraseAndTell(records: Records, id: StreamId, { by, because, erasedAt }: Asked): Promise<Gone> {
  const events = await eraseWords(records, id, erasedAt)
  if (events === 0) return { events, mails: 0, files: [], accesses: [] }
  const accesses = await eraseAccess(records, id, erasedAt)
  const mails = await eraseMails(records, id, erasedAt)
  const files = await filesOfOnly(records, id)
  const counted = { events, mails, files: files.length }
  await records
    .insertInto('erasure')
    .values({ complaint_id: id, erased_at: erasedAt, erased_by: by, because, ...counted })
    .execute()
  return { events, mails, files, accesses }
}

/** In the order they were made. */
export const readErasures = (records: Records): Promise<readonly Erasure[]> =>
  records
    .selectFrom('erasure')
    .select([
      'complaint_id as complaint',
      'erased_at as erasedAt',
      'erased_by as erasedBy',
      'because',
      'events',
      'mails',
      'files',
    ])
    .orderBy('erased_at')
    .orderBy('complaint_id')
    .execute()

/** How many events still have their words. */
export async function eventsWithWords(records: Records, id: StreamId): Promise<number> {
  const { count } = await records
    .selectFrom('words')
    .select(sql<number>`count(*)`.as('count'))
    .where('complaint_id', '=', id)
    .where('words', 'is not', null)
    .executeTakeFirstOrThrow()
  return count
}
