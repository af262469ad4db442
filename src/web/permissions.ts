// Who may do what: an adviser takes contacts and answers questions, an officer handles complaints, a lead agrees to more; a
// checker checks responses, and an auditor reads.
import type { Person, Role } from './desk.ts'

export { handlers } from '#core/landlord/roles.ts'

export const anybody: readonly Role[] = ['adviser', 'officer', 'lead']
export const leads: readonly Role[] = ['lead']
export const checkers: readonly Role[] = ['officer', 'lead', 'checker']

/** All that a checker sends: what a response is checked with, and the words that they type meanwhile. */
const checking = /^\/staff\/(complaints\/[^/]+\/(check-response|return-response)\/\d+|typed(\/throw-away)?)$/

/** Pages that are nothing but the beginning of something to do. */
const beginnings = /^\/staff\/(log|drafts|contacts\/log|import|subject-access)(\/|$)/

/** Whether somebody may come to an address, before it is asked what is done there: whoever reads alone sends nothing. */
export function mayCome({ role }: Pick<Person, 'role'>, path: string, sends: boolean): boolean {
  if (anybody.includes(role)) return true
  return sends ? role === 'checker' && checking.test(path) : !beginnings.test(path)
}

export const may = (person: Person, who: readonly Role[]): boolean => who.includes(person.role)

/** Who may be asked to agree to an extension beyond the edition's limit: a lead, and not the person who asks. */
export const approvers = (staff: readonly Person[], asking: Person): readonly Person[] =>
  staff.filter(({ id, role }) => role === 'lead' && id !== asking.id)

export const roleWords: { readonly [role in Role]: string } = {
  adviser: 'adviser',
  officer: 'complaints officer',
  lead: 'complaints lead',
  checker: 'checker of responses',
  auditor: 'auditor',
}
