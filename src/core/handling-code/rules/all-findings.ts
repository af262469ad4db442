// The answers of every rule on one complaint: what the wall, the case page and the self-assessment are filled from.
import type { Complaint } from '../../complaint/complaint.ts'
import type { EditionId } from '../edition.ts'
import { provisionsOf } from '../provisions.ts'
import { type Assessment, assessedOf } from './assessed.ts'
import { rulesOf } from './catalogue.ts'
import type { RuleAnswer } from './rule.ts'

const places = (edition: EditionId): ReadonlyMap<string, number> =>
  new Map(provisionsOf(edition).map(({ id }, place) => [id, place]))

const placeOf: { readonly [edition in EditionId]: ReadonlyMap<string, number> } = {
  2020: places('2020'),
  2022: places('2022'),
  2024: places('2024'),
}

/** Every computed and mixed provision of the edition, answered of the complaint, in the order of its form. */
export function allFindingsOf(complaint: Complaint, assessment: Assessment): readonly RuleAnswer[] {
  const assessed = assessedOf(complaint, assessment)
  const { id } = assessment.edition
  const inOrder = (answer: RuleAnswer): number => placeOf[id].get(answer.provision) ?? 0
  return rulesOf[id]
    .flatMap((rule) => rule.assess(assessed))
    .toSorted((one, other) => inOrder(one) - inOrder(other) || (one.stage ?? 0) - (other.stage ?? 0))
}
