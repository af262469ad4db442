// Where somebody begins a complaint: how it goes, what happens then, and every other way; the form only where there is one.
import type { DateOnly } from '#core/calendar/dates.ts'
import { type Profile, takesComplaintsOnWeb } from '#core/landlord/profile.ts'
import type { Notice } from '#core/notice/notice.ts'
import { buttonLink } from '../../components/button.ts'
import { type Html, html } from '../../html.ts'
import { inEnglish } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { noticesInForce } from '../resident/notices.ts'
import { promises } from '../resident/start.ts'
import { ombudsmanWays, waysToReach } from '../resident/ways.ts'
import { complainPath } from './around.ts'
import { start as words } from './words/pages.ts'

type Standing = { readonly today: DateOnly; readonly notices: readonly Notice[]; readonly hasDraft: boolean }

export function complainPage(landlord: Profile, { today, notices, hasDraft }: Standing): View {
  return {
    title: words.title,
    back: { href: `/${landlord.id}`, text: landlord.name },
    main: html`
      ${noticesInForce(notices, inEnglish)}
      <h1 class="govuk-heading-xl">${words.title}</h1>
      ${takesComplaintsOnWeb(landlord) ? formHere(landlord, hasDraft) : html`<p class="govuk-body">${words.offline}</p>`}
      <h2 class="govuk-heading-m">${words.others}</h2>
      ${waysToReach(landlord, inEnglish)}
      <p class="govuk-body"><a class="govuk-link" href="${complainPath(landlord, 'other-ways')}">${words.othersLink}</a></p>
      <h2 class="govuk-heading-m">${words.afterwards}</h2>
      <ol class="govuk-list govuk-list--number">
        ${promises(landlord, today, inEnglish).map((line) => html`<li>${line}</li>`)}
        <li>${words.review}</li>
      </ol>
      ${ombudsmanWays(landlord.scheme, inEnglish)}`,
  }
}

const formHere = (landlord: Profile, hasDraft: boolean): Html => html`
  <p class="govuk-body">${words.need}</p>
  ${
    hasDraft
      ? buttonLink(words.goOn, { href: complainPath(landlord, 'check-answers'), isStartButton: true })
      : buttonLink(words.begin, { href: complainPath(landlord, 'what-it-is'), isStartButton: true })
  }
  <ul class="govuk-list">
    <li><a class="govuk-link" href="${complainPath(landlord, 'come-back')}">${words.comeBack}</a></li>
    <li><a class="govuk-link" href="/${landlord.id}/check">${words.check}</a></li>
  </ul>`
