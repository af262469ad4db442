// Tell us more: anything that has happened since, taken at any time, after closing too (5.12, 6.8).
import { html } from '../../../html.ts'
import type { Say } from './act.ts'
import { heardBy, withWords } from './heard.ts'
import { sayWords } from './words.ts'

const said = sayWords.more

export const tellUs: Say = {
  path: 'tell-us',
  numbered: false,
  link: said.link,
  title: said.title,
  offered: ({ file }) => (file.complaint.imported ? [] : [0]),
  main: ({ desk, file }, inputs) => html`
    <p class="govuk-body">${said.intro}</p>
    ${file.complaint.closedOn && html`<div class="govuk-inset-text">${said.closed}</div>`}
    ${inputs.area({ name: 'words', label: { text: said.label, classes: 'govuk-label--s' }, rows: 8 })}
    <p class="govuk-body"><a class="govuk-link" href="/${desk.landlord.id}/complaint/files">${said.files}</a></p>`,
  read: (posted, context) => withWords(posted, said.missing, (words) => heardBy(context, { about: 'more', words })),
}
