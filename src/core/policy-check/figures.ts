// Figures that the document itself prints, held against what it claims (1.3, 5.2, 6.3, 6.4).
import { answeredAt, found, inItsWords, type Policy, type PolicyFinding, type Rule } from './finding.ts'

type Reported = Policy['profile']['reporting'][number]

export const figures: Rule = (policy) => [...informal(policy), ...inTime(policy), ...extended(policy)]

const reported = ({ profile }: Policy, measure: Reported['measure']): readonly Reported[] =>
  profile.reporting.filter((each) => each.measure === measure)

const share = ({ value }: Reported): number => Number.parseFloat(value ?? '')

function informal(policy: Policy): readonly PolicyFinding[] {
  const counted = policy.profile.furtherSteps.some(({ kind }) => kind === 'informal stage')
  if (counted) return []
  const wayOut = 'Count these as stage 1 complaints, which is what they were.'
  return reported(policy, 'resolved informally')
    .filter((figure) => share(figure) > 0)
    .flatMap((figure) => [
      ...found(policy, 'no extra stage', 'breach', { says: inItsWords(figure), wayOut }),
      ...found(policy, 'the choice to complain', 'breach', { says: inItsWords(figure), wayOut }),
    ])
}

/** Every response has the limit: one that missed it is in doubt, and a breach where more miss it than keep it. */
function inTime(policy: Policy): readonly PolicyFinding[] {
  return reported(policy, 'stage 1 in time')
    .filter((figure) => share(figure) < 100)
    .flatMap((figure) =>
      found(policy, 'respond 1', share(figure) < 50 ? 'breach' : 'doubt', {
        says: `${figure.says}: ${inItsWords(figure)}${answeredAt(policy, 'respond 1')}`,
        wayOut: 'Respond within the limit, and show three numbers: in time, in extended time, late.',
      }),
    )
}

/** An extension is decided for one complaint; where most have one, it is the limit by another name. */
function extended(policy: Policy): readonly PolicyFinding[] {
  const [base] = reported(policy, 'stage 1 in time')
  if (!base) return []
  return reported(policy, 'stage 1 in time or in extended time')
    .filter((figure) => share(figure) - share(base) > 50)
    .flatMap((figure) =>
      found(policy, 'reasons to extend', 'breach', {
        says: `${base.says}: ${inItsWords(base)}; ${figure.says.toLowerCase()}: ${inItsWords(figure)}`,
        wayOut: 'Extend only a complaint whose complexity calls for it, and show the reason of each extension.',
      }),
    )
}
