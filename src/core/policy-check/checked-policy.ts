// The policy check with what it looked at, so that nothing found is not taken for nothing looked at.
import type { Edition, EditionId } from '../handling-code/edition.ts'
import { type Provision, provisionsOf, withoutItem } from '../handling-code/provisions.ts'
import type { Profile } from '../landlord/profile.ts'
import { clausesOf } from '../self-assessment/says.ts'
import { checkPolicy } from './check-policy.ts'
import { findingsAt, type PolicyFinding } from './finding.ts'
import { placeIn, topics } from './places.ts'

export type LookedAt = {
  readonly provision: Provision
  /** How many clauses of the documents speak of it; where none does, what the landlord does is not known from them. */
  readonly clauses: number
  readonly findings: number
}

export type CheckedPolicy = {
  readonly edition: EditionId
  readonly document: string
  /** The gravest first, then in the order of the Code. */
  readonly findings: readonly PolicyFinding[]
  /** The provisions that a policy's words are held against, in the form's order. */
  readonly lookedAt: readonly LookedAt[]
  /** The self-assessment that was read with the policy; null where none is kept with it. */
  readonly answers: { readonly edition: EditionId; readonly count: number } | null
}

export function checkedPolicy(profile: Profile, edition: Edition): CheckedPolicy {
  const findings = checkPolicy(profile, edition)
  const clauses = clausesOf(profile, edition.id)
  const places = topics.flatMap((topic) => placeIn(edition.id, topic)?.provision ?? []).map(withoutItem)
  const { selfAssessment, source } = profile
  return {
    edition: edition.id,
    document: source.document,
    findings,
    lookedAt: provisionsOf(edition.id)
      .filter(({ id }) => places.includes(id))
      .map((provision) => ({
        provision,
        clauses: clauses.get(provision.id)?.length ?? 0,
        findings: findingsAt(findings, provision.id).length,
      })),
    answers: selfAssessment ? { edition: selfAssessment.edition, count: selfAssessment.answers.length } : null,
  }
}
