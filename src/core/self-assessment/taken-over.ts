// Which proposals a person may take over in one act: those that the cases show, with nothing that speaks against them.
import type { Proposal } from './proposal.ts'
import { ratioOf } from './shows.ts'

/** Never a Yes for what is not known, has no evidence, or rests on somebody's word alone. */
export function mayBeTakenOver({ answer, shows, attested, breaches, provision }: Proposal): boolean {
  if (answer === null || !shows || ratioOf(shows).denominator === 0) return false
  if (provision.answerKind !== 'yes-no') return true
  const word = attested?.answer ?? null
  if (answer === 'No') return shows.missed > 0 && word !== 'met'
  const isShown = shows.met > 0 && shows.missed === 0 && shows['not known'] === 0
  return answer === 'Yes' && isShown && breaches.length === 0 && (word === null || word === 'met')
}
