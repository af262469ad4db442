// The resident does not agree: to more time that we took, or to our decision not to take the complaint on (2.4, 5.9, 6.5).

import { currentStage } from '#core/complaint/complaint.ts'
import { exclusionInForce } from '#core/complaint/handling.ts'
import { schemeOf } from '#core/complaint/scheme.ts'
import { html } from '../../../html.ts'
import { ombudsmanWays } from '../ways.ts'
import type { Say, SayContext } from './act.ts'
import { heardBy, withWords } from './heard.ts'

const lastExtension = ({ file }: Pick<SayContext, 'file'>) => {
  const { extensions, response } = currentStage(file.complaint)
  return response ? undefined : extensions.at(-1)
}

export const moreTime: Say = {
  path: 'more-time',
  numbered: false,
  words: 'more time',
  offered: (context) => (lastExtension(context) ? [0] : []),
  main: (context, inputs) => {
    const { tongue } = context
    const time = tongue.words.say['more time']
    const extension = lastExtension(context)
    return html`
      ${extension && html`<p class="govuk-body">${time.intro(tongue.words.day(extension.newDueOn))}</p>`}
      <p class="govuk-body">${time.ombudsman}</p>
      ${inputs.area({ name: 'words', label: { text: time.label, classes: 'govuk-label--s' }, rows: 5 })}`
  },
  read: (posted, context) =>
    withWords(posted, context.tongue, (words) => heardBy(context, { about: 'more time', words })),
}

export const thinkAgain: Say = {
  path: 'think-again',
  numbered: false,
  words: 'refusal',
  offered: ({ file }) => (exclusionInForce(file.complaint.handling) ? [0] : []),
  main: ({ desk, file, tongue }, inputs) => {
    const refusal = tongue.words.say.refusal
    return html`
    <p class="govuk-body">${refusal.intro}</p>
    ${inputs.area({ name: 'words', label: { text: refusal.label, classes: 'govuk-label--s' }, rows: 5 })}
    ${ombudsmanWays(schemeOf(file.complaint, desk.landlord), tongue)}`
  },
  read: (posted, context) =>
    withWords(posted, context.tongue, (words) => heardBy(context, { about: 'refusal', words })),
}
