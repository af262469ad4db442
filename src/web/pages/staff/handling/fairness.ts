// Forms: conflicts of interest, and the chance to set out a position before the decision (5.8).
import { currentStage } from '#core/complaint/complaint.ts'
import { dayOf, line, oneWordOf, person, personOrNobody, todayOf, words } from './fields.ts'
import { handlingForm } from './form-of.ts'

export const declareConflict = handlingForm<'DeclareConflict', 'declaredBy'>({
  path: 'conflicts',
  block: 'conflicts',
  duties: ['conflict of interest'],
  title: 'Declare a conflict of interest',
  intro: 'One that only may seem to be one is declared too. Nobody it is about decides until it is settled.',
  otherwise: '',
  fields: {
    person: person({ label: 'Whom is it about?', missing: 'Choose whom it is about' }, 'anybody'),
    what: words({
      label: 'What is it, or how may it seem?',
      missing: 'Enter what the conflict is, or how it may seem',
    }),
    on: todayOf({ label: 'When was it declared?', missing: 'Enter the day it was declared' }),
  },
  command: (said, { me }) => ({ type: 'DeclareConflict', declaredBy: me, ...said }),
  button: 'Declare it',
  done: 'The conflict of interest is on the record.',
})

export const settleConflict = handlingForm<'SettleConflict', 'conflict'>({
  path: 'settle-conflict',
  block: 'conflicts',
  duties: ['conflict of interest'],
  title: 'Settle a conflict of interest',
  items: ({ handling }) =>
    handling.conflicts.filter(({ settled }) => !settled).map(({ number, what }) => ({ number, words: what })),
  otherwise: 'There is no such conflict of interest, or it is already settled.',
  fields: {
    how: words({ label: 'What was done about it?', missing: 'Enter what was done about it' }),
    handedTo: personOrNobody({ label: 'Who takes the complaint over?' }, 'Nobody: they keep it, as said above'),
    on: todayOf({ label: 'When was it settled?', missing: 'Enter the day it was settled' }),
  },
  command: (said, { number }) => ({ type: 'SettleConflict', conflict: number, ...said }),
  button: 'Settle it',
  done: 'The conflict of interest is settled.',
})

export const offerFairChance = handlingForm<'OfferFairChance', 'stage'>({
  path: 'fair-chance',
  block: 'fair chance',
  duties: ['fair chance'],
  title: 'Ask somebody to set out their position',
  mayOffer: (complaint) => !currentStage(complaint).response,
  otherwise: 'This stage is already decided.',
  fields: {
    to: oneWordOf({ label: 'Who is asked?', missing: 'Choose who is asked' }, ['resident', 'member of staff']),
    name: line({ label: 'The name of the member of staff', hint: 'Leave empty for the resident' }),
    on: todayOf({ label: 'When are they asked?', missing: 'Enter the day they are asked' }),
    dueOn: dayOf({ label: 'By when do we ask to hear?', missing: 'Enter by when we ask to hear' }),
  },
  command: (said, { stage }) => ({ type: 'OfferFairChance', stage, ...said }),
  button: 'Record that they are asked',
  done: 'Recorded: they are asked to set out their position.',
})

export const giveAccount = handlingForm<'GiveAccount', 'fairChance'>({
  path: 'accounts',
  block: 'fair chance',
  duties: ['fair chance'],
  title: 'Record what they say',
  items: ({ handling }) =>
    handling.fairChances
      .filter(({ account }) => !account)
      .map(({ number, to, name }) => ({ number, words: to === 'resident' ? 'The resident' : name })),
  otherwise: 'Nobody was asked for this account, or it is already on the record.',
  fields: {
    words: words({ label: 'What did they say?', missing: 'Enter what they said' }),
    on: todayOf({ label: 'When?', missing: 'Enter the day they said it' }),
  },
  command: (said, { number }) => ({ type: 'GiveAccount', fairChance: number, ...said }),
  button: 'Record what they say',
  done: 'Their account is on the record.',
})
