// Record that a promise made in a response is kept, and how we know (6.6, 6.17, 7.3).

import assert from 'node:assert/strict'
import { longDate } from '#core/calendar/dates.ts'
import type { Act, ActContext } from '../../act.ts'
import { day, dayPosted, fields, longestStory, text } from '../../form.ts'
import { html } from '../../html.ts'
import { dayHint } from '../../inputs.ts'
import { handlers } from '../../permissions.ts'
import { lines } from '../lines.ts'

const actionOf = ({ file, number }: ActContext) => file.complaint.actions.find((action) => action.number === number)

export const completeAction: Act = {
  path: 'promises',
  numbered: true,
  section: 'remedies',
  who: handlers,
  title: () => 'A promise is kept',
  whyNot: (context) => {
    const action = actionOf(context)
    if (!action) return 'There is no such promise on this complaint.'
    return action.done ? `This promise is already kept: it was done on ${longDate(action.done.on)}.` : null
  },
  start: ({ desk }) => dayPosted('on', desk.today()),
  schema: ({ number }) =>
    fields({
      on: day('on', { what: 'The day it was done', missing: 'Enter the day it was done' }),
      proof: text('proof', { what: 'How we know', missing: 'Say how we know that it is done', longest: longestStory }),
    }).transform((said) => ({ type: 'CompleteAction' as const, action: number, ...said })),
  main: (context, inputs) => {
    const action = actionOf(context)
    assert(action, 'the form is drawn for a promise that is there')
    return html`
      <div class="govuk-inset-text"><p class="govuk-body">${lines(action.what)}</p>
        <p class="govuk-body">Promised by ${action.owner}, for ${longDate(action.dueOn)}.</p></div>
      ${inputs.day({ name: 'on', legend: { text: 'When was it done?', classes: 'govuk-fieldset__legend--s' }, hint: dayHint(context.desk.today()) })}
      ${inputs.area({ name: 'proof', label: { text: 'How do we know?', classes: 'govuk-label--s' }, hint: 'The resident reads exactly these words. For example, who saw it, or what they told us' })}`
  },
  button: 'See the letter',
  letter: true,
  inLetters: true,
  done: 'Recorded: this promise is kept.',
}
