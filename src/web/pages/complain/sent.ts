// We have your complaint: the reference, the access code, what happens next and by when, and a copy to keep (6.2, 3.7).
import { strictest } from '#core/complaint/clocks.ts'
import { schemeOf } from '#core/complaint/scheme.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { buttonLink } from '../../components/button.ts'
import { insetText } from '../../components/inset-text.ts'
import { panel } from '../../components/panel.ts'
import type { CaseAndLetters } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { lines } from '../lines.ts'
import { ombudsmanWays, waysToReach } from '../resident/ways.ts'
import { complainPath } from './around.ts'
import { ringNow } from './the-matter.ts'
import { type ComplainWords, complainWordsIn } from './words/words.ts'

/** Whoever speaks for the resident before that is agreed is not given the resident's own code. */
export const givesCode = ({ complaint }: CaseAndLetters): boolean =>
  !complaint.handling.representatives.some(({ authority }) => authority === 'awaited')

/** How it stands with the equality questions: they can still be answered, or somebody has just answered or skipped them. */
export type EqualityState = 'open' | 'just over' | 'nothing to say'

export function sentPage(landlord: Profile, file: CaseAndLetters, tongue: Tongue, equality: EqualityState): View {
  const all = complainWordsIn[tongue.language]
  const words = all.sent
  const { complaint, clocks, accessCode } = file
  const acknowledge = strictest(clocks, 1, 'acknowledgement')
  const answer = strictest(clocks, 1, 'response')
  const gives = givesCode(file)
  return {
    title: words.title,
    language: tongue.language,
    main: html`
      ${panel({
        title: words.title,
        content: html`${words.reference}<br><strong class="app-reference">${complaint.id}</strong>
          ${gives && html`<br>${words.code}<br><strong class="app-reference">${accessCode}</strong>`}`,
      })}
      <p class="govuk-body">${gives ? words.keep : words.withheld(complaint.resident.name)}</p>
      ${complaint.handling.hazards.length > 0 && html`<p class="govuk-body">${words.danger}</p>${ringNow(landlord, all)}`}
      <h2 class="govuk-heading-m">${words.next}</h2>
      <ol class="govuk-list govuk-list--number">
        <li>${words.received(complaint.receivedOn)}</li>
        ${acknowledge && html`<li>${words.write(acknowledge.dueOn)}</li>`}
        ${answer && html`<li>${words.answer(answer.dueOn)}</li>`}
        <li>${words.review}</li>
      </ol>
      ${gives && buttonLink(words.follow, { href: tongue.at(`/${landlord.id}/complaint`) })}
      ${aboutEquality(landlord, tongue, equality)}
      <h2 class="govuk-heading-m">${words.reach}</h2>
      ${waysToReach(landlord, tongue)}
      ${ombudsmanWays(schemeOf(complaint, landlord), tongue)}
      ${copy(file, all)}`,
  }
}

function aboutEquality(landlord: Profile, tongue: Tongue, state: EqualityState): Html | false {
  const { equality: words } = complainWordsIn[tongue.language]
  if (state === 'nothing to say') return false
  if (state === 'just over') return insetText(words.thanks)
  return html`<h2 class="govuk-heading-m">${words.offer}</h2>
    <p class="govuk-body">${words.offerSays}</p>
    ${buttonLink(words.open, { href: complainPath({ landlord, tongue }, 'equality'), variant: 'secondary' })}`
}

function copy({ complaint }: CaseAndLetters, { sent: words }: ComplainWords): Html {
  const { story, outcomeWanted, handling } = complaint
  return html`<h2 class="govuk-heading-m">${words.copy}</h2>
    <p class="govuk-body">${words.copyHow}</p>
    <p class="govuk-body">${words.copyWhat}</p>
    <h3 class="govuk-heading-s">${words.story}</h3>
    <p class="app-words">${story}</p>
    ${outcomeWanted && html`<h3 class="govuk-heading-s">${words.wanted}</h3><p class="app-words">${outcomeWanted}</p>`}
    ${
      handling.files.length > 0 &&
      html`<h3 class="govuk-heading-s">${words.files}</h3>
        <ul class="govuk-list govuk-list--bullet">${handling.files.map(({ name }) => html`<li class="app-file-name">${lines(name)}</li>`)}</ul>`
    }`
}

export function reportedPage(landlord: Profile, reference: string, tongue: Tongue): View {
  const { report, sent: words } = complainWordsIn[tongue.language]
  return {
    title: report.doneTitle,
    language: tongue.language,
    main: html`
    ${panel({
      title: report.doneTitle,
      content: html`${words.reference}<br><strong class="app-reference">${reference}</strong>`,
    })}
    <p class="govuk-body">${report.doneSays}</p>
    <p class="govuk-body">${report.doneChoice}
      <a class="govuk-link" href="${complainPath({ landlord, tongue })}">${report.complain}</a>.</p>
    ${waysToReach(landlord, tongue)}`,
  }
}
