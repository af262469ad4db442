// Files of self-assessments written elsewhere, while somebody looks at them; and what was brought in from them, which stays.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { SelfAssessment } from '#core/self-assessment/answer.ts'
import type { BroughtIn } from '#core/self-assessment/brought-in.ts'
import { readPack } from '#core/self-assessment/read-pack.ts'
import type { Recorded } from './once.ts'
import type { Records } from './tables.ts'

export type UploadedAssessment = {
  readonly id: string
  readonly name: string
  readonly content: Uint8Array
  readonly from: DateOnly
  readonly to: DateOnly
}

/** Keeps a file. Those that were left lying since before `forgottenAt` are let go of. */
export async function saveUploadedAssessment(
  records: Records,
  { id, name, content, from, to }: UploadedAssessment,
  { by, at, forgottenAt }: Recorded & { readonly forgottenAt: string },
): Promise<void> {
  await records.deleteFrom('self_assessment_file').where('uploaded_at', '<', forgottenAt).execute()
  const row = { file_id: id, name, content: Buffer.from(content), from_on: from, to_on: to }
  await records
    .insertInto('self_assessment_file')
    .values({ ...row, uploaded_by: by, uploaded_at: at })
    .execute()
}

/** Null when it was let go of, or never was. */
export async function readUploadedAssessment(records: Records, id: string): Promise<UploadedAssessment | null> {
  const row = await records
    .selectFrom('self_assessment_file')
    .select(['file_id as id', 'name', 'content', 'from_on as from', 'to_on as to'])
    .where('file_id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

export const removeUploadedAssessment = (records: Records, id: string): Promise<unknown> =>
  records.deleteFrom('self_assessment_file').where('file_id', '=', id).execute()

/** Fails when the same file was brought into the same self-assessment before. */
export async function saveBroughtIn(
  records: Records,
  id: string,
  { name, sha256, assessment, by, at }: BroughtIn,
): Promise<void> {
  const row = { self_assessment_id: id, sha256, file_name: name, content: JSON.stringify(assessment) }
  await records
    .insertInto('self_assessment_brought_in')
    .values({ ...row, brought_in_by: by, brought_in_at: at })
    .execute()
}

/** The latest first. */
export async function readBroughtIn(records: Records, id: string): Promise<readonly BroughtIn[]> {
  const rows = await records
    .selectFrom('self_assessment_brought_in')
    .select(['file_name as name', 'sha256', 'content', 'brought_in_by as by', 'brought_in_at as at'])
    .where('self_assessment_id', '=', id)
    .orderBy('brought_in_at', 'desc')
    .execute()
  return rows.map(({ content, ...row }) => ({ ...row, assessment: contentOf(content, id) }))
}

/** A self-assessment as it was kept. */
export function contentOf(content: unknown, id: string): SelfAssessment {
  const read = readPack(content, id)
  if ('faults' in read) throw new Error(`What is kept of ${id} cannot be read: ${read.faults.join('; ')}`)
  return read.assessment
}
