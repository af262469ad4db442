// What is noted before a letter or a text is given to whoever carries it, and what is heard of it later.
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { Records } from './tables.ts'

export type Attempt = {
  readonly complaint: ComplaintId
  readonly letter: number
  readonly sending: number
  /** The letter, or the notice beside it. */
  readonly what: 'letter' | 'text'
}

/** Notes that it begins; refused by its key when somebody has begun the same one. */
export async function beginAttempt(
  records: Records,
  { complaint, letter, sending, what }: Attempt,
  messageId: string,
  beganAt: string,
): Promise<void> {
  const row = { complaint_id: complaint, letter, sending, what, message_id: messageId, began_at: beganAt }
  await records.insertInto('letter_attempt').values(row).execute()
}

/** Milliseconds since 1970; null where it was not begun. */
export async function beganAtOf(records: Records, attempt: Attempt): Promise<number | null> {
  const found = await records
    .selectFrom('letter_attempt')
    .select('began_at')
    .where(({ and }) => and(rowOf(attempt)))
    .executeTakeFirst()
  return found ? Date.parse(found.began_at) : null
}

/** Whoever carries it said in so many words that they do not have it: it may be begun again. */
export async function forgetAttempt(records: Records, attempt: Attempt): Promise<void> {
  await records
    .deleteFrom('letter_attempt')
    .where(({ and }) => and(rowOf(attempt)))
    .execute()
}

const rowOf = ({ complaint, letter, sending, what }: Attempt) =>
  ({ complaint_id: complaint, letter, sending, what }) as const

/** The Message-IDs of what was written to and fro on a complaint, oldest first. */
export async function readThread(records: Records, complaint: ComplaintId): Promise<readonly string[]> {
  const sent = records
    .selectFrom('letter_attempt')
    .select(['message_id as id', 'began_at as at'])
    .where('complaint_id', '=', complaint)
    .where('message_id', 'like', '<%')
  const came = records
    .selectFrom('message')
    .select(['message_id as id', 'received_at as at'])
    .where('complaint_id', '=', complaint)
    .where('message_id', '!=', '')
    .where('kind', '=', 'letter')
  const rows = await sent.unionAll(came).orderBy('at', 'desc').limit(longestThread).execute()
  return rows.map(({ id }) => id).toReversed()
}

/** A header of more than a few dozen is cut by servers on the way. */
const longestThread = 20

export type OpenAttempt = Attempt & { readonly beganAt: number }

/** What was begun since then by a carrier that can be asked, and may still fail: first what was not asked for longest. */
export async function readOpenAttempts(records: Records, since: string): Promise<readonly OpenAttempt[]> {
  const rows = await records
    .selectFrom('letter_attempt')
    .select(['complaint_id', 'letter', 'sending', 'what', 'began_at'])
    .where('settled_at', 'is', null)
    .where('message_id', 'not like', '<%')
    .where('began_at', '>', since)
    .orderBy('asked_at', (by) => by.asc().nullsFirst())
    .limit(mostAsked)
    .execute()
  return rows.map(({ complaint_id, began_at, ...attempt }) => ({
    ...attempt,
    complaint: complaint_id,
    beganAt: Date.parse(began_at),
  }))
}

/** In one round; the carrier counts what it is asked. */
const mostAsked = 500

export async function noteAsked(records: Records, attempt: Attempt, at: string, settled: boolean): Promise<void> {
  await records
    .updateTable('letter_attempt')
    .set({ asked_at: at, ...(settled ? { settled_at: at } : {}) })
    .where(({ and }) => and(rowOf(attempt)))
    .execute()
}
