// Tell us more: anything that has happened since, taken at any time, after closing too (5.12, 6.8).
import { html } from '../../../html.ts'
import type { Say } from './act.ts'
import { heardBy, withWords } from './heard.ts'

export const tellUs: Say = {
  path: 'tell-us',
  numbered: false,
  words: 'more',
  offered: ({ file }) => (file.complaint.imported ? [] : [0]),
  main: ({ desk, file, tongue }, inputs) => {
    const said = tongue.words.say.more
    return html`
    <p class="govuk-body">${said.intro}</p>
    ${file.complaint.closedOn && html`<div class="govuk-inset-text">${said.closed}</div>`}
    ${inputs.area({ name: 'words', label: { text: said.label, classes: 'govuk-label--s' }, rows: 8 })}
    <p class="govuk-body"><a class="govuk-link" href="${tongue.at(`/${desk.landlord.id}/complaint/files`)}">${said.files}</a></p>`
  },
  read: (posted, context) =>
    withWords(
      posted,
      context.tongue,
      (words) => heardBy(context, { about: 'more', words }),
      context.tongue.words.say.more.missing,
    ),
}
