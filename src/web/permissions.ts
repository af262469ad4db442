// Who may do what: an adviser takes contacts and answers questions, an officer handles complaints, a lead agrees to more.
import type { Person, Role } from './desk.ts'

export { handlers } from '#core/landlord/roles.ts'

export const anybody: readonly Role[] = ['adviser', 'officer', 'lead']
export const leads: readonly Role[] = ['lead']

export const may = (person: Person, who: readonly Role[]): boolean => who.includes(person.role)

/** Who may be asked to agree to an extension beyond the edition's limit: a lead, and not the person who asks. */
export const approvers = (staff: readonly Person[], asking: Person): readonly Person[] =>
  staff.filter(({ id, role }) => role === 'lead' && id !== asking.id)

export const roleWords: { readonly [role in Role]: string } = {
  adviser: 'adviser',
  officer: 'complaints officer',
  lead: 'complaints lead',
}
