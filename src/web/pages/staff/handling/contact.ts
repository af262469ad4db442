// Forms: how often the resident hears from us, and each time that they did (5.9).
import { currentStage } from '#core/complaint/complaint.ts'
import { contactMethods } from '#core/complaint/handling-people.ts'
import { rarestUpdate } from '#core/complaint/steps/extend.ts'
import { anybody } from '../../../permissions.ts'
import { oneOf, todayOf, wholeNumber, words } from './fields.ts'
import { handlingForm } from './form-of.ts'

const methodWords = {
  post: 'By letter',
  email: 'By email',
  phone: 'By phone',
  text: 'By text message',
  'in person': 'In person',
}
const methods = contactMethods.map((value) => ({ value, text: methodWords[value] }))

export const agreeContactPlan = handlingForm<'AgreeContactPlan', 'stage'>({
  path: 'contact-plan',
  block: 'contact',
  duties: ['updates'],
  title: 'Agree how often the resident hears from us',
  mayOffer: (complaint) => !currentStage(complaint).response,
  otherwise: 'This stage is answered: what is still promised is kept, and told, from here on.',
  fields: {
    everyWorkingDays: wholeNumber(
      {
        label: 'How often?',
        hint: `Every so many working days, from 1 to ${rarestUpdate}`,
        missing: 'Enter how often, in working days',
      },
      'working days',
    ),
    method: oneOf({ label: 'How?', missing: 'Choose how the resident hears from us' }, methods),
    agreedOn: todayOf({ label: 'When was it agreed?', missing: 'Enter the day it was agreed' }),
  },
  command: (said, { stage }) => ({ type: 'AgreeContactPlan', stage, ...said }),
  button: 'Record what was agreed',
  done: 'How often the resident hears from us is recorded.',
})

export const giveUpdate = handlingForm<'GiveUpdate', 'stage'>({
  inLetters: true,
  path: 'updates',
  block: 'contact',
  duties: ['updates'],
  title: 'Update the resident',
  intro: 'By letter or email, the resident gets exactly these words in a letter that you read first.',
  who: anybody,
  otherwise: '',
  fields: {
    words: words({
      label: 'What is the resident told?',
      hint: 'What was done since the last time, and what comes next',
      missing: 'Enter what the resident was told',
    }),
    method: oneOf({ label: 'How?', missing: 'Choose how they are told' }, methods),
    on: todayOf({ label: 'When?', missing: 'Enter the day they are told' }),
  },
  command: (said, { stage }) => ({ type: 'GiveUpdate', stage, ...said }),
  button: 'Go on',
  letter: true,
  done: 'The update is recorded.',
})
