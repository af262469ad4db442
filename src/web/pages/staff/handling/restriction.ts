// Forms: contact restricted for unacceptable behaviour, its reviews, and its end (5.14, 5.15).
import type { Complaint } from '#core/complaint/complaint.ts'
import { dayOf, person, todayOf, words } from './fields.ts'
import { handlingForm, type Item } from './form-of.ts'

export const restrictContact = handlingForm<'RestrictContact'>({
  inLetters: true,
  path: 'restrict-contact',
  block: 'restrictions',
  duties: ['reasons to restrict contact', 'proportionate restrictions'],
  title: 'Restrict contact',
  intro:
    'Only what is proportionate, and never so that the resident cannot reach us at all. They are told in a letter.',
  otherwise: '',
  fields: {
    what: words({
      label: 'What is restricted, and how can they still reach us?',
      hint: 'The resident will read this',
      missing: 'Enter what is restricted, and how the resident can still reach us',
    }),
    reasons: words({
      label: 'What happened that makes it necessary?',
      hint: 'The resident will read this',
      missing: 'Enter what happened that makes it necessary',
    }),
    equalityActAssessment: words({
      label: 'What was considered under the Equality Act?',
      hint: 'For the record: needs and disabilities, and why this is proportionate',
      missing: 'Enter what was considered under the Equality Act, and why this is proportionate',
    }),
    decidedBy: person({ label: 'Who decided?', missing: 'Choose who decided' }, 'handlers'),
    on: todayOf({ label: 'From when?', missing: 'Enter the day it begins' }),
    reviewOn: dayOf({ label: 'When is it reviewed?', missing: 'Enter when it is reviewed' }),
  },
  command: (said) => ({ type: 'RestrictContact', ...said }),
  button: 'See the letter',
  letter: true,
  done: 'Contact is restricted. The letter is on its way.',
})

const standing = ({ handling }: Complaint): readonly Item[] =>
  handling.restrictions.filter(({ lifted }) => !lifted).map(({ number, what }) => ({ number, words: what }))

export const reviewRestriction = handlingForm<'ReviewRestriction', 'restriction' | 'by'>({
  path: 'review-restriction',
  block: 'restrictions',
  duties: ['reasons to restrict contact'],
  title: 'Review a restriction and keep it',
  intro: 'When it is no longer needed, lift it.',
  items: standing,
  otherwise: 'There is no such restriction, or it is lifted.',
  fields: {
    found: words({ label: 'Why is it still needed?', missing: 'Enter why it is still needed' }),
    on: todayOf({ label: 'When was it reviewed?', missing: 'Enter the day of the review' }),
    reviewOn: dayOf({ label: 'When is it reviewed next?', missing: 'Enter when it is reviewed next' }),
  },
  command: (said, { number, me }) => ({ type: 'ReviewRestriction', restriction: number, by: me, ...said }),
  button: 'Record the review',
  done: 'The review of the restriction is recorded.',
})

export const liftRestriction = handlingForm<'LiftRestriction', 'restriction'>({
  path: 'lift-restriction',
  block: 'restrictions',
  duties: ['reasons to restrict contact'],
  title: 'Lift a restriction',
  items: standing,
  otherwise: 'There is no such restriction, or it is already lifted.',
  fields: {
    because: words({ label: 'Why?', missing: 'Enter why it is lifted' }),
    on: todayOf({ label: 'When?', missing: 'Enter the day it is lifted' }),
  },
  command: (said, { number }) => ({ type: 'LiftRestriction', restriction: number, ...said }),
  button: 'Lift it',
  done: 'The restriction is lifted.',
})
