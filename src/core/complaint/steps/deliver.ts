// A letter has left the house: recorded once, so that it is never sent twice. What others make of it is ordered with it.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { addWorkingDays } from '../../calendar/working-days.ts'
import type { Complaint } from '../complaint.ts'
import { suppliedFormat } from '../letter-format.ts'
import { nextNumber } from '../numbered.ts'
import { accept, type Decision, type Given, noSuchComplaint, refuse } from '../step.ts'
import type { OtherFormatOrdered } from './other-format.ts'

/** `letter` is the number of the event that the letter answers. */
type Delivered = { readonly letter: number; readonly by: string; readonly on: DateOnly }
export type ReportLetterDelivered = { readonly type: 'ReportLetterDelivered' } & Delivered
export type LetterDelivered = { readonly type: 'LetterDelivered' } & Delivered

/** Our own aim: the Code sets no figure for a braille letter or a translation, and no clock waits for it. */
const workingDaysForOtherFormats = 5

export const deliver = {
  decide(
    command: ReportLetterDelivered,
    complaint: Complaint | null,
    { calendar }: Given,
  ): Decision<LetterDelivered | OtherFormatOrdered> {
    if (!complaint) return refuse(noSuchComplaint)
    if (complaint.deliveredLetters.includes(command.letter)) return refuse({ because: 'This letter was already sent' })
    const delivered = { ...command, type: 'LetterDelivered' } as const
    const format = suppliedFormat(complaint.resident.letterFormat)
    if (!format) return accept(delivered)
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
  apply(complaint: Complaint | null, { letter }: LetterDelivered): Complaint {
    assert(complaint && !complaint.deliveredLetters.includes(letter), 'a letter is delivered once')
    return { ...complaint, deliveredLetters: [...complaint.deliveredLetters, letter] }
  },
}
