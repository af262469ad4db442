// Where somebody is named as the resident or as who speaks for them: by name, email address or telephone, over all records.
import { type RawBuilder, sql } from 'kysely'
import type { PersonRole, RecordId } from '#core/subject-access/request.ts'
import type { Records } from './tables.ts'

export type NamedIn = {
  readonly id: RecordId
  readonly as: PersonRole
  /** As it was written down. */
  readonly name: string
}

const mostNamed = 200

/** Small, without accents, and without what people put between the parts of a number or a name. */
const bare = (text: RawBuilder<string>) =>
  sql<string>`regexp_replace(lower(normalize(${text}, NFKD)), '[[:space:][:punct:]\u0300-\u036f]', '', 'g')`

const named = sql<string>`concat_ws(' ', words ->> 'resident.name', words ->> 'resident.email',
  words ->> 'resident.telephone', words ->> 'name', words ->> 'contact')`

/** Those that have every word that was typed, the last first; none where nothing was typed. */
export async function findNamed(records: Records, typed: string): Promise<readonly NamedIn[]> {
  const words = typed.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return []
  const all = words.map((word) => sql`position(${bare(sql`${word}::text`)} in ${bare(named)}) > 0`)
  const { rows } = await sql<NamedIn>`
    select distinct complaint_id as id,
      case when type = 'RepresentativeAppointed' then 'representative' else 'resident' end as as,
      coalesce(words ->> 'name', words ->> 'resident.name', '') as name
    from complaint_event join words using (landlord_id, complaint_id, version)
    where type in ('ComplaintReceived', 'ComplaintImported', 'ContactLogged', 'RepresentativeAppointed')
      and ${sql.join(all, sql` and `)}
    order by id desc limit ${mostNamed}`.execute(records)
  return rows
}
