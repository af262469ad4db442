// Going on to stage 2: no time limit that shuts a resident out, no reasons required, no refusal but by section 2
// (5.11, 6.10, 6.12).
import { found, inItsWords, type Policy, type PolicyFinding, type Rule, type Severity } from './finding.ts'
import { placeIn } from './places.ts'

export const escalation: Rule = (policy) => [
  ...window(policy),
  ...policy.profile.stage2Requests.flatMap((request) => asked(policy, request)),
]

/** The 2022 edition wants a time to ask for stage 2 in the policy; the 2024 edition knows none. */
function window(policy: Policy): readonly PolicyFinding[] {
  const windows = policy.profile.otherTargets.filter(({ what }) => what === 'ask for stage 2')
  if (placeIn(policy.edition.id, 'going on to stage 2')) return windows.flatMap((target) => short(policy, target))
  if (windows.length > 0) return []
  return found(policy, 'time to ask for stage 2', 'no evidence', {
    says: 'Its document states no time in which to ask for stage 2',
    wayOut: 'Say until when a resident may ask for stage 2, and that later requests are considered.',
  })
}

function short(policy: Policy, target: Policy['profile']['otherTargets'][number]): readonly PolicyFinding[] {
  const severity = target.ifLater === 'considered' ? 'note' : 'doubt'
  const says = inItsWords(target)
  const wayOut =
    'Drop the limit, or say that later requests are considered; count how many residents were refused for being late.'
  return (['going on to stage 2', 'refusing stage 2', 'stages in the policy'] as const).flatMap((topic) =>
    found(policy, topic, severity, { says, wayOut }),
  )
}

function asked(policy: Policy, request: Policy['profile']['stage2Requests'][number]): readonly PolicyFinding[] {
  const says = inItsWords(request)
  switch (request.kind) {
    case 'needs no reasons':
      return []
    case 'asks for reasons':
      return unasked(policy, 'doubt', says)
    case 'requires reasons':
      return unasked(policy, 'breach', says)
    case 'refused because upheld':
      return refused(policy, says)
    case 'refused without new evidence':
      return [...refused(policy, says), ...unasked(policy, 'breach', says)]
  }
}

const unasked = (policy: Policy, severity: Severity, says: string): readonly PolicyFinding[] =>
  found(policy, 'reasons for stage 2', severity, {
    says,
    wayOut: 'Say that no reasons are needed, and ask only in order to answer better.',
  })

const refused = (policy: Policy, says: string): readonly PolicyFinding[] =>
  found(policy, 'refusing stage 2', 'breach', {
    says,
    wayOut: 'Refuse stage 2 only on a ground on which the complaint itself could have been refused.',
  })
