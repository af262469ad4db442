// Close a complaint that is answered and whose promises are kept; closing takes no right away (6.6, 6.10).
import { currentStage } from '#core/complaint/complaint.ts'
import type { Act } from '../../act.ts'
import { day, dayPosted, fields } from '../../form.ts'
import { html } from '../../html.ts'
import { dayHint } from '../../inputs.ts'
import { handlers } from '../../permissions.ts'
import { byTheCode } from './words.ts'

export const close: Act = {
  path: 'close',
  ofStage: true,
  who: handlers,
  title: () => 'Close the complaint',
  whyNot: ({ file }) => {
    const { complaint } = file
    const { stage, response } = currentStage(complaint)
    if (complaint.closedOn) return 'This complaint is already closed.'
    if (!response)
      return `Answer stage ${stage} before you close the complaint${byTheCode('going on to stage 2', file)}.`
    const open = complaint.actions.filter(({ done }) => !done)
    if (open.length === 0) return null
    return `Promised and not yet done: ${open.map(({ what }) => what).join('; ')}${byTheCode(`keeping the promises of stage ${stage}`, file)}.`
  },
  start: ({ desk }) => dayPosted('on', desk.today()),
  schema: () =>
    fields({
      on: day('on', { what: 'The day it is closed', missing: 'Enter the day it is closed' }),
    }).transform((said) => ({ type: 'CloseComplaint' as const, ...said })),
  main: ({ file, desk }, inputs) => html`
    <p class="govuk-body">Closing takes no right away: the resident can still ${file.complaint.stages.length === 1 ? 'ask for stage 2, or ' : ''}go to the Ombudsman.</p>
    ${inputs.day({ name: 'on', legend: { text: 'When is it closed?', classes: 'govuk-fieldset__legend--s' }, hint: dayHint(desk.today()) })}`,
  button: 'See the letter',
  letter: true,
  done: 'The complaint is closed.',
}
