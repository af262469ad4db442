// What is not taken as a complaint: grounds of the Code's list, twelve months, discretion, no kind of matter shut out
// whole (1.4, 2.2, 2.3, 2.5).
import { found, inItsWords, type Policy, type PolicyFinding, type Rule } from './finding.ts'
import type { Topic } from './places.ts'

type Exclusion = Policy['profile']['exclusions'][number]

export const exclusions: Rule = (policy) =>
  policy.profile.exclusions
    .filter(({ appliesTo }) => appliesTo !== 'exception')
    .flatMap((exclusion) => excluded(policy, exclusion))

const offTheList =
  'Take the matter out of the list, or say how each case is considered on its merits and why the ground is fair.'

function excluded(policy: Policy, exclusion: Exclusion): readonly PolicyFinding[] {
  const says = inItsWords(exclusion)
  const listed: Topic = exclusion.appliesTo === 'stage 2' ? 'refusing stage 2' : 'fair exclusions'
  switch (exclusion.ground) {
    case 'court claim filed':
    case 'already considered':
    case "the Code's own grounds":
    case 'not the definition':
    case 'service request':
    case 'no ground':
      return []
    case 'out of time':
      return tooOld(policy, exclusion)
    case 'not previously notified': {
      const wayOut =
        'Write it as what it is: a first report is a service request, and dissatisfaction with it is a complaint.'
      return [
        ...found(policy, 'fair exclusions', 'doubt', { says, wayOut }),
        ...found(policy, 'service requests', 'doubt', { says, wayOut }),
      ]
    }
    case 'proceedings not yet filed':
      return found(policy, 'claim filed', 'breach', {
        says,
        wayOut: 'Exclude a matter only once the claim has been filed at court.',
      })
    case 'neighbours and anti-social behaviour':
      return blanket(policy, exclusion)
    case 'outcome barred by law':
    case 'another ground':
      return found(policy, listed, 'doubt', { says, wayOut: offTheList })
  }
}

function tooOld(policy: Policy, exclusion: Exclusion): readonly PolicyFinding[] {
  const says = inItsWords(exclusion)
  if ((exclusion.months ?? 0) < 12) {
    const wayOut =
      'Take complaints for twelve months from the issue or from the resident knowing of it, and consider discretion beyond.'
    return [
      ...found(policy, 'exclusion by age', 'breach', { says, wayOut }),
      ...found(policy, 'twelve months', 'breach', { says, wayOut }),
    ]
  }
  if (exclusion.discretion === 'considered') return []
  return found(policy, 'discretion on age', 'doubt', {
    says: `${says}, and nothing of discretion`,
    wayOut: 'Say that an older complaint may be taken where there is good reason.',
  })
}

/** A kind of matter may not be shut out whole; how the landlord deals with a case of it is always a complaint. */
function blanket(policy: Policy, exclusion: Exclusion): readonly PolicyFinding[] {
  if (policy.profile.exclusions.some(({ exceptionTo }) => exceptionTo === exclusion.id)) return []
  const says = inItsWords(exclusion)
  const wayOut =
    'Take complaints about how a neighbour or anti-social behaviour case is handled, and judge each by itself.'
  return [
    ...found(policy, 'fair exclusions', 'breach', { says, wayOut }),
    ...found(policy, 'no blanket exclusion', 'breach', { says, wayOut }),
  ]
}
