// The form that gives a complaint to somebody to handle.
import type { ActContext } from '../../../act.ts'
import { type FieldOf, person, todayOf, words } from './fields.ts'
import { handlingForm } from './form-of.ts'

const said = { label: 'Why does it change hands?' }

/** Nobody is asked why, where it is taken from nobody. */
const reasonIn = ({ file }: ActContext): FieldOf<string> =>
  words(file.complaint.handledBy ? { ...said, missing: 'Enter why it is taken from whoever handles it now' } : said)

const reason: FieldOf<string> = {
  read: (name, posted, context) => reasonIn(context).read(name, posted, context),
  draw: (name, drawing) => reasonIn(drawing.context).draw(name, drawing),
}

export const assignComplaint = handlingForm<'AssignComplaint'>({
  path: 'assign',
  block: 'handler',
  duties: ['complaints officer'],
  title: 'Give it to somebody to handle',
  intro: 'What is due on it stands on their list as soon as this is recorded. No clock waits for it.',
  mayOffer: ({ closedOn }) => closedOn === null,
  otherwise: 'The complaint is closed: nobody handles it any more.',
  fields: {
    handledBy: person(
      { label: 'Who handles it from now on?', missing: 'Choose who handles it from now on' },
      'handlers',
    ),
    reason,
    on: todayOf({ label: 'From when?', missing: 'Enter the day from which they handle it' }),
  },
  command: (given) => ({ type: 'AssignComplaint', ...given }),
  button: 'Give it to them',
  done: 'The complaint is given to somebody else to handle.',
})
