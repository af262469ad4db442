// A letter has left the house: recorded once each time it is sent, so that it never goes twice for one asking.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { withHandling } from '../complaint.ts'
import { withChanged } from '../numbered.ts'
import { accept, noSuchComplaint, refuse, type Step } from '../step.ts'

/** `letter` is the number of the event that the letter answers; `answer` is what the server said, without addresses. */
type Delivered = { readonly letter: number; readonly by: string; readonly on: DateOnly; readonly answer?: string }
export type ReportLetterDelivered = { readonly type: 'ReportLetterDelivered' } & Delivered
export type LetterDelivered = { readonly type: 'LetterDelivered' } & Delivered

export const deliver: Step<ReportLetterDelivered, LetterDelivered> = {
  decide(command, complaint) {
    if (!complaint) return refuse(noSuchComplaint)
    if (complaint.deliveredLetters.includes(command.letter)) return refuse({ because: 'This letter was already sent' })
    return accept({ ...command, type: 'LetterDelivered' })
  },
  apply(complaint, { letter, on }) {
    assert(complaint && !complaint.deliveredLetters.includes(letter), 'a letter is delivered once')
    const delivered = { ...complaint, deliveredLetters: [...complaint.deliveredLetters, letter] }
    const failed = complaint.handling.undelivered.findLast((one) => one.letter === letter)
    if (!failed) return delivered
    const undelivered = withChanged(complaint.handling.undelivered, failed.number, (one) => ({ ...one, sentOn: on }))
    return withHandling(delivered, { undelivered })
  },
}
