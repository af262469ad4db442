// Record that the resident asks for stage 2: no reason is needed, and none is asked for (6.10 to 6.12).
import { channels } from '#core/complaint/complaint.ts'
import type { Act } from '../../act.ts'
import { choice, day, dayPosted, fields, longestStory, text } from '../../form.ts'
import { html } from '../../html.ts'
import { dayHint } from '../../inputs.ts'
import { anybody } from '../../permissions.ts'
import { byTheCode, channelWords } from './words.ts'

export const askForStage2: Act = {
  path: 'ask-for-stage-2',
  ofStage: true,
  who: anybody,
  title: () => 'The resident asks for stage 2',
  whyNot: ({ file }) => {
    const [stage1, stage2] = file.complaint.stages
    if (stage2) return 'Stage 2 has already been asked for.'
    if (stage1.response) return null
    return `Stage 1 is not answered yet. Answer it now: the resident is asking for stage 2${byTheCode('stage 1 before stage 2', file)}.`
  },
  start: ({ desk }) => ({ ...dayPosted('on', desk.today()), channel: 'phone' }),
  schema: () =>
    fields({
      on: day('on', { what: 'The day they asked', missing: 'Enter the day they asked' }),
      channel: choice('channel', channels, 'Choose how they asked'),
      words: text('words', { what: 'What they added', longest: longestStory }),
    }).transform((said) => ({ type: 'AskForStage2' as const, ...said })),
  main: ({ desk, file }, inputs) => html`
    <p class="govuk-body">The resident does not have to say why${byTheCode('no reasons for stage 2', file)}. Any sign that they are not satisfied is enough.</p>
    ${inputs.day({ name: 'on', legend: { text: 'When did they ask?', classes: 'govuk-fieldset__legend--s' }, hint: dayHint(desk.today()) })}
    ${inputs.select({ name: 'channel', label: { text: 'How did they ask?', classes: 'govuk-label--s' }, items: channels.map((value) => ({ value, text: channelWords[value] })) })}
    ${inputs.area({ name: 'words', label: { text: 'Anything they added (optional)', classes: 'govuk-label--s' }, hint: 'Only what they chose to say' })}`,
  button: 'Record the request',
  letter: false,
  done: 'Stage 2 is asked for. It needs to be acknowledged.',
}
