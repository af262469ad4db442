// Forms: a letter that did not go is sent again, or somebody says what became of it; and texts beside letters.

import { longDate } from '#core/calendar/dates.ts'
import type { Complaint } from '#core/complaint/complaint.ts'
import { isWaiting, type Undelivered } from '#core/complaint/handling-post.ts'
import { anybody } from '../../../permissions.ts'
import { line, oneOf, optionalDay, todayOf, words } from './fields.ts'
import { handlingForm, type Item } from './form-of.ts'

const waiting = ({ handling }: Complaint): readonly Item[] =>
  handling.undelivered.filter(isWaiting).map((one) => ({ number: one.number, words: failureWords(one) }))

/** 'Stage 1 response, Wednesday 25 November 2026, by email: …' */
export const failureWords = ({ on, by, reason, told }: Undelivered): string =>
  `${whatIsTold(told)}, ${longDate(on)}, by ${by}. ${reason}`

export const whatIsTold = (told: Undelivered['told']): string =>
  told ? `The ${told.what} of stage ${told.stage}` : 'A letter'

const otherwise = 'No letter of this complaint waits to be sent again.'

export const sendLetterAgain = handlingForm<'SendLetterAgain', 'undelivered'>({
  path: 'send-again',
  block: 'undelivered',
  duties: [],
  title: 'Send a letter again',
  intro: 'The same letter goes again, word for word. By post it goes to the address that stands on it.',
  items: waiting,
  otherwise,
  fields: {
    by: oneOf({ label: 'How?', missing: 'Choose how it is sent' }, [
      { value: 'post', text: 'By post' },
      { value: 'email', text: 'By email' },
    ]),
    to: line({ label: 'Email address', hint: 'Only when it goes by email' }),
    on: todayOf({ label: 'When?', missing: 'Enter the day it is sent again' }),
  },
  command: (said, { number }) => ({ type: 'SendLetterAgain', undelivered: number, ...said }),
  button: 'Send it again',
  done: 'The letter is on its way again.',
})

export const settleLetter = handlingForm<'SettleLetter', 'undelivered'>({
  path: 'settle-letter',
  block: 'undelivered',
  duties: [],
  title: 'Say what became of a letter',
  intro:
    'Ask whoever looks after the mail server or GOV.UK Notify, or the resident, before you say that a letter went.',
  items: waiting,
  otherwise,
  fields: {
    wentOn: optionalDay({ label: 'Which day did it go?', hint: 'Leave it empty when it did not go' }),
    words: words({
      label: 'What did you find?',
      hint: 'Or how the resident was told instead',
      missing: 'Enter what you found, or how the resident was told',
    }),
    on: todayOf({ label: 'When did you find it?', missing: 'Enter the day you found it' }),
  },
  command: (said, { number }) => ({ type: 'SettleLetter', undelivered: number, ...said }),
  button: 'Say what became of it',
  done: 'What became of the letter is recorded.',
})

export const askForTexts = handlingForm<'AskForTexts'>({
  path: 'ask-for-texts',
  block: 'texts',
  duties: [],
  title: ({ handling }) => (handling.texting ? 'Change the number for texts' : 'Send a text beside each letter'),
  intro:
    'When a letter goes, a short text says so, and by when we reply. It never says what the complaint is about or what we ' +
    'decided. Ask whether it is safe: others may see their phone.',
  who: anybody,
  otherwise: '',
  fields: {
    number: line({
      label: 'Mobile phone number',
      hint: 'A UK number, such as 07700 900123',
      missing: 'Enter a UK mobile phone number, such as 07700 900123',
    }),
    on: todayOf({ label: 'When did they ask?', missing: 'Enter the day they asked' }),
  },
  command: (said) => ({ type: 'AskForTexts', ...said }),
  button: 'Send texts',
  done: 'A text goes beside each letter from now on.',
})

export const stopTexts = handlingForm<'StopTexts'>({
  path: 'stop-texts',
  block: 'texts',
  duties: [],
  title: 'Stop text messages',
  who: anybody,
  mayOffer: ({ handling }) => handling.texting !== null,
  otherwise: 'No text messages are sent to this resident.',
  fields: {
    words: words({ label: 'What did they say?', hint: 'If anything' }),
    on: todayOf({ label: 'When did they ask?', missing: 'Enter the day they asked' }),
  },
  command: (said) => ({ type: 'StopTexts', ...said }),
  button: 'Stop them',
  done: 'No more text messages go to this resident.',
})
