// What named people attested of provisions, each kept for good: the last that holds on a day is what counts.
import type { Attestation } from '#core/handling-code/attestation.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { type Recorded, unlessTaken } from './once.ts'
import type { Records } from './tables.ts'

/** Keeps it as the next one of its provision; false when somebody attested after the `seen` that it was written over. */
export function saveAttestation(
  records: Records,
  { edition, provision, by, on, says, words, evidence, until }: Attestation,
  seen: number,
  recorded: Recorded,
): Promise<boolean> {
  return unlessTaken(() =>
    records
      .insertInto('attestation')
      .values({
        ...{ edition, provision, number: seen + 1, name: by.name, role: by.role, said_on: on, says, words, until },
        evidence: JSON.stringify(evidence),
        ...{ recorded_by: recorded.by, recorded_at: recorded.at },
      })
      .execute(),
  )
}

/** Every attestation of an edition, in the order in which they were given. */
export async function readAttestations(records: Records, edition: EditionId): Promise<readonly Attestation[]> {
  const rows = await records
    .selectFrom('attestation')
    .select(['provision', 'name', 'role', 'said_on as on', 'says', 'words', 'evidence', 'until'])
    .where('edition', '=', edition)
    .orderBy('said_on')
    .orderBy('number')
    .execute()
  return rows.map(({ name, role, evidence, ...row }) => ({
    ...row,
    edition,
    by: { name, role },
    evidence: [...evidence],
  }))
}
