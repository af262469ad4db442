// Where somebody is named as the resident or as who speaks for them: by name, email address or telephone, over all records.
import { type RawBuilder, sql } from 'kysely'
import type { PersonRole, RecordId } from '#core/subject-access/request.ts'
import { senderAddress } from './messages-then.ts'
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

const wordsOf = (typed: string): readonly string[] => typed.split(/\s+/).filter((word) => word !== '')

const everyWordIn = (words: readonly string[], text: RawBuilder<string>): RawBuilder<unknown> =>
  sql.join(
    words.map((word) => sql`position(${bare(sql`${word}::text`)} in ${bare(text)}) > 0`),
    sql` and `,
  )

const naming = sql`type in ('ComplaintReceived', 'ComplaintImported', 'ContactLogged', 'RepresentativeAppointed')`

/** Those that have every word that was typed, the last first; none where nothing was typed. */
export async function findNamed(records: Records, typed: string): Promise<readonly NamedIn[]> {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const { rows } = await sql<NamedIn>`
    select distinct complaint_id as id,
      case when type = 'RepresentativeAppointed' then 'representative' else 'resident' end as as,
      coalesce(words ->> 'name', words ->> 'resident.name', '') as name
    from complaint_event join words using (landlord_id, complaint_id, version)
    where ${naming} and ${everyWordIn(words, named)}
    order by id desc limit ${mostNamed}`.execute(records)
  return rows
}

type SenderNowhere = { readonly address: string; readonly emails: number }

const writtenFrom = sql`lower(coalesce(nullif(words ->> 'resident.email', ''),
  substring(words ->> 'contact' from '[^[:space:]<>,;]+@[^[:space:]<>,;]+')))`

/**
 * The addresses of mail that belongs to no complaint and no contact, by every word that was typed: in what the sender is called,
 * or in where somebody is named who writes from there. With how many came from each.
 */
export async function findSendersNowhere(records: Records, typed: string): Promise<readonly SenderNowhere[]> {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const { rows } = await sql<SenderNowhere>`
    select ${senderAddress} as address, count(*) as emails from message
    where complaint_id is null and contact_id is null and landed_at is not null and erased_at is null
      and ${senderAddress} ~ '^[^[:space:]@]+@[^[:space:]@]+$'
      and (${everyWordIn(words, sql`sender`)} or ${senderAddress} in (
        select ${writtenFrom} from complaint_event join words using (landlord_id, complaint_id, version)
        where ${naming} and ${everyWordIn(words, named)}))
    group by address order by address limit ${mostNamed}`.execute(records)
  return rows
}
