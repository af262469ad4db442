// Complaints that are kept to named people: to whom, and who opened them.
import { sql } from 'kysely'
import type { ComplaintId, PersonId } from '#core/complaint/complaint.ts'
import type { Records } from './tables.ts'

/** The name that lists show of one that is kept, to everybody: a number has its line, and the line says nothing. */
const keptName = 'Kept to named people'

const told = { resident_name: keptName, about: '' } as const

/** A column of `complaint` as lists show it that have the same lines for everybody. */
export const shownOf = (column: keyof typeof told) =>
  sql`case when complaint.readers is null then ${sql.ref(`complaint.${column}`)} else ${told[column]} end`

/** The same where those to whom it is kept read it. */
export const shownTo = (person: PersonId, column: keyof typeof told) =>
  sql`case when complaint.readers is null or ${person}::text = any(complaint.readers)
    then ${sql.ref(`complaint.${column}`)} else ${told[column]} end`

/** Null where there is no such complaint; `people` is null where everybody may open it. */
export async function readReaders(
  records: Records,
  complaint: ComplaintId,
): Promise<{ readonly people: readonly PersonId[] | null; readonly version: number } | null> {
  const line = await records
    .selectFrom('complaint')
    .select(['readers as people', 'version'])
    .where('complaint_id', '=', complaint)
    .executeTakeFirst()
  return line ?? null
}

export type Opening = { readonly person: PersonId; readonly at: string }

/** Once for each minute: a page is many requests. */
export async function noteOpening(records: Records, complaint: ComplaintId, { person, at }: Opening): Promise<void> {
  await sql`
    insert into opening (complaint_id, person_id, opened_at)
    values (${complaint}, ${person}, date_trunc('minute', ${at}::timestamptz))
    on conflict do nothing`.execute(records)
}

const mostOpenings = 200

/** The last first. */
export const readOpenings = (records: Records, complaint: ComplaintId): Promise<readonly Opening[]> =>
  records
    .selectFrom('opening')
    .select(['person_id as person', 'opened_at as at'])
    .where('complaint_id', '=', complaint)
    .orderBy('opened_at', 'desc')
    .orderBy('person_id')
    .limit(mostOpenings)
    .execute()
