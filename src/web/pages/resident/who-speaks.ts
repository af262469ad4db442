// Who speaks for the resident, what they may do on this page, and the link that ends it; and, to them, for whom they speak (3.6).
import { insetText } from '../../components/inset-text.ts'
import type { CaseAndLetters, ResidentDesk } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import { inLanguage } from '../../in-language.ts'
import type { Tongue } from '../../tongue.ts'
import { lines } from '../lines.ts'
import { sayPath } from './say/act.ts'
import { noLongerSpeaks, speaking } from './say/no-longer-speaks.ts'

export function whoSpeaks(desk: ResidentDesk, { complaint }: CaseAndLetters, tongue: Tongue): Html | false {
  const people = speaking(complaint)
  if (desk.speaker || people.length === 0) return false
  const { speaks } = tongue.words
  return html`<h2 class="govuk-heading-m">${speaks.title}</h2>
    <ul class="govuk-list govuk-list--spaced">${people.map(
      ({ number, name, scope, authority, online }) => html`<li><strong>${name}</strong><br>
        ${authority === 'awaited' ? html`${speaks.awaited}<br>` : html`${inLanguage('en-GB', lines(scope), tongue.language)}<br>`}
        ${online && html`${speaks.online[online]}<br>`}
        <a class="govuk-link" href="${tongue.at(sayPath(desk, noLongerSpeaks, number))}">${speaks.noLonger(name)}</a></li>`,
    )}</ul>`
}

export function speaksFor({ speaker }: ResidentDesk, { complaint }: CaseAndLetters, tongue: Tongue): Html | false {
  const { speaks } = tongue.words
  return (
    speaker !== null &&
    insetText(html`<p class="govuk-body">${speaks.youSpeakFor(complaint.resident.name)}</p>
      <p class="govuk-body">${speaks.youMay[speaker.may]}</p>`)
  )
}
