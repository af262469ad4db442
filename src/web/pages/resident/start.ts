// The landlord's first page for residents: how to complain, what happens then, and where to check on a complaint.
import type { DateOnly } from '#core/calendar/dates.ts'
import { editionFor, editions } from '#core/handling-code/catalogue.ts'
import { type Profile, takesComplaintsOnWeb } from '#core/landlord/profile.ts'
import { promiseOf } from '#core/landlord/promise.ts'
import type { Notice } from '#core/notice/notice.ts'
import { buttonLink } from '../../components/button.ts'
import { html } from '../../html.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { noticesInForce } from './notices.ts'
import { ombudsmanWays, waysToReach } from './ways.ts'

/** What the Code and the landlord itself promise whoever complains today, in a sentence each. */
export function promises(landlord: Profile, today: DateOnly, { words }: Tongue): readonly string[] {
  const edition = editionFor(today) ?? editions['2020']
  const { acknowledgement, answer } = promiseOf(edition, landlord.limits, 1)
  const { acknowledged, acknowledgedWithoutLimit, answered } = words.start
  return [
    acknowledgement ? acknowledged(acknowledgement.workingDays) : acknowledgedWithoutLimit,
    answered(answer.workingDays, answer.from),
  ]
}

export function startPage(landlord: Profile, today: DateOnly, notices: readonly Notice[], tongue: Tongue): View {
  const { words, language, at } = tongue
  const says = words.start
  return {
    title: says.title,
    language,
    main: html`
      ${noticesInForce(notices, tongue)}
      <h1 class="govuk-heading-xl">${says.title}</h1>
      <h2 class="govuk-heading-m">${says.check}</h2>
      <p class="govuk-body">${says.youNeed}</p>
      ${buttonLink(says.check, { href: at(`/${landlord.id}/check`), isStartButton: true })}
      <h2 class="govuk-heading-m">${says.complain}</h2>
      ${takesComplaintsOnWeb(landlord) && buttonLink(says.complain, { href: at(`/${landlord.id}/complain`) })}
      <p class="govuk-body">${says.anyWay}</p>
      ${waysToReach(landlord, tongue)}
      <h2 class="govuk-heading-m">${says.afterwards}</h2>
      <ol class="govuk-list govuk-list--number">
        ${promises(landlord, today, tongue).map((promise) => html`<li>${promise}</li>`)}
        <li>${says.review}</li>
      </ol>
      <p class="govuk-body"><a class="govuk-link" href="${at(`/${landlord.id}/leaflet`)}">${says.leaflet}</a>${says.orFile}</p>
      ${ombudsmanWays(landlord.scheme, tongue)}
      <h2 class="govuk-heading-m">${says.doing}</h2>
      <p class="govuk-body">${says.eachYear}
        <a class="govuk-link" href="/${landlord.id}/self-assessment">${says.selfAssessment}</a>.</p>`,
  }
}
