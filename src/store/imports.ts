// Files of past complaints while somebody looks at them, and how a landlord's columns were read the last time.
import type { PersonId } from '#core/complaint/complaint.ts'
import type { Records } from './tables.ts'

export type ImportFile = {
  readonly id: string
  readonly name: string
  readonly content: Uint8Array
  /** As it was kept: `readMapping` of core/import/mapping.ts reads it. */
  readonly mapping: unknown
}

/** Keeps a file. Those that were left lying since before `forgottenAt` are let go of. */
export async function saveImportFile(
  records: Records,
  { id, name, content, mapping }: ImportFile,
  { by, at, forgottenAt }: { readonly by: PersonId; readonly at: string; readonly forgottenAt: string },
): Promise<void> {
  await records.deleteFrom('import_file').where('uploaded_at', '<', forgottenAt).execute()
  await records
    .insertInto('import_file')
    .values({
      file_id: id,
      name,
      content: Buffer.from(content),
      mapping: JSON.stringify(mapping),
      uploaded_by: by,
      uploaded_at: at,
    })
    .execute()
}

/** Null when it was let go of, or never was. */
export async function readImportFile(records: Records, id: string): Promise<ImportFile | null> {
  const row = await records
    .selectFrom('import_file')
    .select(['file_id as id', 'name', 'content', 'mapping'])
    .where('file_id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

export const removeImportFile = (records: Records, id: string): Promise<unknown> =>
  records.deleteFrom('import_file').where('file_id', '=', id).execute()

/** Keeps how a file's columns are read: for the file, and for the landlord's next one. */
export async function saveImportMapping(
  records: Records,
  id: string,
  mapping: unknown,
  savedAt: string,
): Promise<void> {
  const kept = JSON.stringify(mapping)
  await records.updateTable('import_file').set({ mapping: kept }).where('file_id', '=', id).execute()
  const row = { mapping: kept, saved_at: savedAt }
  await records
    .insertInto('import_mapping')
    .values(row)
    .onConflict((conflict) => conflict.column('landlord_id').doUpdateSet(row))
    .execute()
}

/** As it was kept; null when none was. */
export async function readImportMapping(records: Records): Promise<unknown> {
  const row = await records.selectFrom('import_mapping').select('mapping').executeTakeFirst()
  return row?.mapping ?? null
}
