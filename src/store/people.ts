// The landlord's staff: who they are and what they sign in with, kept apart from events.
import type { PersonId } from '#core/complaint/complaint.ts'
import type { Role } from '#core/landlord/roles.ts'
import type { Records } from './tables.ts'

export type Person = { readonly id: PersonId; readonly name: string; readonly role: Role }

/** A person with what signs them in. Only the hash of a password is ever kept. */
export type Account = Person & { readonly email: string; readonly passwordHash: string }

/** A new name is theirs from `savedAt` on; the database keeps the one before. */
export async function savePerson(
  records: Records,
  { id, name, role, email, passwordHash }: Account,
  savedAt: string,
): Promise<void> {
  const row = { name, role, email: email.trim().toLowerCase(), password_hash: passwordHash, named_at: savedAt }
  await records
    .insertInto('person')
    .values({ person_id: id, ...row })
    .onConflict((conflict) => conflict.columns(['landlord_id', 'person_id']).doUpdateSet(row))
    .execute()
}

/** Everyone, by name. */
export const readStaff = (records: Records): Promise<readonly Person[]> =>
  records
    .selectFrom('person')
    .select(['person_id as id', 'name', 'role'])
    .orderBy('name')
    .orderBy('person_id')
    .execute()

/** What everyone was called at an instant; somebody who came later is there by their first name. */
export const readNamesAt = (records: Records, at: string): Promise<readonly Pick<Person, 'id' | 'name'>[]> =>
  records
    .selectFrom('person_name')
    .distinctOn('person_id')
    .select(['person_id as id', 'name'])
    .where('since', '<=', at)
    .orderBy('person_id')
    .orderBy('since', 'desc')
    .execute()

export async function findPerson(records: Records, id: PersonId): Promise<Person | null> {
  const found = await records
    .selectFrom('person')
    .select(['person_id as id', 'name', 'role'])
    .where('person_id', '=', id)
    .executeTakeFirst()
  return found ?? null
}
