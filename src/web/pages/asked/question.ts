// What we ask you: one question, one answer, on a telephone, without an account (4.2, 5.5, 5.8b).
import type { Profile } from '#core/landlord/profile.ts'
import type { Language } from '#documents/document.ts'
import type { AskedDesk } from '../../asked-desk.ts'
import { button } from '../../components/button.ts'
import { insetText } from '../../components/inset-text.ts'
import { panel } from '../../components/panel.ts'
import { type Html, html } from '../../html.ts'
import { inLanguage } from '../../in-language.ts'
import type { Inputs } from '../../inputs.ts'
import type { View } from '../../view.ts'
import { lines } from '../lines.ts'
import { askedWordsIn } from './words.ts'

type Asking = { readonly landlord: Profile; readonly desk: AskedDesk; readonly language: Language }

export function questionMain({ landlord, desk, language }: Asking, inputs: Inputs): Html {
  const words = askedWordsIn[language]
  const telephone = telephoneOf(landlord)
  return html`
  <h1 class="govuk-heading-l">${words.title[desk.what]}</h1>
  <p class="govuk-body">${words.greeting(desk.name)}</p>
  ${desk.question === null ? aboutYou(desk, language) : insetText(inLanguage('en-GB', lines(desk.question), language))}
  <p class="govuk-body govuk-!-font-weight-bold">${words.by(desk.dueOn)}</p>
  <p class="govuk-body">${words.from(desk.askedBy ?? landlord.name)} ${telephone && words.ring(telephone)}</p>
  ${inputs.area({ name: 'words', label: { text: words.label[desk.what], classes: 'govuk-label--s' }, hint: words.hint, rows: 8 })}
  ${button(words.send, { preventDoubleClick: true })}`
}

const telephoneOf = ({ contact }: Profile): string | null =>
  contact.telephone === 'not known' ? null : contact.telephone

function aboutYou({ points, pointsIn }: AskedDesk, language: Language): Html {
  const words = askedWordsIn[language]
  return html`
  <p class="govuk-body">${words.position}</p>
  ${
    points.length > 0 &&
    html`<h2 class="govuk-heading-m">${words.points}</h2>
    <ol class="govuk-list govuk-list--number">${points.map((point) => html`<li>${inLanguage(pointsIn, lines(point), language)}</li>`)}</ol>`
  }`
}

export function thanksView(language: Language): View {
  const { thanks } = askedWordsIn[language]
  return {
    title: thanks.title,
    language,
    main: html`${panel({ title: thanks.title })}<p class="govuk-body">${thanks.words}</p>`,
  }
}
