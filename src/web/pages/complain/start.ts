// Where somebody begins a complaint: how it goes, what happens then, and every other way; the form only where there is one.
import type { DateOnly } from '#core/calendar/dates.ts'
import { type Profile, takesComplaintsOnWeb } from '#core/landlord/profile.ts'
import type { Notice } from '#core/notice/notice.ts'
import { buttonLink } from '../../components/button.ts'
import { type Html, html } from '../../html.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { noticesInForce } from '../resident/notices.ts'
import { promises } from '../resident/start.ts'
import { ombudsmanWays, waysToReach } from '../resident/ways.ts'
import { complainPath } from './around.ts'
import { complainWordsIn } from './words/words.ts'

type Standing = {
  readonly today: DateOnly
  readonly notices: readonly Notice[]
  readonly hasDraft: boolean
  readonly tongue: Tongue
}

export function complainPage(landlord: Profile, { today, notices, hasDraft, tongue }: Standing): View {
  const { start: words } = complainWordsIn[tongue.language]
  return {
    title: words.title,
    language: tongue.language,
    back: { href: tongue.at(`/${landlord.id}`), text: landlord.name },
    main: html`
      ${noticesInForce(notices, tongue)}
      <h1 class="govuk-heading-xl">${words.title}</h1>
      ${takesComplaintsOnWeb(landlord) ? formHere(landlord, hasDraft, tongue) : html`<p class="govuk-body">${words.offline}</p>`}
      <h2 class="govuk-heading-m">${words.others}</h2>
      ${waysToReach(landlord, tongue)}
      <p class="govuk-body"><a class="govuk-link" href="${complainPath({ landlord, tongue }, 'other-ways')}">${words.othersLink}</a></p>
      <h2 class="govuk-heading-m">${words.afterwards}</h2>
      <ol class="govuk-list govuk-list--number">
        ${promises(landlord, today, tongue).map((line) => html`<li>${line}</li>`)}
        <li>${words.review}</li>
      </ol>
      ${ombudsmanWays(landlord.scheme, tongue)}`,
  }
}

function formHere(landlord: Profile, hasDraft: boolean, tongue: Tongue): Html {
  const { start: words } = complainWordsIn[tongue.language]
  const path = (page: string) => complainPath({ landlord, tongue }, page)
  return html`
  <p class="govuk-body">${words.need}</p>
  ${
    hasDraft
      ? buttonLink(words.goOn, { href: path('check-answers'), isStartButton: true })
      : buttonLink(words.begin, { href: path('what-it-is'), isStartButton: true })
  }
  <ul class="govuk-list">
    <li><a class="govuk-link" href="${path('come-back')}">${words.comeBack}</a></li>
    <li><a class="govuk-link" href="${tongue.at(`/${landlord.id}/check`)}">${words.check}</a></li>
  </ul>`
}
