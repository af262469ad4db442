// Forms: what the resident needs of us, and its reviews (5.10, 6.1).
import { longDate } from '#core/calendar/dates.ts'
import { letterFormats } from '#core/complaint/complaint.ts'
import { needKinds } from '#core/complaint/handling-people.ts'
import { anybody } from '../../../permissions.ts'
import { byTheCode, formatHint } from '../words.ts'
import { line, oneWordOf, optionalDay, todayOf, words, yesOrNo } from './fields.ts'
import { handlingForm } from './form-of.ts'

export const recordNeed = handlingForm<'RecordNeed'>({
  path: 'needs',
  block: 'needs',
  duties: ['adjustments'],
  title: 'Record an adjustment or need',
  who: anybody,
  otherwise: '',
  fields: {
    kind: oneWordOf({ label: 'What is it?', missing: 'Choose what it is' }, needKinds),
    what: words({
      label: 'What was agreed or disclosed?',
      hint: 'In the resident’s words where you can',
      missing: 'Enter what was agreed or disclosed',
    }),
    on: todayOf({ label: 'When?', missing: 'Enter the day it was agreed or disclosed' }),
    reviewOn: optionalDay({
      label: 'When is it reviewed next?',
      hint: (file) => `An adjustment always has a next review${byTheCode('adjustments', file)}`,
    }),
  },
  command: (said) => ({ type: 'RecordNeed', ...said }),
  button: 'Record it',
  done: 'What the resident needs is recorded.',
})

export const changeLetterFormat = handlingForm<'ChangeLetterFormat'>({
  path: 'letter-format',
  block: 'needs',
  duties: ['adjustments'],
  title: 'Change how letters are printed',
  who: anybody,
  otherwise: '',
  fields: {
    letterFormat: oneWordOf(
      { label: 'How should letters be printed?', hint: formatHint, missing: 'Choose how letters are printed' },
      letterFormats,
    ),
    words: words({ label: 'What did they say?', hint: 'Such as which language, where it is another' }),
    on: todayOf({ label: 'When did they ask?', missing: 'Enter the day they asked' }),
  },
  command: (said) => ({ type: 'ChangeLetterFormat', ...said }),
  button: 'Record it',
  done: 'Every letter from now on is printed so.',
})

export const completeOtherFormat = handlingForm<'CompleteOtherFormat', 'otherFormat'>({
  path: 'other-formats',
  block: 'other formats',
  duties: ['adjustments'],
  title: 'A letter has gone in another format',
  who: anybody,
  items: ({ handling }) =>
    handling.otherFormats
      .filter(({ done }) => !done)
      .map(({ number, letter, format, dueOn }) => ({
        number,
        words: `Letter ${letter}: ${format}, by ${longDate(dueOn)}.`,
      })),
  otherwise: 'Nothing was ordered under this number, or it has already gone.',
  fields: {
    madeBy: line({
      label: 'Who made it?',
      hint: 'The supplier, or the translator by name',
      missing: 'Enter who made it',
    }),
    checkedBy: line({
      label: 'Who checked it?',
      hint: 'Needed for a translation: somebody reads it against the letter',
    }),
    on: todayOf({ label: 'When did it go to the resident?', missing: 'Enter the day it went' }),
  },
  command: (said, { number }) => ({ type: 'CompleteOtherFormat', otherFormat: number, ...said }),
  button: 'Record that it has gone',
  done: 'Recorded: the letter has gone in the format that the resident reads.',
})

export const reviewNeed = handlingForm<'ReviewNeed', 'need'>({
  path: 'review-need',
  block: 'needs',
  duties: ['adjustments'],
  title: 'Review an adjustment or need',
  who: anybody,
  items: ({ handling }) =>
    handling.needs.filter(({ endedOn }) => !endedOn).map(({ number, what }) => ({ number, words: what })),
  otherwise: 'There is no such need, or it has already ended.',
  fields: {
    found: words({
      label: 'What did the review find?',
      hint: 'Ask the resident whether it still fits',
      missing: 'Enter what the review found',
    }),
    stillNeeded: yesOrNo({ label: 'Is it still needed?', missing: 'Say whether it is still needed' }),
    nextReviewOn: optionalDay({ label: 'When is it reviewed next?', hint: 'Leave empty when it is no longer needed' }),
    on: todayOf({ label: 'When was it reviewed?', missing: 'Enter the day of the review' }),
  },
  command: (said, { number }) => ({ type: 'ReviewNeed', need: number, ...said }),
  button: 'Record the review',
  done: 'The review is recorded.',
})
