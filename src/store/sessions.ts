// Who is signed in. The browser holds a random token and the database only its hash, so neither alone is of use.
import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import type { ComplaintId, DraftId, PersonId } from '#core/complaint/complaint.ts'
import type { Person } from './people.ts'
import type { Records } from './tables.ts'

/**
 * A member of staff, or a resident with one complaint and no other, or somebody with one draft. Being idle ends every
 * session but a draft's, of which it is told: what was typed meanwhile is still to be saved.
 */
export type SignedIn = { readonly staff: Person } | Resident | { readonly draft: DraftId; readonly idle: boolean }

/** `representative`: it was begun with the code of somebody who speaks for the resident, the `code`th that they were given. */
type Resident = {
  readonly resident: ComplaintId
  readonly representative: { readonly number: number; readonly code: number } | null
}
type Who = { readonly staff: PersonId } | Resident | { readonly draft: DraftId }

/** Begins a session and answers with its token. Times are ISO instants. */
export async function startSession(
  records: Records,
  who: Who,
  { now, expiresAt }: { readonly now: string; readonly expiresAt: string },
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await records
    .insertInto('session')
    .values({
      token_hash: hashOfToken(token),
      person_id: 'staff' in who ? who.staff : null,
      complaint_id: 'resident' in who ? who.resident : null,
      representative: 'resident' in who ? (who.representative?.number ?? null) : null,
      representative_code: 'resident' in who ? (who.representative?.code ?? null) : null,
      draft_id: 'draft' in who ? who.draft : null,
      created_at: now,
      last_seen_at: now,
      expires_at: expiresAt,
    })
    .execute()
  return token
}

/** Whose session it is, or null when there is none, it has ended, or it was idle too long. Seeing it keeps it from idling. */
export async function findSession(
  records: Records,
  token: string,
  { now, idleMinutes }: { readonly now: string; readonly idleMinutes: number },
): Promise<SignedIn | null> {
  const hash = hashOfToken(token)
  const row = await records
    .selectFrom('session')
    .leftJoin('person', 'person.person_id', 'session.person_id')
    .select(['session.person_id', 'session.complaint_id', 'draft_id', 'expires_at', 'last_seen_at'])
    .select(['representative', 'representative_code', 'person.name', 'person.role'])
    .where('token_hash', '=', hash)
    .executeTakeFirst()
  if (!row) return null
  const idle = Date.parse(now) - Date.parse(row.last_seen_at)
  if (row.expires_at <= now) return null
  if (idle > idleMinutes * 60_000) return row.draft_id === null ? null : { draft: row.draft_id, idle: true }
  // Written at most once a minute, so that reading pages seldom writes.
  if (idle > 60_000) {
    await records.updateTable('session').set({ last_seen_at: now }).where('token_hash', '=', hash).execute()
  }
  return signedInAs(row)
}

type Row = {
  readonly person_id: PersonId | null
  readonly complaint_id: ComplaintId | null
  readonly representative: number | null
  readonly representative_code: number | null
  readonly draft_id: DraftId | null
  readonly name: string | null
  readonly role: Person['role'] | null
}

function signedInAs({ person_id: id, complaint_id: complaint, draft_id: draft, name, role, ...row }: Row): SignedIn {
  if (draft !== null) return { draft, idle: false }
  if (complaint !== null) {
    const { representative: number, representative_code: code } = row
    return { resident: complaint, representative: number === null || code === null ? null : { number, code } }
  }
  assert(id !== null && name !== null && role !== null, 'a session of staff has its person')
  return { staff: { id, name, role } }
}

/** Somebody is back who was idle for too long, with a form that only this session was given. */
export async function reviveSession(records: Records, token: string, now: string): Promise<void> {
  await records.updateTable('session').set({ last_seen_at: now }).where('token_hash', '=', hashOfToken(token)).execute()
}

export async function endSession(records: Records, token: string): Promise<void> {
  await records.deleteFrom('session').where('token_hash', '=', hashOfToken(token)).execute()
}

/** Removes the sessions that have ended; nothing depends on when this is done. */
export async function removeEndedSessions(records: Records, now: string): Promise<void> {
  await records.deleteFrom('session').where('expires_at', '<=', now).execute()
}

/** A token has 256 random bits, so a plain hash of it cannot be guessed backwards. */
const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
