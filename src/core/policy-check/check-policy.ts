// The policy check: a landlord's settings, clauses and answers held against an edition of the Code.
import type { Edition } from '../handling-code/edition.ts'
import type { Profile } from '../landlord/profile.ts'
import { answered } from './answers.ts'
import { escalation } from './escalation.ts'
import { exclusions } from './exclusions.ts'
import { figures } from './figures.ts'
import { type PolicyAnswers, type PolicyFinding, type Rule, severities } from './finding.ts'
import { limits } from './limits.ts'
import { people } from './people.ts'
import { records } from './records.ts'
import { stageNames } from './stage-names.ts'
import { steps } from './steps.ts'
import { wording } from './wording.ts'

const rules: readonly Rule[] = [
  limits,
  wording,
  steps,
  stageNames,
  escalation,
  exclusions,
  people,
  records,
  figures,
  answered,
]

/**
 * Every finding, the gravest first, then in the order of the Code. The answers are those of the self-assessment that
 * the profile was read from, unless later ones are given. A policy that keeps every clause has none.
 */
export function checkPolicy(
  profile: Profile,
  edition: Edition,
  answers: PolicyAnswers | null = profile.selfAssessment ?? null,
): readonly PolicyFinding[] {
  const findings = rules.flatMap((rule) => rule({ profile, edition, answers }))
  return findings.filter((each) => !saidAlready(each, findings)).toSorted(inOrder)
}

/** A No adds nothing where a clause of the policy is already found in breach of the same provision, or advised on. */
const saidAlready = (finding: PolicyFinding, all: readonly PolicyFinding[]): boolean =>
  finding.says.startsWith('Answered No') &&
  all.some((other) => other !== finding && other.provision === finding.provision && other.severity === finding.severity)

function inOrder(one: PolicyFinding, other: PolicyFinding): number {
  const graver = severities.indexOf(one.severity) - severities.indexOf(other.severity)
  return graver || one.provision.localeCompare(other.provision, 'en', { numeric: true })
}
