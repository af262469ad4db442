// A few hundred rows of a file against the record: which complaint each is, and what bringing it in would do.
import { createHash } from 'node:crypto'
import type { RecordedEvent } from '#core/complaint/case-file.ts'
import type { ComplaintId, ImportedRecord } from '#core/complaint/complaint.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { importedReference, mostDraws } from '#core/import/reference.ts'
import { readEventsOfEach } from '#store/events.ts'
import type { Records } from '#store/tables.ts'
import { eventsOf } from './handle.ts'

/** A row that can be brought in. */
export type GoodRow = { readonly row: number; readonly record: ImportedRecord }

/** The same with its reference here, and what is already recorded of it: nothing where it is new. */
export type FoundRow = GoodRow & { readonly id: ComplaintId; readonly past: readonly ComplaintEvent[] }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Finds each row's complaint. Where two references draw the same one of ours, the later of them draws again. */
export async function findRows(
  records: Records,
  landlord: string,
  batch: readonly GoodRow[],
): Promise<readonly FoundRow[]> {
  const found: FoundRow[] = []
  const taken = new Set<ComplaintId>()
  let waiting = batch
  for (let draw = 0; waiting.length > 0; draw++) {
    if (draw === mostDraws) throw new Error(`no reference is free for “${waiting[0]?.record.source.reference}”`)
    const drawn = waiting.map((row) => ({ ...row, id: referenceOf(landlord, row, draw) }))
    const recorded = await readEventsOfEach(
      records,
      drawn.map(({ id }) => id),
    )
    const again: GoodRow[] = []
    for (const row of drawn) {
      const history = recorded.get(row.id)
      const own = history ? isOf(row, history) : !taken.has(row.id)
      if (!own) again.push(row)
      else {
        taken.add(row.id)
        found.push({ ...row, past: eventsOf(history ?? []) })
      }
    }
    waiting = again
  }
  return found.toSorted((one, other) => one.row - other.row)
}

const referenceOf = (landlord: string, { record: { source } }: GoodRow, draw: number): ComplaintId =>
  importedReference({ landlord, kind: source.kind, reference: source.reference }, draw, sha256)

function isOf({ record }: GoodRow, [first]: readonly RecordedEvent[]): boolean {
  return first?.event.type === 'ComplaintImported' && first.event.source.reference === record.source.reference
}
