// Photos and papers: those that have reached us, each to be removed, and room for more; or a word that they come by post.
import { button } from '../../components/button.ts'
import { checkboxes } from '../../components/checkboxes.ts'
import type { Draft } from '../../drafts-desk.ts'
import { type Html, html } from '../../html.ts'
import { type Drawn, hidden } from '../../inputs.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { formWithFiles } from '../../visit.ts'
import { fileInputs } from '../file-inputs.ts'
import { buttons, complainPath } from './around.ts'
import { type Place, viewOf } from './question-page.ts'
import { files as question } from './reaching.ts'
import { complainWordsIn } from './words/words.ts'

export function filesPage(place: Place & { readonly draft: Draft }, drawn: Drawn): View {
  const { landlord, desk, draft, formToken, fromCheck, tongue } = place
  const all = complainWordsIn[tongue.language]
  const words = all.files
  const { address } = landlord.contact
  const content = html`
    <h1 class="govuk-heading-l">${words.title}</h1>
    <p class="govuk-body">${words.hint}</p>
    ${formWithFiles(complainPath(place, question.path), formToken, [
      ...(fromCheck ? [hidden('from', 'check')] : []),
      // Enter, on any field, adds what was chosen and goes on: it never removes a file.
      html`<button type="submit" name="press" value="go" hidden>${words.more}</button>`,
      held(draft, tongue),
      fileInputs(
        desk.filesOf(draft),
        { posted: {}, refusals: drawn.refusals },
        { label: words.choose, hint: words.chooseHint },
        tongue.words,
      ),
      button(words.more, { name: 'press', value: 'more', variant: 'secondary' }),
      checkboxes({
        name: 'postPapers',
        items: [
          {
            value: 'yes',
            text: words.posted,
            checked: draft.answers.postPapers === 'yes',
            ...(typeof address === 'string' ? {} : { hint: words.postTo(address.join(', ')) }),
          },
        ],
      }),
      buttons(all),
    ])}`
  return viewOf(question, place, drawn, content)
}

function held({ files }: Draft, { language, words: { files: says } }: Tongue): Html {
  const words = complainWordsIn[language].files
  return files.length === 0
    ? html`<p class="govuk-body">${words.none}</p>`
    : html`<h2 class="govuk-heading-s">${words.here}</h2>
      <ul class="govuk-list">${files.map(
        (file, place) => html`<li><span class="app-file-name">${file.name}</span>, ${says.whatItIs(file)}
          ${button(html`${words.remove}<span class="govuk-visually-hidden"> ${file.name}</span>`, {
            name: 'press',
            value: `remove-${place + 1}`,
            variant: 'secondary',
            classes: 'app-small-button',
          })}</li>`,
      )}</ul>`
}
