// A letter has left the house: recorded once, so that it is never sent twice.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { accept, noSuchComplaint, refuse, type Step } from '../step.ts'

/** `letter` is the number of the event that the letter answers. */
type Delivered = { readonly letter: number; readonly by: string; readonly on: DateOnly }
export type ReportLetterDelivered = { readonly type: 'ReportLetterDelivered' } & Delivered
export type LetterDelivered = { readonly type: 'LetterDelivered' } & Delivered

export const deliver: Step<ReportLetterDelivered, LetterDelivered> = {
  decide(command, complaint) {
    if (!complaint) return refuse(noSuchComplaint)
    if (complaint.deliveredLetters.includes(command.letter)) return refuse({ because: 'This letter was already sent' })
    return accept({ ...command, type: 'LetterDelivered' })
  },
  apply(complaint, { letter }) {
    assert(complaint && !complaint.deliveredLetters.includes(letter), 'a letter is delivered once')
    return { ...complaint, deliveredLetters: [...complaint.deliveredLetters, letter] }
  },
}
