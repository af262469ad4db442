// The landlord's wordings of its letters: every version, what a second person answered, and which one is used.
import type { LetterKind } from '#core/handling-code/edition.ts'
import type { WordingAnswer, WordingVersion } from '#core/wording/version.ts'
import { type Recorded, unlessTaken } from './once.ts'
import type { Records } from './tables.ts'

/** Every version of every kind that the landlord has worded, the latest of each first. */
export async function readWordings(records: Records): Promise<readonly WordingVersion[]> {
  const rows = await records
    .selectFrom('letter_wording as wording')
    .leftJoin('letter_wording_answer as given', (join) =>
      join.onRef('given.kind', '=', 'wording.kind').onRef('given.version', '=', 'wording.version'),
    )
    .select(['wording.kind', 'wording.version', 'source', 'why', 'written_by as writtenBy', 'written_at as writtenAt'])
    .select(['answer', 'reason', 'answered_by as by', 'answered_at as at'])
    .orderBy('wording.kind')
    .orderBy('wording.version', 'desc')
    .execute()
  return rows.map(({ answer, reason, by, at, ...version }) => ({
    ...version,
    answered: answer && reason !== null && by && at ? { answer, reason, by, at } : null,
  }))
}

/** The source of each wording in use: the last that was approved of its kind. */
export async function readWordingsInUse(records: Records): Promise<ReadonlyMap<LetterKind, string>> {
  const rows = await records
    .selectFrom('letter_wording as wording')
    .innerJoin('letter_wording_answer as given', (join) =>
      join
        .onRef('given.kind', '=', 'wording.kind')
        .onRef('given.version', '=', 'wording.version')
        .on('given.answer', '=', 'approved'),
    )
    .distinctOn('wording.kind')
    .select(['wording.kind', 'source'])
    .orderBy('wording.kind')
    .orderBy('wording.version', 'desc')
    .execute()
  return new Map(rows.map(({ kind, source }) => [kind, source]))
}

/** Keeps the next version; false when somebody wrote one after the `seen` that this was written over. */
export const saveWording = (
  records: Records,
  { kind, source, why }: Pick<WordingVersion, 'kind' | 'source' | 'why'>,
  seen: number,
  { by, at }: Recorded,
): Promise<boolean> =>
  unlessTaken(() =>
    records
      .insertInto('letter_wording')
      .values({ kind, version: seen + 1, source, why, written_by: by, written_at: at })
      .execute(),
  )

/** Keeps the answer to a version; false when it was answered already. */
export const answerWording = (
  records: Records,
  { kind, version }: Pick<WordingVersion, 'kind' | 'version'>,
  { answer, reason }: Pick<WordingAnswer, 'answer' | 'reason'>,
  { by, at }: Recorded,
): Promise<boolean> =>
  unlessTaken(() =>
    records
      .insertInto('letter_wording_answer')
      .values({ kind, version, answer, reason, answered_by: by, answered_at: at })
      .execute(),
  )
