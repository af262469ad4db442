// Every rule of contacts that are not complaints, and which of them a provision has.
import type { EditionId } from '../../handling-code/edition.ts'
import { choiceRule } from './choice.ts'
import { raisingRule } from './raising.ts'
import { representativeRule } from './representative.ts'
import { requestRule } from './request.ts'
import type { ContactRule } from './rule.ts'
import { signpostingRule } from './signposting.ts'

export const contactRules: readonly ContactRule[] = [
  choiceRule,
  requestRule,
  raisingRule,
  signpostingRule,
  representativeRule,
]

/** What the provision asks of contacts; null where it asks nothing of them. */
export const contactRuleOf = (edition: EditionId, provision: string): ContactRule | null =>
  contactRules.find(({ provisions }) => provisions[edition] === provision) ?? null
