// How often somebody may try to sign in: five times in a quarter of an hour for one account, or for one reference.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Records } from './tables.ts'

export const mostAttempts = 5
/** Complaints begun from one address of the network: a library, or a landlord's own office, has one for everybody in it. */
export const mostDrafts = 60
export const windowMinutes = 15

/** `until` is when they may try again; null when they may now. */
export type Attempt = { readonly allowed: boolean; readonly until: string | null }

/**
 * Counts one attempt and says whether it may go on. It is counted before the password is looked at, in a statement of its
 * own, so that many at once are no way round. `tried` is what was typed: an address, or a reference.
 */
export async function countAttempt(
  records: Records,
  tried: string,
  now: string,
  most: number = mostAttempts,
): Promise<Attempt> {
  const { rows } = await sql<{ attempts: number; until: string }>`
    insert into sign_in_attempt as one (tried, began_at, attempts) values (${hashOfTried(tried)}, ${now}::timestamptz, 1)
    on conflict (landlord_id, tried) do update set
      began_at = case when ${isOver(now)} then excluded.began_at else one.began_at end,
      attempts = case when ${isOver(now)} then 1 else one.attempts + 1 end
    returning attempts, began_at + make_interval(mins => ${windowMinutes}::int) as until`.execute(records)
  const [counted] = rows
  const allowed = counted !== undefined && counted.attempts <= most
  return { allowed, until: allowed ? null : (counted?.until ?? null) }
}

const isOver = (now: string) => sql`one.began_at <= ${now}::timestamptz - make_interval(mins => ${windowMinutes}::int)`

/** Forgets the attempts, when one of them was right. */
export async function forgetAttempts(records: Records, tried: string): Promise<void> {
  await records.deleteFrom('sign_in_attempt').where('tried', '=', hashOfTried(tried)).execute()
}

/** Removes what no longer counts. */
export async function removeOldAttempts(records: Records, now: string): Promise<void> {
  const began = sql<string>`${now}::timestamptz - make_interval(mins => ${windowMinutes}::int)`
  await records.deleteFrom('sign_in_attempt').where('began_at', '<=', began).execute()
}

const hashOfTried = (tried: string): string => createHash('sha256').update(tried.trim().toLowerCase()).digest('hex')
