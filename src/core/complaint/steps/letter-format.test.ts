// How letters are printed changes for every letter after; what others make is ordered when the letter has gone.
import assert from 'node:assert/strict'
import test from 'node:test'
import type { ComplaintEvent } from '../procedure.ts'
import { after, day, given, underInvestigation } from '../scenario.ts'

const on = day('2026-11-24')
const change = (
  letterFormat: 'braille' | 'translation into Polish' | 'translation into Welsh' | 'standard' | 'yellow paper',
) => ({ type: 'ChangeLetterFormat', letterFormat, on, words: '' }) as const
const changed = (letterFormat: Parameters<typeof change>[0]): ComplaintEvent => ({
  ...change(letterFormat),
  type: 'LetterFormatChanged',
})
const sent = { type: 'ReportLetterDelivered', letter: 2, by: 'print', on } as const
const delivered: ComplaintEvent = { ...sent, type: 'LetterDelivered' }
const ordered = (format: 'braille' | 'translation into Polish' | 'translation into Welsh'): ComplaintEvent => ({
  type: 'OtherFormatOrdered',
  number: 1,
  letter: 2,
  format,
  on,
  dueOn: day('2026-12-01'),
})

test('5.10 the format is another one from the day that the resident asks', () => {
  given(...underInvestigation)
    .when(change('braille'))
    .thenRecorded(changed('braille'))
  assert.equal(after(...underInvestigation, changed('braille')).resident.letterFormat, 'braille')
  given(...underInvestigation)
    .when(change('standard'))
    .thenRefused({ field: 'letterFormat', because: 'Their letters are in this format already' })
})

test('5.10 braille is ordered with each letter that has gone, and due within five working days; paper orders nothing', () => {
  given(...underInvestigation, changed('braille'))
    .when(sent)
    .thenRecorded(delivered, ordered('braille'))
  given(...underInvestigation, changed('yellow paper'))
    .when(sent)
    .thenRecorded(delivered)
})

test('5.10 a translation is made by somebody and checked by somebody, each by name, and goes once', () => {
  const complete = {
    type: 'CompleteOtherFormat',
    otherFormat: 1,
    on,
    madeBy: 'Ewa Nowak',
    checkedBy: 'Jan Lis',
  } as const
  const waiting = [
    ...underInvestigation,
    changed('translation into Polish'),
    delivered,
    ordered('translation into Polish'),
  ]
  given(...waiting)
    .when({ ...complete, madeBy: '', checkedBy: ' ' })
    .thenRefused(
      { field: 'madeBy', because: 'Enter who made it', provision: '5.10' },
      { field: 'checkedBy', because: 'Enter who checked the translation', provision: '5.10' },
    )
  const completed: ComplaintEvent = { ...complete, type: 'OtherFormatCompleted' }
  given(...waiting)
    .when(complete)
    .thenRecorded(completed)
  given(...waiting, completed)
    .when(complete)
    .thenRefused({ because: 'This has already gone to the resident' })
})

test('5.10 braille needs nobody to check it', () => {
  const complete = { type: 'CompleteOtherFormat', otherFormat: 1, on, madeBy: 'Braille Press', checkedBy: '' } as const
  given(...underInvestigation, changed('braille'), delivered, ordered('braille'))
    .when(complete)
    .thenRecorded({ ...complete, type: 'OtherFormatCompleted' })
})

test('5.10 a letter that is in Welsh already is not translated into it', () => {
  const wantsWelsh = [...underInvestigation, changed('translation into Welsh')]
  given(...wantsWelsh)
    .when({ ...sent, writtenIn: 'Welsh' })
    .thenRecorded({ ...sent, writtenIn: 'Welsh', type: 'LetterDelivered' })
  given(...wantsWelsh)
    .when(sent)
    .thenRecorded(delivered, ordered('translation into Welsh'))
})

test('5.10 what is written in Welsh says who checked it, and is kept with the name', () => {
  const update = { type: 'GiveUpdate', stage: 1, on, method: 'post', words: 'Daeth y darn.' } as const
  given(...underInvestigation)
    .when({ ...update, inWelsh: { checkedBy: ' ' } })
    .thenRefused({ field: 'welshCheckedBy', because: 'Enter who checked the Welsh', provision: '5.10' })
  given(...underInvestigation)
    .when({ ...update, inWelsh: { checkedBy: 'Elin Rees' } })
    .thenRecorded({ ...update, inWelsh: { checkedBy: 'Elin Rees' }, type: 'UpdateGiven' })
})
