// The resident asks for our letters in another format: every letter after that is in it (5.10).
import assert from 'node:assert/strict'
import type { DateOnly } from '../../calendar/dates.ts'
import type { LetterFormat } from '../letter-format.ts'
import { longRefusals } from '../limits.ts'
import { acceptUnless, dayRefusals, noSuchComplaint, refuse, type Step, sinceReceipt } from '../step.ts'

type Changed = {
  readonly letterFormat: LetterFormat
  readonly on: DateOnly
  /** What they said, if anything; the language, where it is another. */
  readonly words: string
}
export type ChangeLetterFormat = { readonly type: 'ChangeLetterFormat' } & Changed
export type LetterFormatChanged = { readonly type: 'LetterFormatChanged' } & Changed

export const changeLetterFormat: Step<ChangeLetterFormat, LetterFormatChanged> = {
  decide(command, complaint, { today }) {
    if (!complaint) return refuse(noSuchComplaint)
    const same = command.letterFormat === complaint.resident.letterFormat
    const refusals = [
      ...(same ? [{ field: 'letterFormat', because: 'Their letters are in this format already' }] : []),
      ...longRefusals('words', command.words),
      ...dayRefusals('on', command.on, sinceReceipt(complaint), today),
    ]
    return acceptUnless(refusals, { ...command, type: 'LetterFormatChanged' })
  },
  apply(complaint, { letterFormat }) {
    assert(complaint, 'a format is that of a complaint’s letters')
    return { ...complaint, resident: { ...complaint.resident, letterFormat } }
  },
}
