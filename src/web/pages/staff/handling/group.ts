// The form: several residents complain together, with one of them to write to (1.2, 3.6).
import { anybody } from '../../../permissions.ts'
import { line, oneWordOf, todayOf, wholeNumber } from './fields.ts'
import { handlingForm } from './form-of.ts'

export const recordGroup = handlingForm<'RecordGroup'>({
  path: 'group',
  block: 'group',
  duties: ['what a complaint is'],
  title: 'Several residents complain',
  who: anybody,
  otherwise: '',
  fields: {
    kind: oneWordOf({ label: 'What is it?', missing: 'Choose whether it is a group or a petition' }, [
      'group',
      'petition',
    ]),
    people: wholeNumber(
      { label: 'How many residents?', missing: 'Enter how many residents complain: 2 or more' },
      'residents',
    ),
    contactName: line({ label: 'To whom do we write?', missing: 'Enter the one person we write to' }),
    on: todayOf({ label: 'When did we learn of it?', missing: 'Enter the day we learnt of it' }),
  },
  command: (said) => ({ type: 'RecordGroup', ...said }),
  button: 'Record the group',
  done: 'The group is recorded.',
})
