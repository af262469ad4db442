// Something reported for the first time: a service request, with the choice to complain given first (1.3 to 1.5).

import { button } from '../../components/button.ts'
import { insetText } from '../../components/inset-text.ts'
import type { Draft } from '../../drafts-desk.ts'
import { clean, field, fields, longestStory, text } from '../../form.ts'
import { html } from '../../html.ts'
import { type Drawn, inputsOf } from '../../inputs.ts'
import type { View } from '../../view.ts'
import { form } from '../../visit.ts'
import { complainPath, keptWords, trap } from './around.ts'
import { small } from './question.ts'
import type { Place } from './question-page.ts'
import { ringNow, whatItIs } from './the-matter.ts'
import { emailField } from './the-people.ts'
import { type ComplainWords, complainWordsIn } from './words/words.ts'

/** Shared with the complaint form, so that whoever complains instead types nothing again. */
export const reportNames = ['story', 'name', 'telephone', 'email', 'address'] as const

export const reportSchema = (all: ComplainWords) => {
  const { report: words, name, language } = all
  return fields({
    story: text('story', {
      what: words.storyWhat,
      missing: words.storyMissing,
      longest: longestStory,
      language,
    }),
    name: text('name', { what: name.what, missing: name.missing, language }),
    telephone: field((posted) => {
      const isReached = [posted.telephone, posted.email, posted.address].some((way) => clean(way) !== '')
      return isReached ? { value: '' } : { wrong: [{ field: 'telephone', because: words.reach }] }
    }),
    number: text('telephone', { what: name.telephoneWhat, longest: 50, language }),
    email: emailField(all),
    address: text('address', { what: words.addressWhat, longest: 500, language }),
  })
}

export function reportPage(place: Place & { readonly draft: Draft }, drawn: Drawn): View {
  const { landlord, draft, formToken, tongue } = place
  const all = complainWordsIn[tongue.language]
  const { around, name, report: words } = all
  const inputs = inputsOf(drawn, tongue.language)
  return {
    title: words.title,
    language: tongue.language,
    posted: drawn.posted,
    refusals: drawn.refusals,
    back: { href: complainPath(place, whatItIs.path), text: around.back },
    main: html`
      <h1 class="govuk-heading-l">${words.title}</h1>
      ${insetText(html`${words.choice}
        <a class="govuk-link" href="${complainPath(place, whatItIs.path)}">${words.complain}</a>.`)}
      ${ringNow(landlord, all)}
      ${form(
        complainPath(place, 'report'),
        formToken,
        [
          inputs.count({
            name: 'story',
            label: small(words.story),
            hint: words.storyHint,
            rows: 6,
            maxlength: longestStory,
            threshold: 75,
          }),
          inputs.text({ name: 'name', label: small(name.label), autocomplete: 'name', spellcheck: false }),
          inputs.text({
            name: 'telephone',
            label: small(words.telephone),
            hint: words.hint,
            type: 'tel',
            autocomplete: 'tel',
            classes: 'govuk-input--width-20',
          }),
          inputs.text({
            name: 'email',
            label: small(words.email),
            type: 'email',
            autocomplete: 'email',
            spellcheck: false,
          }),
          inputs.area({ name: 'address', label: small(words.address), rows: 3, autocomplete: 'street-address' }),
          trap(all),
          button(words.send, { name: 'press', value: 'go', preventDoubleClick: true }),
        ],
        'go',
      )}
      ${keptWords(place, draft)}`,
  }
}
