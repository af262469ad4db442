// A letter has left the house: recorded once each time it is sent, so that it never goes twice for one asking. What others
// make of it is ordered with it.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { addWorkingDays } from '../../calendar/working-days.ts'
import { type Complaint, withHandling } from '../complaint.ts'
import { suppliedFormat } from '../letter-format.ts'
import { nextNumber, withChanged } from '../numbered.ts'
import { accept, type Given, noSuchComplaint, refuse, type StepDecision } from '../step.ts'
import type { OtherFormatOrdered } from './other-format.ts'

/**
 * `letter` is the number of the event that the letter answers; `answer` is what the server said, without addresses;
 * `writtenIn` is the language of the letter where it is not English.
 */
type Delivered = {
  readonly letter: number
  readonly by: string
  readonly on: DateOnly
  readonly answer?: string
  readonly writtenIn?: 'Welsh'
}
export type ReportLetterDelivered = { readonly type: 'ReportLetterDelivered' } & Delivered
export type LetterDelivered = { readonly type: 'LetterDelivered' } & Delivered

/** Our own aim: the Code sets no figure for a braille letter or a translation, and no clock waits for it. */
const workingDaysForOtherFormats = 5

export const deliver = {
  decide(
    command: ReportLetterDelivered,
    complaint: Complaint | null,
    { calendar }: Given,
  ): StepDecision<LetterDelivered | OtherFormatOrdered> {
    if (!complaint) return refuse(noSuchComplaint)
    if (complaint.deliveredLetters.includes(command.letter)) return refuse({ because: 'This letter was already sent' })
    const delivered = { ...command, type: 'LetterDelivered' } as const
    const format = suppliedFormat(complaint.resident.letterFormat)
    const isSo = format === 'translation into Welsh' && command.writtenIn === 'Welsh'
    if (!format || isSo) return accept(delivered)
    const { letter, on } = command
    return accept<LetterDelivered | OtherFormatOrdered>(delivered, {
      type: 'OtherFormatOrdered',
      number: nextNumber(complaint.handling.otherFormats),
      letter,
      format,
      on,
      dueOn: addWorkingDays(calendar, on, workingDaysForOtherFormats),
    })
  },
  apply(complaint: Complaint | null, { letter, on }: LetterDelivered): Complaint {
    assert(complaint && !complaint.deliveredLetters.includes(letter), 'a letter is delivered once')
    const delivered = { ...complaint, deliveredLetters: [...complaint.deliveredLetters, letter] }
    const failed = complaint.handling.undelivered.findLast((one) => one.letter === letter)
    if (!failed) return delivered
    const undelivered = withChanged(complaint.handling.undelivered, failed.number, (one) => ({ ...one, sentOn: on }))
    return withHandling(delivered, { undelivered })
  },
}
