// The date received turns out to be another day; every clock follows, and the correction stays on the record.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { withStage } from '../complaint.ts'
import { accept, emptyRefusal, noSuchComplaint, refuse, type Step, type StepRefusal } from '../step.ts'
import { receivedOnRefusals } from './receive.ts'

export type CorrectDateReceived = {
  readonly type: 'CorrectDateReceived'
  readonly receivedOn: DateOnly
  readonly reason: string
}
export type DateReceivedCorrected = {
  readonly type: 'DateReceivedCorrected'
  readonly from: DateOnly
  readonly to: DateOnly
  readonly reason: string
}

const afterTheAcknowledgement: StepRefusal = {
  field: 'receivedOn',
  because: 'The complaint was acknowledged before that date',
  duty: 'acknowledging stage 1',
}

export const correctDateReceived: Step<CorrectDateReceived, DateReceivedCorrected> = {
  decide({ receivedOn, reason }, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    if (receivedOn === complaint.receivedOn) return accept()
    const [stage1] = complaint.stages
    const firstAct = stage1.acknowledgement?.on
    const refusals = [
      ...receivedOnRefusals(receivedOn, today),
      ...(firstAct && receivedOn > firstAct ? [afterTheAcknowledgement] : []),
      ...emptyRefusal('reason', reason, 'Enter how we know that it was received on another day'),
    ]
    if (refusals.length > 0) return refuse(...refusals)
    return accept({ type: 'DateReceivedCorrected', from: complaint.receivedOn, to: receivedOn, reason })
  },
  apply(complaint, { from, to }) {
    assert(complaint?.receivedOn === from, 'a correction starts from the date on the record')
    return withStage({ ...complaint, receivedOn: to }, 1, { askedOn: to })
  },
}
