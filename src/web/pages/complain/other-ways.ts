// Other ways to complain, and the help, formats and languages that somebody can ask for (3.1, 5.10).
import type { Profile } from '#core/landlord/profile.ts'
import { html } from '../../html.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { waysToReach } from '../resident/ways.ts'
import { complainPath } from './around.ts'
import { complainWordsIn } from './words/words.ts'

export function otherWaysPage(landlord: Profile, tongue: Tongue): View {
  const { start, ways: words } = complainWordsIn[tongue.language]
  return {
    title: words.title,
    language: tongue.language,
    back: { href: complainPath({ landlord, tongue }), text: start.title },
    main: html`
    <h1 class="govuk-heading-l">${words.title}</h1>
    <p class="govuk-body">${words.intro}</p>
    ${waysToReach(landlord, tongue)}
    <h2 class="govuk-heading-m">${words.helpTitle}</h2>
    <ul class="govuk-list govuk-list--bullet">${words.help.map((line) => html`<li>${line}</li>`)}</ul>
    <h2 class="govuk-heading-m">${words.paper}</h2>
    <p class="govuk-body">${words.paperSays}</p>
    <p class="govuk-body"><a class="govuk-link" href="${tongue.at(`/${landlord.id}/leaflet`)}">${words.leaflet}</a></p>`,
  }
}
