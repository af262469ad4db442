// The complaint was received on another day than was written down: every clock follows, and the correction stays on the record.
import { longDate } from '#core/calendar/dates.ts'
import type { Act } from '../../act.ts'
import { day, dayPosted, fields, longestStory, text } from '../../form.ts'
import { html } from '../../html.ts'
import { dayHint } from '../../inputs.ts'
import { handlers } from '../../permissions.ts'

export const correctDateReceived: Act = {
  path: 'correct-date-received',
  who: handlers,
  title: () => 'Correct the day it was received',
  whyNot: () => null,
  start: ({ file }) => dayPosted('receivedOn', file.complaint.receivedOn),
  schema: () =>
    fields({
      receivedOn: day('receivedOn', { what: 'The day it was received', missing: 'Enter the day it was received' }),
      reason: text('reason', {
        what: 'How we know',
        missing: 'Enter how we know that it was received on another day',
        longest: longestStory,
      }),
    }).transform((said) => ({ type: 'CorrectDateReceived' as const, ...said })),
  main: ({ file, desk }, inputs) => html`
    <p class="govuk-body">It is written down as received on <strong>${longDate(file.complaint.receivedOn)}</strong>. Every date that is counted from it will move. Both days stay in the history.</p>
    ${inputs.day({ name: 'receivedOn', legend: { text: 'When was it received?', classes: 'govuk-fieldset__legend--s' }, hint: dayHint(desk.today()) })}
    ${inputs.area({ name: 'reason', label: { text: 'How do we know?', classes: 'govuk-label--s' } })}`,
  button: 'Correct the day',
  letter: false,
  done: 'The day it was received is corrected, and the dates follow it.',
}
