// Which of complaints, contacts and notices a provision is asked of.
import { contactRuleOf } from '../contact/rules/catalogue.ts'
import type { EditionId } from '../handling-code/edition.ts'
import { meaningOf } from '../handling-code/rules/catalogue.ts'
import { noticeRuleOf } from '../notice/rule.ts'
import { type ShownBy, type Subject, subjects } from './shows.ts'

export function isAskedOf(edition: EditionId, provision: string, subject: Subject): boolean {
  switch (subject) {
    case 'complaints':
      return (meaningOf(edition, provision)?.kind ?? 'attested') !== 'attested'
    case 'contacts':
      return contactRuleOf(edition, provision) !== null
    case 'notices':
      return noticeRuleOf(edition, provision) !== null
  }
}

export const askedIn = (shownBy: ShownBy): readonly Subject[] => subjects.filter((subject) => shownBy[subject])
