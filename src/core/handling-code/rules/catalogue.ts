// The meaning of every provision of every edition: a rule, a person's word, or both; none may be left out, or left over.
import assert from 'node:assert/strict'
import type { EditionId } from '../edition.ts'
import { provisionsOf } from '../provisions.ts'
import { acceptanceRules } from './acceptance.ts'
import { accessRules } from './access.ts'
import { assessmentRules } from './assessment.ts'
import { attestedForms } from './attested.ts'
import { careRules } from './care.ts'
import { clockRules } from './clocks.ts'
import { complaintDefinitionRules } from './complaint-definition.ts'
import { definitionRules } from './definition.ts'
import { escalationRules } from './escalation.ts'
import { exclusionRules } from './exclusions.ts'
import { extensionRules } from './extensions.ts'
import { fairnessRules } from './fairness.ts'
import { keepingInTouchRules } from './keeping-in-touch.ts'
import { learningRules } from './learning.ts'
import { outcomeRules } from './outcomes.ts'
import { processRules } from './process.ts'
import { puttingRightRules } from './putting-right.ts'
import { responseRules } from './responses.ts'
import type { Attested, ByEdition, Rule } from './rule.ts'
import { stage1Rules } from './stage-1.ts'
import { stage2Rules } from './stage-2.ts'

export const rules: readonly Rule[] = [
  ...definitionRules,
  ...acceptanceRules,
  ...exclusionRules,
  ...accessRules,
  ...processRules,
  ...complaintDefinitionRules,
  ...fairnessRules,
  ...keepingInTouchRules,
  ...escalationRules,
  ...careRules,
  ...stage1Rules,
  ...clockRules,
  ...extensionRules,
  ...responseRules,
  ...stage2Rules,
  ...puttingRightRules,
  ...assessmentRules,
  ...learningRules,
  ...outcomeRules,
]

export type Meaning =
  | { readonly kind: 'computed'; readonly rule: Rule }
  | { readonly kind: 'mixed'; readonly rule: Rule; readonly attested: Attested }
  | { readonly kind: 'attested'; readonly attested: Attested }

const editionIds: readonly EditionId[] = ['2024', '2022', '2020']

type Meant = { readonly provisions: ByEdition<readonly string[]> }

/** Everything wrong between the provisions and what gives them meaning, by name: nothing when all is well. */
export function faultsOfMeaning(
  given: { readonly rules: readonly (Meant & { readonly name: string })[]; readonly attested: readonly Meant[] },
  provisions: (edition: EditionId) => readonly { readonly id: string }[] = provisionsOf,
): readonly string[] {
  return editionIds.flatMap((edition) => {
    const known = provisions(edition).map(({ id }) => id)
    const ofRules = given.rules.flatMap((rule) => (rule.provisions[edition] ?? []).map((id) => ({ id, by: rule.name })))
    const ofForms = given.attested.flatMap((form) => form.provisions[edition] ?? [])
    const twice = (ids: readonly string[]) => ids.filter((id, place) => ids.indexOf(id) !== place)
    return [
      ...known
        .filter((id) => !ofRules.some((one) => one.id === id) && !ofForms.includes(id))
        .map((id) => `${edition}: ${id} has neither a rule nor an attestation form`),
      ...ofRules.filter(({ id }) => !known.includes(id)).map(({ id, by }) => `${edition}: ${id} of “${by}” is gone`),
      ...ofForms.filter((id) => !known.includes(id)).map((id) => `${edition}: ${id}, which is to be attested, is gone`),
      ...twice(ofRules.map(({ id }) => id)).map((id) => `${edition}: ${id} has two rules`),
      ...twice(ofForms).map((id) => `${edition}: ${id} has two attestation forms`),
    ]
  })
}

const faults = faultsOfMeaning({ rules, attested: attestedForms })
assert(faults.length === 0, faults.join('\n'))

function meaningFrom(edition: EditionId, id: string): Meaning {
  const rule = rules.find(({ provisions }) => provisions[edition]?.includes(id))
  const attested = attestedForms.find(({ provisions }) => provisions[edition]?.includes(id))
  if (rule) return attested ? { kind: 'mixed', rule, attested } : { kind: 'computed', rule }
  assert(attested, `${edition}: ${id} means nothing`)
  return { kind: 'attested', attested }
}

const meaningsOf = (edition: EditionId): ReadonlyMap<string, Meaning> =>
  new Map(provisionsOf(edition).map(({ id }) => [id, meaningFrom(edition, id)]))

const meanings: { readonly [edition in EditionId]: ReadonlyMap<string, Meaning> } = {
  2020: meaningsOf('2020'),
  2022: meaningsOf('2022'),
  2024: meaningsOf('2024'),
}

/** What a provision means; null when the edition has no such provision. */
export const meaningOf = (edition: EditionId, provision: string): Meaning | null =>
  meanings[edition].get(provision) ?? null

/** The rules that an edition has, each once. */
export const rulesOf: { readonly [edition in EditionId]: readonly Rule[] } = {
  2020: rules.filter(({ provisions }) => provisions['2020']),
  2022: rules.filter(({ provisions }) => provisions['2022']),
  2024: rules.filter(({ provisions }) => provisions['2024']),
}
