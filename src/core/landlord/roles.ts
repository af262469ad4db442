// What each member of staff is trusted with: an adviser takes contacts, an officer handles complaints, a lead agrees to more;
// a checker reads and checks responses, an auditor reads and does nothing.
import type { PersonId } from '../complaint/identity.ts'

export const roles = ['adviser', 'officer', 'lead', 'checker', 'auditor'] as const
export type Role = (typeof roles)[number]

/** Who may handle a complaint. */
export const handlers: readonly Role[] = ['officer', 'lead']

/** Everybody who works for the landlord, and as what. */
export type Roles = ReadonlyMap<PersonId, Role>

export const rolesOf = (staff: readonly { readonly id: PersonId; readonly role: Role }[]): Roles =>
  new Map(staff.map(({ id, role }) => [id, role]))
