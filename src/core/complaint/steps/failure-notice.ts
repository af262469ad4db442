// The Ombudsman issues a Complaint Handling Failure Order or Notice on the complaint, to be complied with by its day.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { withHandling } from '../complaint.ts'
import type { FailureNotice } from '../handling-ombudsman.ts'
import { countRefusals, textRefusals } from '../limits.ts'
import { nextNumber, numberedOf, withAdded, withChanged } from '../numbered.ts'
import { acceptUnless, dayRefusals, dueRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

type Received = Omit<FailureNotice, 'number' | 'complied'>
export type ReceiveFailureNotice = { readonly type: 'ReceiveFailureNotice' } & Received
export type FailureNoticeReceived = { readonly type: 'FailureNoticeReceived'; readonly number: number } & Received

export const receiveFailureNotice: Step<ReceiveFailureNotice, FailureNoticeReceived> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const { failureNotices } = complaint.handling
    const { issuedOn, complyByOn } = command
    const refusals = [
      ...countRefusals(failureNotices, 'failure notices'),
      ...textRefusals('ground', command.ground, 'Enter what the notice is for'),
      ...dayRefusals('issuedOn', issuedOn, sinceReceipt(complaint), today),
      ...(complyByOn ? dueRefusals('complyByOn', complyByOn, { on: issuedOn, what: 'the day it was issued' }) : []),
    ]
    const number = nextNumber(failureNotices)
    return acceptUnless(refusals, { ...command, type: 'FailureNoticeReceived', number })
  },
  apply(complaint, { type: _, ...received }) {
    assert(complaint, 'a notice is about a complaint')
    const failureNotices = withAdded(complaint.handling.failureNotices, { ...received, complied: null })
    return withHandling(complaint, { failureNotices })
  },
}

type Complied = { readonly notice: number; readonly on: DateOnly; readonly proof: string }
export type ComplyWithFailureNotice = { readonly type: 'ComplyWithFailureNotice' } & Complied
export type FailureNoticeCompliedWith = { readonly type: 'FailureNoticeCompliedWith' } & Complied

export const complyWithFailureNotice: Step<ComplyWithFailureNotice, FailureNoticeCompliedWith> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const notice = numberedOf(complaint.handling.failureNotices, command.notice)
    if (!notice) return refuse({ because: 'There is no such notice' })
    if (notice.complied) return refuse({ because: 'This notice is already complied with' })
    const refusals = [
      ...textRefusals('proof', command.proof, 'Enter the evidence of compliance'),
      ...dayRefusals('on', command.on, { on: notice.issuedOn, what: 'the day it was issued' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'FailureNoticeCompliedWith' })
  },
  apply(complaint, { notice: number, on, proof }) {
    assert(complaint && !numberedOf(complaint.handling.failureNotices, number)?.complied, 'it is complied with once')
    const complied = { on, proof }
    const failureNotices = withChanged(complaint.handling.failureNotices, number, (one) => ({ ...one, complied }))
    return withHandling(complaint, { failureNotices })
  },
}
