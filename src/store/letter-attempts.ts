// What is noted before a letter is given to a server that cannot be asked afterwards whether it has it.
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { Records } from './tables.ts'

type Attempt = { readonly complaint: ComplaintId; readonly letter: number; readonly sending: number }

/** Notes that it begins; refused by its key when somebody has begun the same one. */
export async function beginAttempt(
  records: Records,
  { complaint, letter, sending }: Attempt,
  messageId: string,
  beganAt: string,
): Promise<void> {
  const row = { complaint_id: complaint, letter, sending, message_id: messageId, began_at: beganAt }
  await records.insertInto('letter_attempt').values(row).execute()
}

export async function hasBegun(records: Records, { complaint, letter, sending }: Attempt): Promise<boolean> {
  const found = await records
    .selectFrom('letter_attempt')
    .select('letter')
    .where('complaint_id', '=', complaint)
    .where('letter', '=', letter)
    .where('sending', '=', sending)
    .executeTakeFirst()
  return found !== undefined
}

/** The server said in so many words that it did not take it: it may be begun again. */
export async function forgetAttempt(records: Records, { complaint, letter, sending }: Attempt): Promise<void> {
  await records
    .deleteFrom('letter_attempt')
    .where('complaint_id', '=', complaint)
    .where('letter', '=', letter)
    .where('sending', '=', sending)
    .execute()
}

/** The Message-IDs of what was written to and fro on a complaint, oldest first. */
export async function readThread(records: Records, complaint: ComplaintId): Promise<readonly string[]> {
  const sent = records
    .selectFrom('letter_attempt')
    .select(['message_id as id', 'began_at as at'])
    .where('complaint_id', '=', complaint)
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
