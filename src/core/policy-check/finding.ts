// A finding of the policy check: a provision, what the landlord says beside it, and what to change.
import type { Edition, EditionId } from '../handling-code/edition.ts'
import { provisionLabel, withoutItem } from '../handling-code/provisions.ts'
import type { Profile } from '../landlord/profile.ts'
import { placeIn, type Topic } from './places.ts'

/**
 * A breach says less than the Code asks. A doubt may. 'no evidence' is a question left unanswered. A note is no fault
 * of a clause that must be kept as written, and all that may be found where an edition only recommends.
 */
export const severities = ['breach', 'doubt', 'no evidence', 'note'] as const
export type Severity = (typeof severities)[number]

export type PolicyFinding = {
  readonly provision: string
  readonly severity: Severity
  /** In the landlord's words, with their place in its document. */
  readonly says: string
  /** In the Code's words, cut short. */
  readonly asks: string
  readonly wayOut: string
}

export type PolicyAnswer = {
  readonly provision: string
  /** Null where nothing is answered. */
  readonly comply: string | null
  readonly evidence: readonly string[]
  /** Left out where the words are not at hand; empty where none are given. */
  readonly commentary?: string
}

/** A self-assessment's answers, numbered as in the edition that it answers. */
export type PolicyAnswers = { readonly edition: EditionId; readonly answers: readonly PolicyAnswer[] }

export type Policy = { readonly profile: Profile; readonly edition: Edition; readonly answers: PolicyAnswers | null }

export type Rule = (policy: Policy) => readonly PolicyFinding[]

/** A finding at the place where the edition speaks of the topic; none where it has no words for it. */
export function found(
  { edition }: Policy,
  topic: Topic,
  severity: Severity,
  { says, wayOut }: Pick<PolicyFinding, 'says' | 'wayOut'>,
): readonly PolicyFinding[] {
  const place = placeIn(edition.id, topic)
  if (!place) return []
  const { provision, asks, recommended } = place
  const advisory = recommended && severity !== 'no evidence'
  return [{ provision, severity: advisory ? 'note' : severity, says, asks, wayOut }]
}

/** Those of one provision, its items among them. */
export const findingsAt = (findings: readonly PolicyFinding[], provision: string): readonly PolicyFinding[] =>
  findings.filter((finding) => withoutItem(finding.provision) === provision)

/** The landlord's words and where they stand: '“All letters are quality checked” (6.9)'. */
export const inItsWords = ({ quote, source }: { readonly quote: string; readonly source: string }): string =>
  `“${quote}” (${provisionLabel(source)})`

/** '; 5.12 is answered Yes', where the landlord's answers to this edition are known. */
export function answeredAt({ answers, edition }: Policy, topic: Topic): string {
  const place = placeIn(edition.id, topic)
  if (!place || answers?.edition !== edition.id) return ''
  const answer = answers.answers.find(({ provision }) => provision === place.provision)
  return answer?.comply ? `; ${provisionLabel(answer.provision)} is answered ${answer.comply}` : ''
}
