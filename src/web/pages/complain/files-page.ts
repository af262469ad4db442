// Photos and papers: those that have reached us, each to be removed, and room for more; or a word that they come by post.
import { button } from '../../components/button.ts'
import { checkboxes } from '../../components/checkboxes.ts'
import type { Draft } from '../../drafts-desk.ts'
import { type Html, html } from '../../html.ts'
import { type Drawn, hidden } from '../../inputs.ts'
import type { View } from '../../view.ts'
import { formWithFiles } from '../../visit.ts'
import { fileInputs } from '../file-inputs.ts'
import { smallPicture } from '../small-picture.ts'
import { buttons, complainPath } from './around.ts'
import { type Place, viewOf } from './question-page.ts'
import { files as question } from './reaching.ts'
import { complainWordsIn } from './words/words.ts'

type FilesPlace = Place & {
  readonly draft: Draft
  /** The hashes of those that have a small picture. */
  readonly previewed: ReadonlySet<string>
}

export function filesPage(place: FilesPlace, drawn: Drawn): View {
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
      html`<button type="submit" name="press" value="go" hidden></button>`,
      held(place),
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

function held({ draft: { files }, landlord, previewed, tongue }: FilesPlace): Html {
  const { files: says } = tongue.words
  const words = complainWordsIn[tongue.language].files
  return files.length === 0
    ? html`<p class="govuk-body">${words.none}</p>`
    : html`<h2 class="govuk-heading-s">${words.here}</h2>
      <ul class="govuk-list app-files">${files.map((file, place) => {
        const isShown = previewed.has(file.sha256)
        const own = `/${landlord.id}/complain/${question.path}/${file.sha256}`
        const picture = smallPicture(file, own, isShown, says)
        return html`<li>${isShown && picture}
          <span><span class="app-file-name">${file.name}</span>, ${says.whatItIs(file)}${!isShown && picture}
          ${button(html`${words.remove}<span class="govuk-visually-hidden"> ${file.name}</span>`, {
            name: 'press',
            value: `remove-${place + 1}`,
            variant: 'secondary',
            classes: 'app-small-button',
          })}</span></li>`
      })}</ul>`
}
