// What the Code would say of a contact: the answer of every rule that its edition has.
import type { AssessedContact, ContactFinding } from './finding.ts'
import { contactRules } from './rules/catalogue.ts'

/** Every provision of the edition that a contact can show, in its order. */
export const contactFindingsOf = (assessed: AssessedContact): readonly ContactFinding[] =>
  contactRules
    .flatMap((rule) => {
      const provision = rule.provisions[assessed.edition]
      return provision ? [{ ...rule.answer(assessed), provision }] : []
    })
    .toSorted((one, other) => (one.provision < other.provision ? -1 : 1))
