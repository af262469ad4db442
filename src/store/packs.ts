// Packs for the Ombudsman: asked for, how far each is, and what became of it.
import { sql } from 'kysely'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { Records } from './tables.ts'

export type KeptPack = {
  readonly number: number
  readonly version: number
  readonly askedBy: PersonId
  readonly askedAt: string
  /** How many of how many documents have been gone through. */
  readonly done: number
  readonly steps: number
  /** Null while it is being made. */
  readonly builtAt: string | null
  readonly sha256: string | null
  readonly bytes: number | null
  readonly documents: number | null
  readonly leftOut: number | null
  readonly pages: number | null
  readonly parts: number | null
  /** Why it was given up; null where it was not. */
  readonly failed: string | null
}

type Asked = Pick<KeptPack, 'version' | 'askedBy' | 'askedAt'>

/** The number of a new pack; null where one of this complaint is in hand, which is then waited for. */
export async function askForPack(
  records: Records,
  complaint: ComplaintId,
  { version, askedBy, askedAt }: Asked,
): Promise<number | null> {
  const { rows } = await sql<{ number: number }>`
    insert into pack (complaint_id, number, version, asked_by, asked_at)
    select ${complaint}, coalesce(max(number), 0) + 1, ${version}, ${askedBy}, ${askedAt}::timestamptz
    from pack where complaint_id = ${complaint}
    on conflict do nothing returning number`.execute(records)
  return rows[0]?.number ?? null
}

/** Every pack of a complaint, the last first. */
export const readPacks = (records: Records, complaint: ComplaintId): Promise<readonly KeptPack[]> =>
  records
    .selectFrom('pack')
    .select(['number', 'version', 'asked_by as askedBy', 'asked_at as askedAt', 'done', 'steps'])
    .select(['built_at as builtAt', 'sha256', 'bytes', 'documents', 'left_out as leftOut', 'pages', 'parts', 'failed'])
    .where('complaint_id', '=', complaint)
    .orderBy('number', 'desc')
    .execute()

export type PackName = { readonly complaint: ComplaintId; readonly number: number }

const change = (records: Records, { complaint, number }: PackName) =>
  records.updateTable('pack').where('complaint_id', '=', complaint).where('number', '=', number)

export async function notePackProgress(records: Records, name: PackName, done: number, steps: number): Promise<void> {
  await change(records, name).set({ done, steps }).execute()
}

type Made = {
  readonly [fact in 'bytes' | 'documents' | 'leftOut' | 'pages' | 'parts']: number
} & { readonly sha256: string }

export async function notePackBuilt(records: Records, name: PackName, made: Made, builtAt: string): Promise<void> {
  const { sha256, bytes, documents, leftOut, pages, parts } = made
  await change(records, name)
    .set({ sha256, bytes, documents, left_out: leftOut, pages, parts, built_at: builtAt, failed: null })
    .execute()
}

export async function notePackFailed(records: Records, name: PackName, because: string): Promise<void> {
  await change(records, name).set({ failed: because }).execute()
}
