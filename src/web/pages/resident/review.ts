// Ask for a review (stage 2): one button, no reason; words only if they want to add some (6.10 to 6.12).
import { strictest } from '#core/complaint/clocks.ts'
import { schemeOf } from '#core/complaint/scheme.ts'
import { button } from '../../components/button.ts'
import { panel } from '../../components/panel.ts'
import type { CaseAndLetters, ResidentDesk } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import type { Inputs } from '../../inputs.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { ombudsmanWays } from './ways.ts'
import type { ResidentWords } from './words/words.ts'

export const reviewMain = (inputs: Inputs, { review: says }: ResidentWords): Html => html`
  <h1 class="govuk-heading-l">${says.title}</h1>
  <p class="govuk-body">${says.who}</p>
  ${button(says.title, { preventDoubleClick: true })}
  ${inputs.area({ name: 'words', label: { text: says.add, classes: 'govuk-label--s' }, hint: says.notWhy, rows: 5 })}
  ${button(says.withWords, { variant: 'secondary', preventDoubleClick: true })}`

export const notYet = ({ words: { review: says }, language }: Tongue): View => ({
  title: says.notYet,
  language,
  main: html`<h1 class="govuk-heading-l">${says.notYet}</h1>
    <p class="govuk-body">${says.asSoonAs}</p>`,
})

export function askedPage(desk: ResidentDesk, file: CaseAndLetters, tongue: Tongue): View {
  const { words, language, at } = tongue
  const says = words.review
  const acknowledge = strictest(file.clocks, 2, 'acknowledgement')
  const answer = strictest(file.clocks, 2, 'response')
  return {
    title: says.asked,
    language,
    main: html`
      ${panel({ title: says.asked, content: html`${says.reference}<br><strong>${file.complaint.id}</strong>` })}
      <h2 class="govuk-heading-m">${says.afterwards}</h2>
      <ol class="govuk-list govuk-list--number">
        ${acknowledge && html`<li>${says.acknowledged(acknowledge.dueOn)}</li>`}
        ${answer && html`<li>${says.answered(answer.dueOn)}</li>`}
      </ol>
      <p class="govuk-body"><a class="govuk-link" href="${at(`/${desk.landlord.id}/complaint`)}">${says.goTo}</a></p>
      ${ombudsmanWays(schemeOf(file.complaint, desk.landlord), tongue)}`,
  }
}
