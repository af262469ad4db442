// Somebody proposes not to accept a complaint (2.1 to 2.5), or not to escalate it (5.11): nothing goes out, and no clock stops.
import assert from 'node:assert/strict'
import { refusalDuty } from '../../handling-code/duties.ts'
import { type Complaint, type PersonId, withHandling } from '../complaint.ts'
import type { RefusalProposal } from '../handling.ts'
import { countRefusals } from '../limits.ts'
import { nextNumber, withAdded } from '../numbered.ts'
import { refusalWaiting } from '../refusal-waiting.ts'
import {
  acceptUnless,
  excludedRefusal,
  type Given,
  noSuchComplaint,
  refuse,
  type Step,
  type StepRefusal,
} from '../step.ts'
import { conflictRefusals } from './conflict.ts'
import { exclusionRefusals } from './exclusion-refusals.ts'
import { readerRefusals } from './keep.ts'

type Proposed = Omit<RefusalProposal, 'number' | 'proposedBy' | 'answer'>
export type ProposeRefusal = { readonly type: 'ProposeRefusal' } & Proposed
export type RefusalProposed = {
  readonly type: 'RefusalProposed'
  readonly number: number
  readonly proposedBy: PersonId
} & Proposed

export const proposeRefusal: Step<ProposeRefusal, RefusalProposed> = {
  decide(command, complaint, given) {
    if (!complaint) return refuse(noSuchComplaint)
    const closed = nothingToRefuse(command, complaint)
    if (closed) return refuse(closed)
    const { refusalProposals } = complaint.handling
    const refusals = [
      ...countRefusals(refusalProposals, 'proposals to refuse it'),
      ...exclusionRefusals(command, complaint, given),
      ...askedRefusals(command, given),
      ...readerRefusals(complaint, command.askedOf, 'askedOf'),
      ...conflictRefusals(complaint, given.by),
    ]
    const number = nextNumber(refusalProposals)
    return acceptUnless(refusals, { ...command, type: 'RefusalProposed', number, proposedBy: given.by })
  },
  apply(complaint, { type: _, ...proposed }) {
    assert(complaint && !refusalWaiting(complaint), 'one refusal is proposed at a time')
    const refusalProposals = withAdded(complaint.handling.refusalProposals, { ...proposed, answer: null })
    return withHandling(complaint, { refusalProposals })
  },
}

/** Why nothing is proposed about this stage, or null when it may be. */
function nothingToRefuse({ stage }: Proposed, complaint: Complaint): StepRefusal | null {
  const [stage1, stage2] = complaint.stages
  if (stage === 1) {
    if (stage1.response)
      return { because: 'Stage 1 is answered: the complaint was accepted', duty: 'accepting complaints' }
    if (excludedRefusal(complaint))
      return { because: 'This complaint is already excluded', duty: 'explaining a refusal' }
  } else {
    if (!stage2) return { because: 'Stage 2 was not asked for', duty: 'refusing stage 2' }
    if (stage2.response) return { because: 'Stage 2 is already answered', duty: 'refusing stage 2' }
    if (excludedRefusal(complaint)) return { because: 'Escalation is already refused', duty: 'refusing stage 2' }
  }
  if (!refusalWaiting(complaint)) return null
  return { because: 'A refusal is already proposed. It is agreed to or returned before another is' }
}

function askedRefusals({ stage, askedOf }: Proposed, { by }: Given): readonly StepRefusal[] {
  if (askedOf !== by) return []
  const because = 'Ask somebody else to agree: nobody agrees to what they propose themselves'
  return [{ field: 'askedOf', because, duty: refusalDuty[stage] }]
}
