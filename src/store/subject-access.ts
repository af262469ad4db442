// What people ask to see of themselves: each request, the records they are in, and every decision on what is held back.
import { sql } from 'kysely'
import { erased } from '#core/complaint/erased.ts'
import { isComplaintId } from '#core/complaint/identity.ts'
import { isContactId } from '#core/contact/contact.ts'
import type { AccessDecision, RecordOfPerson } from '#core/subject-access/request.ts'
import { senderAddress } from './messages-then.ts'
import type { KeptPack } from './packs.ts'
import type { StreamId } from './streams.ts'
import type { Records } from './tables.ts'

export type KeptRequest = Omit<KeptPack, 'version'> & {
  readonly person: string
  /** When it was decided what is held back, and the building was asked for. */
  readonly decidedAt: string | null
  /** When its file was taken away again. */
  readonly removedAt: string | null
}

export type KeptAccess = KeptRequest & {
  readonly records: readonly RecordOfPerson[]
  readonly decisions: readonly AccessDecision[]
}

type Asked = Pick<KeptRequest, 'person' | 'askedBy' | 'askedAt'> & Pick<KeptAccess, 'records' | 'decisions'>

/** Keeps it with what is held back at first, in the transaction of `records`; the answer is its number. */
export async function askForAccess(records: Records, asked: Asked): Promise<number> {
  const { rows } = await sql<{ number: number }>`
    insert into subject_access (number, person, asked_by, asked_at)
    select coalesce(max(number), 0) + 1, ${asked.person}, ${asked.askedBy}, ${asked.askedAt}::timestamptz
    from subject_access returning number`.execute(records)
  const number = rows[0]?.number ?? 0
  const ofPerson = asked.records.map(({ id, as, version }) => ({ number, record_id: id, role: as, version }))
  await records.insertInto('subject_access_record').values(ofPerson).execute()
  for (const [index, decision] of asked.decisions.entries()) await keepDecision(records, number, index + 1, decision)
  return number
}

async function keepDecision(records: Records, number: number, ordinal: number, decision: AccessDecision) {
  const { record, kind, which, held, by, at } = decision
  const told = { ground: held?.ground ?? null, reason: held?.reason ?? '', decided_by: by, decided_at: at }
  await records
    .insertInto('subject_access_decision')
    .values({ number, ordinal, record_id: record, kind, which, ...told })
    .execute()
}

const columns = [
  ...(['number', 'person', 'asked_by as askedBy', 'asked_at as askedAt', 'decided_at as decidedAt'] as const),
  ...(['done', 'steps', 'built_at as builtAt', 'sha256', 'bytes', 'documents'] as const),
  ...(['left_out as leftOut', 'pages', 'parts', 'failed', 'removed_at as removedAt'] as const),
] as const

/** The last first. */
export const readRequests = (records: Records): Promise<readonly KeptRequest[]> =>
  records.selectFrom('subject_access').select(columns).orderBy('number', 'desc').execute()

export async function readAccess(records: Records, number: number): Promise<KeptAccess | null> {
  const kept = await records
    .selectFrom('subject_access')
    .select(columns)
    .where('number', '=', number)
    .executeTakeFirst()
  if (!kept) return null
  const ofPerson = await records
    .selectFrom('subject_access_record')
    .select(['record_id as id', 'role as as', 'version'])
    .where('number', '=', number)
    .orderBy('record_id')
    .execute()
  const decided = await records
    .selectFrom('subject_access_decision')
    .select(['record_id as record', 'kind', 'which', 'ground', 'reason', 'decided_by as by', 'decided_at as at'])
    .where('number', '=', number)
    .orderBy('ordinal')
    .execute()
  const decisions = decided.map(({ ground, reason, ...one }) => ({ ...one, held: ground ? { ground, reason } : null }))
  return { ...kept, records: ofPerson, decisions }
}

const change = (records: Records, number: number) => records.updateTable('subject_access').where('number', '=', number)

/** Whether anything may still be decided: not while it is built, nor after. It stays so until the transaction ends. */
async function isOpen(records: Records, number: number): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`
    select decided_at is null or failed is not null as open from subject_access
    where number = ${number} for update`.execute(records)
  return rows[0]?.open ?? false
}

/** False where it is too late. */
export async function decideOnAccess(records: Records, number: number, decision: AccessDecision): Promise<boolean> {
  if (!(await isOpen(records, number))) return false
  const { next } = await records
    .selectFrom('subject_access_decision')
    .select(sql<number>`coalesce(max(ordinal), 0) + 1`.as('next'))
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  await keepDecision(records, number, next, decision)
  return true
}

/** False where it is asked for already. */
export async function closeDecisions(records: Records, number: number, decidedAt: string): Promise<boolean> {
  if (!(await isOpen(records, number))) return false
  await change(records, number).set({ decided_at: decidedAt, failed: null, done: 0, steps: 0 }).execute()
  return true
}

export async function noteAccessProgress(records: Records, number: number, done: number, steps: number): Promise<void> {
  await change(records, number).set({ done, steps }).execute()
}

type Made = { readonly [fact in 'bytes' | 'documents' | 'leftOut' | 'pages' | 'parts']: number } & {
  readonly sha256: string
}

export async function noteAccessBuilt(records: Records, number: number, made: Made, builtAt: string): Promise<void> {
  const { leftOut, ...facts } = made
  await change(records, number)
    .set({ ...facts, left_out: leftOut, built_at: builtAt, failed: null })
    .execute()
}

export async function noteAccessFailed(records: Records, number: number, because: string): Promise<void> {
  await change(records, number).set({ failed: because }).execute()
}

export async function noteAccessRemoved(records: Records, number: number, removedAt: string): Promise<void> {
  await change(records, number).set({ removed_at: removedAt }).where('removed_at', 'is', null).execute()
}

/**
 * Of a record whose words are erased, before its mails are: who asked, and why something was held back, go with them. So they do
 * where its mail stood elsewhere when somebody asked, and was told from there. The answer is which.
 */
export async function eraseAccess(records: Records, id: StreamId, erasedAt: string): Promise<readonly number[]> {
  if (!isComplaintId(id) && !isContactId(id)) return []
  const { rows } = await sql<{ number: number }>`
    select number from subject_access_record where record_id = ${id}
    union
    select told.number from message join message_filing using (landlord_id, message_key)
    join (subject_access_record join subject_access using (landlord_id, number)) as told using (landlord_id)
    where (complaint_id = ${id} or contact_id = ${id}) and filed_at > asked_at
      and record_id = coalesce(from_complaint, from_contact, 'from:' || ${senderAddress})`.execute(records)
  const numbers = rows.map(({ number }) => number)
  if (numbers.length === 0) return []
  await records.updateTable('subject_access').set({ person: erased }).where('number', 'in', numbers).execute()
  await sql`update subject_access set removed_at = ${erasedAt}::timestamptz
    where number = any(${numbers}::int[]) and removed_at is null`.execute(records)
  await records
    .updateTable('subject_access_decision')
    .set({ reason: erased })
    .where('number', 'in', numbers)
    .where('reason', '<>', '')
    .execute()
  return numbers
}
