// Forms: a representative is given an access code of their own, or it is taken away (3.6).
import { anybody } from '../../../permissions.ts'
import { oneOf, todayOf } from './fields.ts'
import { handlingForm } from './form-of.ts'
import { acting, named } from './people.ts'

const rightWords = {
  read: 'Read it: how it stands, our letters, what was told us, and files sent to us',
  speak: 'Read it, and say things in it for the resident: tell us more, answer our offers, ask for a review',
}

export const giveRepresentativeCode = handlingForm<'GiveRepresentativeCode', 'representative'>({
  path: 'representative-code',
  block: 'representatives',
  duties: ['representatives'],
  title: 'Give them an access code of their own',
  intro:
    'They see this complaint on our website, as far as the resident agreed. A code that they had before opens nothing any more. The resident sees who has one, and can end it.',
  who: anybody,
  items: (complaint) =>
    acting(complaint)
      .filter(({ authority }) => authority !== 'awaited')
      .map(named),
  otherwise: 'Nobody with this number may see the complaint: the resident’s authority is awaited, or it has ended.',
  fields: {
    may: oneOf({ label: 'What may they do there?', missing: 'Choose what they may do on our website' }, [
      { value: 'read', text: rightWords.read },
      { value: 'speak', text: rightWords.speak },
    ]),
    on: todayOf({ label: 'When did the resident agree?', missing: 'Enter the day the resident agreed' }),
  },
  command: (said, { number }) => ({ type: 'GiveRepresentativeCode', representative: number, ...said }),
  button: 'Give them a code',
  done: 'They have a code of their own. Read it out to them, or write it to them: it stands beside their name.',
})

export const withdrawRepresentativeCode = handlingForm<'WithdrawRepresentativeCode', 'representative'>({
  path: 'withdraw-representative-code',
  block: 'representatives',
  duties: ['representatives'],
  title: 'Take their access code away',
  intro: 'They go on speaking for the resident, by every other way.',
  who: anybody,
  items: (complaint) =>
    acting(complaint)
      .filter(({ online }) => online !== null)
      .map(named),
  otherwise: 'Nobody with this number has an access code of their own.',
  fields: {
    on: todayOf({ label: 'Since when?', missing: 'Enter since when' }),
  },
  command: (said, { number }) => ({ type: 'WithdrawRepresentativeCode', representative: number, ...said }),
  button: 'Take it away',
  offeredAs: 'Take their code away',
  done: 'Their access code opens nothing any more.',
})
