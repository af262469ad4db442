// A letter that has gone is made again in braille, as audio, in easy read or in another language, and reaches the resident.
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import { type Complaint, withHandling } from '../complaint.ts'
import type { OtherFormat } from '../handling-told.ts'
import { isTranslation } from '../letter-format.ts'
import { lineRefusals, longestLine, longRefusals } from '../limits.ts'
import { numberedOf, withAdded, withChanged } from '../numbered.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step } from '../step.ts'

export type OtherFormatOrdered = { readonly type: 'OtherFormatOrdered' } & Omit<OtherFormat, 'done'>

/** Nobody gives a command for it: it is ordered with the letter, when that has gone. */
export const orderOtherFormat = {
  apply(complaint: Complaint | null, { type: _, ...ordered }: OtherFormatOrdered): Complaint {
    assert(complaint, 'a complaint has letters')
    assert(complaint.deliveredLetters.includes(ordered.letter), 'what has gone is made again')
    return withHandling(complaint, {
      otherFormats: withAdded(complaint.handling.otherFormats, { ...ordered, done: null }),
    })
  },
}

type Completed = {
  readonly otherFormat: number
  readonly on: DateOnly
  /** Who made it: the supplier, or the translator by name. */
  readonly madeBy: string
  /** Who read it against the letter; a translation is never sent unread. */
  readonly checkedBy: string
}
export type CompleteOtherFormat = { readonly type: 'CompleteOtherFormat' } & Completed
export type OtherFormatCompleted = { readonly type: 'OtherFormatCompleted' } & Completed

export const completeOtherFormat: Step<CompleteOtherFormat, OtherFormatCompleted> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const ordered = numberedOf(complaint.handling.otherFormats, command.otherFormat)
    if (!ordered) return refuse({ because: 'Nothing was ordered under this number' })
    if (ordered.done) return refuse({ because: 'This has already gone to the resident' })
    const { on, madeBy, checkedBy } = command
    const refusals = [
      ...lineRefusals('madeBy', madeBy, 'Enter who made it', 'adjustments'),
      ...(isTranslation(ordered.format)
        ? lineRefusals('checkedBy', checkedBy, 'Enter who checked the translation', 'adjustments')
        : longRefusals('checkedBy', checkedBy, longestLine)),
      ...dayRefusals('on', on, { on: ordered.on, what: 'the day it was ordered' }, today),
    ]
    return acceptUnless(refusals, { ...command, type: 'OtherFormatCompleted' })
  },
  apply(complaint, { otherFormat: number, on, madeBy, checkedBy }) {
    assert(complaint && numberedOf(complaint.handling.otherFormats, number)?.done === null, 'it is completed once')
    const done = { on, madeBy, checkedBy }
    const otherFormats = withChanged(complaint.handling.otherFormats, number, (one) => ({ ...one, done }))
    return withHandling(complaint, { otherFormats })
  },
}
