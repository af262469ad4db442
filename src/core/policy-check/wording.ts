// The policy's words and the clock set up from them must agree, and the same limit said twice must be one (6.2 to 6.15).
import { found, inItsWords, type Policy, type PolicyFinding, type Rule } from './finding.ts'

export const wording: Rule = (policy) => [
  ...policy.profile.limits.flatMap((limit) => said(policy, limit)),
  ...twice(policy),
]

type Limit = Policy['profile']['limits'][number]

function said(policy: Policy, limit: Limit): readonly PolicyFinding[] {
  const numbers = numbersIn(limit.quote)
  if (numbers.length === 0 || numbers.includes(limit.amount)) return []
  return found(policy, `${limit.what} ${limit.stage}`, 'doubt', {
    says: `${inItsWords(limit)}, while the clock is set up with ${limit.amount} ${limit.unit}`,
    wayOut: 'Make the clock and the words of the policy the same.',
  })
}

function twice(policy: Policy): readonly PolicyFinding[] {
  const { limits, otherTargets } = policy.profile
  return limits.flatMap((limit) =>
    otherTargets
      .filter(({ what, stage }) => what === limit.what && stage === limit.stage)
      .filter(({ amount, unit }) => amount !== 'not stated' && (amount !== limit.amount || unit !== limit.unit))
      .flatMap((other) =>
        found(policy, `${limit.what} ${limit.stage}`, 'doubt', {
          says: `${inItsWords(limit)}, and also ${inItsWords(other)}`,
          wayOut: 'Say one limit, the same wherever it stands.',
        }),
      ),
  )
}

const words = [
  'one|first',
  'two|second',
  'three|third',
  'four|fourth',
  'five|fifth',
  'six|sixth',
  'seven|seventh',
  'eight|eighth',
  'nine|ninth',
  'ten|tenth',
  'fifteen|fifteenth',
  'twenty|twentieth',
  'thirty|thirtieth',
].map((word) => new RegExp(`^(${word})$`))
const worth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30]

/** The numbers in a sentence, in figures or in words; a stage's number is not one of them. */
export function numbersIn(sentence: string): readonly number[] {
  const tokens =
    sentence
      .toLowerCase()
      .replace(/\bstage[ -]?(\d+|one|two)\b/g, '')
      .match(/\d+|[a-z]+/g) ?? []
  return tokens.flatMap((token) => {
    if (/^\d+$/.test(token)) return [Number(token)]
    const number = worth[words.findIndex((word) => word.test(token))]
    return number === undefined ? [] : [number]
  })
}
