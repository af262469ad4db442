// How a refusal is read, at either stage: its ground with that ground's own fact, the facts of the case, and who had it withdrawn.
import { shortDate } from '../../calendar/dates.ts'
import type { Exclusion, RefusalProposal } from '../../complaint/handling.ts'
import type { Stage } from '../edition.ts'
import { type Assessed, met, missed, notApplicable, notKnown, type Settled } from './rule.ts'

export const lastRefusal = ({ complaint }: Assessed, stage: Stage): Exclusion | null =>
  complaint.handling.exclusions.filter((one) => one.stage === stage).at(-1) ?? null

/** The last that was proposed at a stage, if nobody has answered it. */
export const unansweredProposal = ({ complaint }: Assessed, stage: Stage): RefusalProposal | null => {
  const last = complaint.handling.refusalProposals.filter((one) => one.stage === stage).at(-1)
  return last && !last.answer ? last : null
}

export const anyRefusal = (assessed: Assessed): Exclusion | null => lastRefusal(assessed, 2) ?? lastRefusal(assessed, 1)

export const notRefused = notApplicable('Nothing was refused.')

/** Whether the ground is one of the three that the Code accepts, and its own fact is there. */
export function groundStands({ ground, on, claimFiledOn, knownSince, earlierCase, clause }: Exclusion): Settled {
  switch (ground) {
    case 'over 12 months ago':
      return knownSince
        ? met(on, `Refused for its age: it was known since ${shortDate(knownSince)}.`)
        : notKnown('Refused for its age, and the record does not say since when it was known.')
    case 'legal proceedings started':
      return claimFiledOn && claimFiledOn <= on
        ? met(on, `Refused because a claim was filed at court on ${shortDate(claimFiledOn)}.`)
        : missed(on, 'Refused because of legal proceedings, and no claim had been filed at court.')
    case 'already considered':
      return earlierCase.trim()
        ? met(on, 'Refused as already considered, and the record says where.')
        : missed(on, 'Refused as already considered, and nothing says where.')
    case 'other':
      return clause.trim()
        ? notKnown(
            `Refused on a ground of our policy (${clause}), not of the Code: whether it is fair takes a person’s word.`,
          )
        : notKnown('Refused on a ground that the Code does not list: whether it is fair takes a person’s word.')
  }
}

/** Whether a refusal was right, as far as its facts say; the Ombudsman has the last word. */
export function refusalStands(refusal: Exclusion): Settled {
  const { withdrawn, facts, on } = refusal
  if (withdrawn?.asked === 'the Ombudsman') {
    return missed(withdrawn.on, `Refused on ${shortDate(on)}, and the Ombudsman had us take it on.`)
  }
  if (withdrawn) return met(withdrawn.on, `Refused on ${shortDate(on)}, and taken on after all.`)
  if (!facts.trim()) return missed(on, 'Refused, and nothing says why it fits this case.')
  const stands = groundStands(refusal)
  return refusal.agreement === 'given' ? stands : { ...stands, reason: `${stands.reason} ${notHeard}` }
}

/** The Code asks for a valid reason and its evidence, not for two people: so this changes no answer, and is said. */
const notHeard = 'Whether a second person agreed is not known: the first said so.'
