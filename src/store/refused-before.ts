// Files that were refused while their complaint was being logged: noted here, until it is there to note them itself.
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { FileFacts } from '#core/complaint/handling-files.ts'
import type { Records } from './tables.ts'

export type RefusedBefore = Pick<FileFacts, 'name' | 'sha256' | 'bytes'> & { readonly found: string }

/** Once, however often it is tried. */
export const noteRefused = (
  records: Records,
  complaint: ComplaintId,
  { name, sha256, bytes, found }: RefusedBefore,
  { by, at }: { readonly by: PersonId; readonly at: string },
): Promise<unknown> =>
  records
    .insertInto('file_refused_before')
    .values({ complaint_id: complaint, name, sha256, bytes, found, refused_by: by, refused_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const readRefusedBefore = (records: Records, complaint: ComplaintId): Promise<readonly RefusedBefore[]> =>
  records
    .selectFrom('file_refused_before')
    .select(['name', 'sha256', 'bytes', 'found'])
    .where('complaint_id', '=', complaint)
    .orderBy('refused_at')
    .execute()

/** What the complaint's own events say now need not be said here. */
export const dropRefusedBefore = (records: Records, complaint: ComplaintId): Promise<unknown> =>
  records.deleteFrom('file_refused_before').where('complaint_id', '=', complaint).execute()
