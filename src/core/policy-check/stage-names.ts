// A name that means both stages leaves the resident unable to tell which one they are in (3.4, 6.9a).
import { found, inItsWords, type Policy, type Rule } from './finding.ts'

export const stageNames: Rule = (policy) => {
  const [one, two] = policy.profile.stages
  const namesOf = ({ name, alsoCalled }: typeof one | typeof two) => [name, ...alsoCalled]
  const shared = namesOf(one).filter((name) => namesOf(two).some((other) => isSame(name, other)))
  if (shared.length === 0) return []
  const says =
    `Stage 1 is called ${namesOf(one).join(', ')}; stage 2 is called ${namesOf(two).join(', ')}: ` +
    whereNamed(policy, [...namesOf(one), ...namesOf(two)])
  const wayOut = `Give each stage one name, in the policy and in every letter; ${shared.join(', ')} now means both.`
  return [
    ...found(policy, 'stages in the policy', 'doubt', { says, wayOut }),
    ...found(policy, 'stage in the letter', 'doubt', { says, wayOut }),
  ]
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** The sentences of the document that use the names. */
function whereNamed({ profile }: Policy, names: readonly string[]): string {
  const sentences = [...profile.limits, ...profile.statements.stages]
  const naming = sentences.filter(({ quote }) => names.some((name) => quote.toLowerCase().includes(name.toLowerCase())))
  return [...(naming.length > 0 ? naming : profile.stages)].map(inItsWords).join('; ')
}
