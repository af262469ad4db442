// Forms: a complaint is kept to named people, and opened to everybody again.
import { keptReasons } from '#core/complaint/handling-readers.ts'
import { oneWordOf, people, todayOf, words } from './fields.ts'
import { handlingForm } from './form-of.ts'

export const keepToPeople = handlingForm<'KeepToPeople'>({
  path: 'keep',
  block: 'readers',
  duties: [],
  title: 'Keep it to named people',
  intro:
    'Nobody else finds it in a list or a search, or can open it; figures count it without a name. Who opens it is noted. ' +
    'A lead who is not named can open it for a reason, which stands in its history.',
  otherwise: '',
  fields: {
    why: oneWordOf({ label: 'What is it about?', missing: 'Choose what it is about' }, keptReasons),
    words: words({ label: 'Why is it kept to named people?', missing: 'Enter why it is kept to named people' }),
    people: people({
      label: 'Who may open it?',
      hint: 'Whoever handles it, and somebody who can stand in',
      missing: 'Choose who may open it',
    }),
    on: todayOf({ label: 'From when?', missing: 'Enter the day from which it is kept' }),
  },
  command: (said) => ({ type: 'KeepToPeople', ...said }),
  button: 'Keep it to them',
  done: 'It is kept to the people you named.',
})

export const openToEverybody = handlingForm<'OpenToEverybody'>({
  path: 'open-to-everybody',
  block: 'readers',
  duties: [],
  title: 'Open it to everybody again',
  intro: 'Everybody who works with complaints here will find it and can open it.',
  mayOffer: ({ handling }) => handling.readers !== null,
  otherwise: 'Everybody may open it already.',
  fields: {
    because: words({ label: 'Why?', missing: 'Enter why everybody may open it again' }),
    on: todayOf({ label: 'From when?', missing: 'Enter the day from which everybody may open it' }),
  },
  command: (said) => ({ type: 'OpenToEverybody', ...said }),
  button: 'Open it to everybody',
  done: 'Everybody who works with complaints here may open it again.',
})
