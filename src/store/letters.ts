// Each letter as it was composed, kept in the same transaction as the decision: next week's wording does not change it.
import { sql } from 'kysely'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { LetterKind } from '#core/handling-code/edition.ts'
import type { Complete, Document } from '#documents/document.ts'
import { restored } from '#documents/restored.ts'
import type { Records } from './tables.ts'

/** A letter about to be kept. `number` is that of the event it answers. */
export type ComposedLetter = {
  readonly number: number
  readonly kind: LetterKind
  readonly document: Complete<Document>
}

export type KeptLetter = ComposedLetter & { readonly composedAt: string; readonly deliveredAt: string | null }

export async function saveLetters(
  records: Records,
  complaint: ComplaintId,
  letters: readonly ComposedLetter[],
  composedAt: string,
): Promise<void> {
  if (letters.length === 0) return
  await sql`
    insert into letter (complaint_id, number, kind, document, composed_at)
    select ${complaint}, number, kind, document, ${composedAt}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(letters)}::jsonb) as one(number int, kind text, document jsonb)`.execute(
    records,
  )
}

/** The complaint's letters, in the order of the events they answer. */
export async function readLetters(records: Records, complaint: ComplaintId): Promise<readonly KeptLetter[]> {
  const rows = await records
    .selectFrom('letter')
    .select(['number', 'kind', 'document', 'composed_at as composedAt', 'delivered_at as deliveredAt'])
    .where('complaint_id', '=', complaint)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({ ...row, document: restored(row.document) }))
}

/** Notes that the letter has not gone after all. */
export async function markUndelivered(records: Records, complaint: ComplaintId, number: number): Promise<void> {
  await records
    .updateTable('letter')
    .set({ delivered_at: null })
    .where('complaint_id', '=', complaint)
    .where('number', '=', number)
    .execute()
}

/** Notes that the letter has gone; false when that was noted before, and then the first time stays. */
export async function markDelivered(
  records: Records,
  complaint: ComplaintId,
  number: number,
  deliveredAt: string,
): Promise<boolean> {
  const { numUpdatedRows } = await records
    .updateTable('letter')
    .set({ delivered_at: deliveredAt })
    .where('complaint_id', '=', complaint)
    .where('number', '=', number)
    .where('delivered_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
