// What we ask you: one question, one answer, on a telephone, without an account (4.2, 5.5, 5.8b).
import { longDate } from '#core/calendar/dates.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { AskedDesk } from '../../asked-desk.ts'
import { button } from '../../components/button.ts'
import { insetText } from '../../components/inset-text.ts'
import { panel } from '../../components/panel.ts'
import { type Html, html } from '../../html.ts'
import type { Inputs } from '../../inputs.ts'
import type { View } from '../../view.ts'
import { lines } from '../lines.ts'
import { askedWords } from './words.ts'

export const questionMain = (landlord: Profile, desk: AskedDesk, inputs: Inputs): Html => html`
  <h1 class="govuk-heading-l">${askedWords.title[desk.what]}</h1>
  <p class="govuk-body">${askedWords.greeting(desk.name)}</p>
  ${desk.question === null ? aboutYou(desk.points) : insetText(lines(desk.question))}
  <p class="govuk-body govuk-!-font-weight-bold">${askedWords.by(longDate(desk.dueOn))}</p>
  <p class="govuk-body">${askedWords.from(desk.askedBy ?? landlord.name, telephoneOf(landlord))}</p>
  ${inputs.area({ name: 'words', label: { text: askedWords.label[desk.what], classes: 'govuk-label--s' }, hint: askedWords.hint, rows: 8 })}
  ${button(askedWords.send, { preventDoubleClick: true })}`

const telephoneOf = ({ contact }: Profile): string | null =>
  contact.telephone === 'not known' ? null : contact.telephone

const aboutYou = (points: readonly string[]): Html => html`
  <p class="govuk-body">${askedWords.position}</p>
  ${
    points.length > 0 &&
    html`<h2 class="govuk-heading-m">${askedWords.points}</h2>
    <ol class="govuk-list govuk-list--number">${points.map((point) => html`<li>${lines(point)}</li>`)}</ol>`
  }`

export const thanksView: View = {
  title: askedWords.thanks.title,
  main: html`${panel({ title: askedWords.thanks.title })}<p class="govuk-body">${askedWords.thanks.words}</p>`,
}
