// Forms: what a complaint is about, and whether it can be answered at once or needs investigation (6.1).
import { tenures, themes, triageRoutes, yesNoNotKnown } from '#core/complaint/handling.ts'
import { anybody } from '../../../permissions.ts'
import { line, oneOf, oneWordOf, todayOf, words } from './fields.ts'
import { handlingForm } from './form-of.ts'

const tenureWords = {
  LCRA: 'Low cost rental (LCRA)',
  LCHO: 'Low cost home ownership (LCHO)',
  other: 'Other',
  'not known': 'Not known',
}

export const categorise = handlingForm<'CategoriseComplaint'>({
  path: 'categorise',
  block: 'category',
  duties: [],
  title: 'Say what it is about',
  who: anybody,
  otherwise: '',
  fields: {
    theme: oneWordOf({ label: 'What is it mainly about?', missing: 'Choose what it is mainly about' }, themes),
    service: line({
      label: 'Which service?',
      hint: 'By our own name for it, such as responsive repairs',
      missing: 'Enter which service it is about',
    }),
    tenure: oneOf(
      { label: 'What is the tenure today?', missing: 'Choose the tenure' },
      tenures.map((value) => ({ value, text: tenureWords[value] })),
    ),
    scheme: oneWordOf(
      { label: 'Which Ombudsman would look at it?', missing: 'Choose which Ombudsman would look at it' },
      ['Housing Ombudsman', 'LGSCO'],
    ),
    correction: words({
      label: 'Why was the record wrong?',
      hint: 'Only where a tenure or scheme was put down wrongly',
    }),
    on: todayOf({ label: 'When was this decided?', missing: 'Enter the day this was decided' }),
  },
  command: (said) => ({ type: 'CategoriseComplaint', ...said }),
  button: 'Record what it is about',
  done: 'What it is about is recorded.',
})

export const triage = handlingForm<'TriageComplaint'>({
  path: 'triage',
  block: 'category',
  duties: ['triage'],
  title: 'Triage: simple, or needs investigation',
  otherwise: '',
  fields: {
    route: oneWordOf({ label: 'Can it be answered at once?', missing: 'Choose how it will be handled' }, triageRoutes),
    vulnerableOrAtRisk: oneWordOf(
      { label: 'Is the resident vulnerable or at risk?', missing: 'Say whether the resident is vulnerable or at risk' },
      yesNoNotKnown,
    ),
    reason: words({
      label: 'Why?',
      hint: 'How complex it is, and what you know of the resident',
      missing: 'Enter why it is simple, or needs investigation',
    }),
    on: todayOf({ label: 'When was this decided?', missing: 'Enter the day this was decided' }),
  },
  command: (said) => ({ type: 'TriageComplaint', ...said }),
  button: 'Record the triage',
  done: 'The triage is recorded.',
})
