// The equality questions on one page: why they are asked and what becomes of the answers first, and one button to leave them all out.
import { equalityQuestionNames } from '#core/figures/equality-questions.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { button } from '../../components/button.ts'
import { radios } from '../../components/radios.ts'
import { html } from '../../html.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { form } from '../../visit.ts'
import { complainPath } from './around.ts'
import { itemsOf } from './question.ts'
import { complainWordsIn } from './words/words.ts'

type Offered = { readonly landlord: Profile; readonly formToken: string; readonly tongue: Tongue }

export function equalityPage({ landlord, formToken, tongue }: Offered): View {
  const { equality: words } = complainWordsIn[tongue.language]
  const said = [words.different, words.why(landlord.name), words.apart, words.told, words.optional]
  return {
    title: words.title,
    language: tongue.language,
    back: { href: complainPath({ landlord, tongue }, 'sent'), text: words.back },
    main: html`
      <h1 class="govuk-heading-l">${words.title}</h1>
      ${said.map((sentence) => html`<p class="govuk-body">${sentence}</p>`)}
      ${form(
        complainPath({ landlord, tongue }, 'equality'),
        formToken,
        [
          button(words.skip, { name: 'press', value: 'skip', variant: 'secondary' }),
          ...equalityQuestionNames.map((question) => {
            const { title, hint, options } = words.questions[question]
            const legend = { text: title, classes: 'govuk-fieldset__legend--m' }
            return radios({ name: question, legend, hint, items: itemsOf(options) })
          }),
          button(words.send, { name: 'press', value: 'send', preventDoubleClick: true }),
        ],
        'send',
      )}`,
  }
}
