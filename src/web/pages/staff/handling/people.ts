// Forms: who speaks for the resident, with what authority, and until when (1.3, 3.6).
import type { Complaint } from '#core/complaint/complaint.ts'
import { authorities, representativeRelations } from '#core/complaint/handling-people.ts'
import { anybody } from '../../../permissions.ts'
import { capital } from '../words.ts'
import { dayOf, line, oneOf, todayOf, words } from './fields.ts'
import { handlingForm } from './form-of.ts'

const authorityWords = {
  given: 'Given by the resident',
  awaited: 'Not yet: we wait for it',
  'not needed': 'Not needed',
}

export const appointRepresentative = handlingForm<'AppointRepresentative'>({
  inLetters: true,
  path: 'representatives',
  block: 'representatives',
  duties: ['representatives'],
  title: 'Somebody speaks for the resident',
  who: anybody,
  otherwise: '',
  fields: {
    name: line({ label: 'Their name', missing: 'Enter who speaks for the resident' }),
    relation: oneOf(
      { label: 'Who are they to the resident?', missing: 'Choose who they are to the resident' },
      representativeRelations.map((value) => ({ value, text: capital(value) })),
    ),
    contact: words({ label: 'How to reach them' }),
    scope: words({
      label: 'What may they hear and decide?',
      hint: 'As the resident said it',
      missing: 'Enter what they may hear and decide',
    }),
    authority: oneOf(
      { label: 'Did the resident give them authority?', missing: 'Say whether the resident gave them authority' },
      authorities.map((value) => ({ value, text: authorityWords[value] })),
    ),
    authorityProof: words({ label: 'How do we know of the authority, or why is none needed?' }),
    appointedOn: todayOf({ label: 'Since when?', missing: 'Enter since when they speak for the resident' }),
  },
  command: (said) => ({ type: 'AppointRepresentative', ...said }),
  button: 'Record who speaks for them',
  done: 'Recorded: somebody speaks for the resident.',
})

export const acting = ({ handling }: Complaint) => handling.representatives.filter(({ ended }) => !ended)
export const named = ({ number, name, relation }: { number: number; name: string; relation: string }) => ({
  number,
  words: `${name}, ${relation}`,
})

const awaited = (complaint: Complaint) =>
  acting(complaint)
    .filter(({ authority }) => authority === 'awaited')
    .map(named)

export const askForAuthority = handlingForm<'AskForAuthority', 'representative'>({
  path: 'ask-for-authority',
  block: 'representatives',
  duties: ['representatives'],
  title: 'Ask the resident for authority',
  intro: 'The letter goes to the resident. Until they say yes, we tell this person nothing about the complaint.',
  who: anybody,
  items: awaited,
  otherwise: 'No authority of the resident is awaited for this person.',
  fields: {
    dueOn: dayOf({ label: 'By when would we like to hear?', missing: 'Enter by when we would like to hear' }),
    on: todayOf({ label: 'When is it asked?', missing: 'Enter the day it is asked' }),
  },
  command: (said, { number }) => ({ type: 'AskForAuthority', representative: number, ...said }),
  button: 'Ask for authority',
  letter: true,
  done: 'The resident is asked for authority.',
})

export const recordAuthority = handlingForm<'RecordAuthority', 'representative'>({
  path: 'authority',
  block: 'representatives',
  duties: ['representatives'],
  title: 'The resident gave authority',
  who: anybody,
  items: awaited,
  otherwise: 'No authority of the resident is awaited for this person.',
  fields: {
    proof: words({ label: 'How do we know?', missing: 'Say how the resident gave them authority' }),
    on: todayOf({ label: 'When was it given?', missing: 'Enter the day it was given' }),
  },
  command: (said, { number }) => ({ type: 'RecordAuthority', representative: number, ...said }),
  button: 'Record the authority',
  done: 'The authority is recorded.',
})

export const endRepresentation = handlingForm<'EndRepresentation', 'representative'>({
  path: 'end-representation',
  block: 'representatives',
  duties: ['representatives'],
  title: 'They no longer speak for the resident',
  who: anybody,
  items: (complaint) => acting(complaint).map(named),
  otherwise: 'Nobody with this number speaks for the resident.',
  fields: {
    because: words({ label: 'Why?', missing: 'Enter why they no longer speak for the resident' }),
    on: todayOf({ label: 'Since when?', missing: 'Enter since when' }),
  },
  command: (said, { number }) => ({ type: 'EndRepresentation', representative: number, ...said }),
  button: 'End it',
  done: 'Recorded: they no longer speak for the resident.',
})
