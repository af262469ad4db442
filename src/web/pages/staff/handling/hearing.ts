// Forms: what a resident tells us on their complaint in any other way than on its page, and what was done about it (5.12).
import { channels } from '#core/complaint/channels.ts'
import { asksSomething } from '#core/complaint/handling-heard.ts'
import { heardAboutWords, heardLines } from '#history/heard-words.ts'
import { anybody } from '../../../permissions.ts'
import { channelWords } from '../words.ts'
import { oneOf, todayOf, words } from './fields.ts'
import { handlingForm } from './form-of.ts'

export const hearResident = handlingForm<'HearResident', 'stage' | 'about' | 'points' | 'actions'>({
  path: 'hear',
  block: 'heard',
  duties: ['full record'],
  title: 'Record what the resident told us',
  intro: 'For what they say by phone, in person or in any way but the pages, which record it themselves.',
  who: anybody,
  mayOffer: ({ imported }) => imported === null,
  otherwise: 'This complaint was handled elsewhere.',
  fields: {
    words: words({ label: 'What did they say?', missing: 'Enter what they said' }),
    channel: oneOf(
      { label: 'How did they say it?', missing: 'Choose how they said it' },
      channels.map((value) => ({ value, text: channelWords[value] })),
    ),
    on: todayOf({ label: 'When did they say it?', missing: 'Enter the day they said it' }),
  },
  command: (said, { stage }) => ({ type: 'HearResident', stage, about: 'more', points: [], actions: [], ...said }),
  button: 'Record what they said',
  done: 'What the resident told us is on the record. Somebody is to answer it.',
})

export const answerResident = handlingForm<'AnswerResident', 'heard'>({
  path: 'heard',
  block: 'heard',
  duties: ['full record'],
  title: 'What we did about it',
  intro: 'The resident reads it on the page of their complaint.',
  who: anybody,
  items: ({ handling }) =>
    handling.heard
      .filter((said) => asksSomething(said) && !said.answer)
      .map((said) => ({ number: said.number, words: [heardAboutWords[said.about], ...heardLines(said)].join('\n') })),
  otherwise: 'Nothing was said under this number, or it is already answered.',
  fields: {
    words: words({
      label: 'What did we do about it?',
      hint: 'The resident reads exactly these words',
      missing: 'Enter what was done about it',
    }),
    on: todayOf({ label: 'When was it done?', missing: 'Enter the day it was done' }),
  },
  command: (said, { number }) => ({ type: 'AnswerResident', heard: number, ...said }),
  button: 'Record what we did',
  offeredAs: 'Answer',
  done: 'What we did is on the record, and on the resident’s page.',
})
