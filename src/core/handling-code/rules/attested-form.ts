// How an attestation form is written down.
import type { Attested, ByEdition } from './rule.ts'

/** The yearly self-assessment is when each is said again, unless a form says otherwise. */
const everyYear = 12

/** A form for a person’s word; `asks` is the question put to them. */
export const attested = (
  provisions: ByEdition<readonly string[]>,
  asks: string,
  evidence: readonly string[],
  reviewEveryMonths: number = everyYear,
): Attested => ({ provisions, asks, evidence, reviewEveryMonths })
