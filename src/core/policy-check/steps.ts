// Two stages and no others: no informal stage, no step that a resident must pass first, no third stage (1.3, 5.2, 5.3).
import { found, inItsWords, type Policy, type PolicyFinding, type Rule } from './finding.ts'

export const steps: Rule = (policy) => [
  ...policy.profile.furtherSteps.flatMap((step) => further(policy, step)),
  ...early(policy),
]

function further(policy: Policy, step: Policy['profile']['furtherSteps'][number]): readonly PolicyFinding[] {
  const says = inItsWords(step)
  switch (step.kind) {
    case 'informal stage': {
      const wayOut =
        'Take every expression of dissatisfaction as a stage 1 complaint if the resident chooses, and resolve it early there.'
      return [
        ...found(policy, 'no extra stage', 'breach', { says, wayOut }),
        ...found(policy, 'the choice to complain', 'breach', { says, wayOut }),
      ]
    }
    case 'complaint only if not resolved':
      return found(policy, 'no extra stage', 'doubt', {
        says,
        wayOut: 'Log the complaint on the day it is received, and try to resolve it at once within stage 1.',
      })
    case 'service request first':
      return found(policy, 'no extra stage', 'doubt', {
        says,
        wayOut:
          'Offer the choice to complain whenever dissatisfaction is expressed, not after a service request has failed.',
      })
    case 'third stage':
      return found(policy, 'two stages', policy.edition.id === '2024' ? 'breach' : 'doubt', {
        says,
        wayOut: 'End the procedure with stage 2.',
      })
  }
}

function early(policy: Policy): readonly PolicyFinding[] {
  return policy.profile.otherTargets
    .filter(({ what }) => what === 'resolve early')
    .flatMap((target) =>
      found(policy, 'no extra stage', 'doubt', {
        says: inItsWords(target),
        wayOut: 'Say that it happens within stage 1, when the complaint is already logged and its clock runs.',
      }),
    )
}
