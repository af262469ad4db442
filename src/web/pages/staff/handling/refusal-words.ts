// How staff pages say why something is refused: the ground, what it rests on, and the facts of the case.
import { longDate } from '#core/calendar/dates.ts'
import type { ExclusionGround, RefusalReasons } from '#core/complaint/handling.ts'

export const groundWords: { readonly [ground in ExclusionGround]: string } = {
  'over 12 months ago': 'It happened over 12 months ago',
  'legal proceedings started': 'Legal proceedings have started',
  'already considered': 'It was already considered under the complaints policy',
  other: 'Another ground of our policy',
}

/** A paragraph each: everything that a second person needs to judge it by. */
export function reasonsSaid(reasons: RefusalReasons): readonly string[] {
  const { ground, knownSince, claimFiledOn, earlierCase, clause, clauseWords, facts, discretion } = reasons
  return [
    `${groundWords[ground]}.`,
    knownSince && `It happened, or the resident knew of it, on ${longDate(knownSince)}.`,
    claimFiledOn && `The claim was filed at court on ${longDate(claimFiledOn)}.`,
    earlierCase && `Considered before: ${earlierCase}`,
    clause && `The policy, ${clause}: “${clauseWords}”`,
    `Why it fits: ${facts}`,
    discretion && `What was weighed: ${discretion}`,
  ]
    .filter((said) => said !== null)
    .filter((said) => said !== '')
}
