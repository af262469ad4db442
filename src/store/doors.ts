// Whose account an address is, whichever landlord's: an address typed at the door names no landlord.
import { sql } from 'kysely'
import { personId } from '#core/complaint/complaint.ts'
import { type Database, readAsLandlord } from './database.ts'
import type { Person } from './people.ts'

/** Stands where a connection needs a landlord's name and the question is about none: no landlord may be called this. */
const nobody = 'recourse'

export type FoundAccount = { readonly landlord: string; readonly person: Person; readonly passwordHash: string }

type AccountRow = {
  readonly landlord: string
  readonly person_id: string
  readonly name: string
  readonly role: Person['role']
  readonly passwordHash: string
}

/** The account that signs in with this address, in lower case; null when there is none. */
export async function findAccountAnywhere(database: Database, email: string): Promise<FoundAccount | null> {
  const { rows } = await readAsLandlord(database, nobody, (records) =>
    sql<AccountRow>`select landlord_id as landlord, person_id, name, role, password_hash as "passwordHash"
      from account_with(${email})`.execute(records),
  )
  const [row] = rows
  if (!row) return null
  const { landlord, person_id: id, name, role, passwordHash } = row
  return { landlord, person: { id: personId(id), name, role }, passwordHash }
}
