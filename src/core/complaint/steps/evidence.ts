// Something that bears on the complaint joins its full record (5.8d, 5.12).
import assert from 'node:assert/strict'
import { currentStage, withHandling } from '../complaint.ts'
import type { Evidence } from '../handling-inquiry.ts'
import { countRefusals, longRefusals, textRefusals } from '../limits.ts'
import { nextNumber, withAdded } from '../numbered.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

type Added = Omit<Evidence, 'number'>
export type AddEvidence = { readonly type: 'AddEvidence' } & Added
export type EvidenceAdded = { readonly type: 'EvidenceAdded'; readonly number: number } & Added

export const addEvidence: Step<AddEvidence, EvidenceAdded> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { stage } = currentStage(complaint)
    if (command.stage !== stage) return refuse({ because: `This complaint is at stage ${stage}` })
    const { evidence } = complaint.handling
    const { datedOn } = command
    const refusals = [
      ...countRefusals(evidence, 'pieces of evidence'),
      ...textRefusals('what', command.what, 'Enter what it is and what it shows', 'full record'),
      ...longRefusals('source', command.source),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
      ...(datedOn && datedOn > command.on
        ? [{ field: 'datedOn', because: 'It cannot be dated later than the day it is added' }]
        : []),
    ]
    return acceptUnless(refusals, { ...command, type: 'EvidenceAdded', number: nextNumber(evidence) })
  },
  apply(complaint, { type: _, ...added }) {
    assert(complaint, 'evidence bears on a complaint')
    return withHandling(complaint, { evidence: withAdded(complaint.handling.evidence, added) })
  },
}
