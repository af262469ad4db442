// Complaints that residents have begun and not yet sent: each saved whole on every turn of a page, and taken away in time.
import { sql } from 'kysely'
import type { ComplaintId, DraftId, PersonId } from '#core/complaint/complaint.ts'
import type { FileFacts } from '#core/complaint/handling-files.ts'
import type { DraftAnswers } from './draft-tables.ts'
import type { Records } from './tables.ts'

export type KeptDraft = {
  readonly id: DraftId
  readonly complaint: ComplaintId
  readonly answers: DraftAnswers
  readonly files: readonly FileFacts[]
  readonly openedBy: PersonId | null
  readonly savedAt: string
  readonly sentAt: string | null
}

type Begun = Pick<KeptDraft, 'id' | 'complaint' | 'savedAt'>

export async function saveNewDraft(records: Records, { id, complaint, savedAt }: Begun): Promise<void> {
  const nothing = { answers: '{}', files: '[]', opened_by: null, sent_at: null }
  await records
    .insertInto('draft')
    .values({ draft_id: id, complaint_id: complaint, saved_at: savedAt, ...nothing })
    .execute()
}

/** The draft as it is kept; null when there is none, or none any more. */
export const readDraft = async (records: Records, id: DraftId): Promise<KeptDraft | null> =>
  (await records
    .selectFrom('draft')
    .select(['draft_id as id', 'complaint_id as complaint', 'answers', 'files', 'opened_by as openedBy'])
    .select(['saved_at as savedAt', 'sent_at as sentAt'])
    .where('draft_id', '=', id)
    .executeTakeFirst()) ?? null

const unsent = (records: Records, id: DraftId) =>
  records.updateTable('draft').where('draft_id', '=', id).where('sent_at', 'is', null)

type Page = { readonly names: readonly string[]; readonly answers: DraftAnswers }

/** Puts a page's answers in the place of what that page said before, and leaves every other page's alone. */
export async function saveAnswers(
  records: Records,
  id: DraftId,
  { names, answers }: Page,
  savedAt: string,
): Promise<void> {
  const changed = sql<string>`(answers - ${names}::text[]) || ${JSON.stringify(answers)}::jsonb`
  await unsent(records, id).set({ answers: changed, saved_at: savedAt }).execute()
}

/** Adds files; one that is there already is not there twice. */
export async function addDraftFiles(
  records: Records,
  id: DraftId,
  files: readonly FileFacts[],
  savedAt: string,
): Promise<void> {
  for (const file of files) {
    const same = JSON.stringify([{ sha256: file.sha256 }])
    await unsent(records, id)
      .where(sql<boolean>`not files @> ${same}::jsonb`)
      .set({ files: sql<string>`files || ${JSON.stringify([file])}::jsonb`, saved_at: savedAt })
      .execute()
  }
}

export async function removeDraftFile(records: Records, id: DraftId, sha256: string, savedAt: string): Promise<void> {
  const others = sql<string>`coalesce((select jsonb_agg(one) from jsonb_array_elements(files) as one
    where one ->> 'sha256' <> ${sha256}), '[]')`
  await unsent(records, id).set({ files: others, saved_at: savedAt }).execute()
}

/** Says who goes on with it: a member of staff for somebody on the telephone, or null for whoever began it. */
export async function openDraft(records: Records, id: DraftId, by: PersonId | null): Promise<void> {
  await unsent(records, id).set({ opened_by: by }).execute()
}

/** In the transaction that records the complaint: what was answered is on the record now, and nowhere else. */
export async function markDraftSent(records: Records, id: DraftId, sentAt: string): Promise<void> {
  await unsent(records, id).set({ answers: '{}', files: '[]', sent_at: sentAt }).execute()
}

/** Removes the drafts that nobody saved since `before`, and what is left of those that were sent before `sentBefore`. */
export async function removeOldDrafts(
  records: Records,
  { before, sentBefore }: { readonly before: string; readonly sentBefore: string },
): Promise<void> {
  await records
    .deleteFrom('draft')
    .where(({ or, eb }) => or([eb('saved_at', '<', before), eb('sent_at', '<', sentBefore)]))
    .execute()
}
