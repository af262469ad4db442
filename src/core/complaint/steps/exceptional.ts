// The resident is told that the Code cannot be kept for a time, why, and until when; no clock stops for it (8.5).
import assert from 'node:assert/strict'
import { withHandling } from '../complaint.ts'
import type { ExceptionalCircumstances } from '../handling-told.ts'
import { countRefusals, textRefusals } from '../limits.ts'
import { acceptUnless, dayRefusals, dueRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

export type TellExceptionalCircumstances = { readonly type: 'TellExceptionalCircumstances' } & ExceptionalCircumstances
export type ExceptionalCircumstancesTold = { readonly type: 'ExceptionalCircumstancesTold' } & ExceptionalCircumstances

export const tellExceptionalCircumstances: Step<TellExceptionalCircumstances, ExceptionalCircumstancesTold> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    if (complaint.closedOn) return refuse({ because: 'This complaint is closed: nothing of it is held up' })
    const refusals = [
      ...countRefusals(complaint.handling.exceptionalCircumstances, 'notices of exceptional circumstances'),
      ...textRefusals('what', command.what, 'Enter what has happened', 'exceptional circumstances'),
      ...textRefusals('effect', command.effect, 'Enter what it means for this complaint', 'exceptional circumstances'),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
      ...dueRefusals('backOn', command.backOn, { on: command.on, what: 'the day the resident is told' }),
    ]
    return acceptUnless(refusals, { ...command, type: 'ExceptionalCircumstancesTold' })
  },
  apply(complaint, { type: _, ...told }) {
    assert(complaint?.closedOn === null, 'what is closed is not held up')
    const exceptionalCircumstances = [...complaint.handling.exceptionalCircumstances, told]
    return withHandling(complaint, { exceptionalCircumstances })
  },
}
