// Our question to the resident, and their answer: no clock waits for it (5.6).
import { numberedOf } from '#core/complaint/numbered.ts'
import { html } from '../../../html.ts'
import { written } from '../../../in-language.ts'
import { lines } from '../../lines.ts'
import type { Say } from './act.ts'
import { withWords } from './heard.ts'

export const makeClear: Say = {
  path: 'make-clear',
  numbered: true,
  words: 'clarification',
  offered: ({ file }) =>
    file.complaint.handling.clarifications.filter(({ answer }) => !answer).map(({ number }) => number),
  main: ({ file, number, tongue }, inputs) => {
    const said = tongue.words.say.clarification
    const asked = numberedOf(file.complaint.handling.clarifications, number)
    return html`
      ${asked && html`<div class="govuk-inset-text">${written(lines(asked.what), asked, tongue)}</div><p class="govuk-body">${said.until(tongue.words.day(asked.dueOn))}</p>`}
      ${inputs.area({ name: 'words', label: { text: said.label, classes: 'govuk-label--s' }, rows: 6 })}`
  },
  read: (posted, { desk, number, tongue }) =>
    withWords(
      posted,
      tongue,
      (words) => ({ type: 'GiveClarification', clarification: number, on: desk.today(), words }),
      tongue.words.say.clarification.missing,
    ),
}
