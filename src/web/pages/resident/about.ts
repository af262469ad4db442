// The pages that stand at the foot of every other: the policy in its own words, the Ombudsman, accessibility, privacy (3.4, 3.7).
import { ombudsmen } from '#core/handling-code/ombudsman.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { type Statement, statementsOf } from '#core/landlord/statements.ts'
import { capital } from '#history/words.ts'
import { summaryList } from '../../components/summary-list.ts'
import { type Html, html } from '../../html.ts'
import { inLanguage } from '../../in-language.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import type { AboutPage } from './about-pages.ts'
import { ombudsmanWays, waysToReach } from './ways.ts'

export const aboutPage = (page: AboutPage, landlord: Profile, tongue: Tongue): View => ({
  title: tongue.words.about[page].title,
  language: tongue.language,
  back: { href: tongue.at(`/${landlord.id}`), text: landlord.name },
  main: html`<h1 class="govuk-heading-l">${tongue.words.about[page].title}</h1>${contentOf[page](landlord, tongue)}`,
})

const contentOf: { readonly [page in AboutPage]: (landlord: Profile, tongue: Tongue) => Html } = {
  policy: (landlord, tongue) => {
    const says = tongue.words.about.policy
    const { document, period } = landlord.source
    return html`
      <p class="govuk-body">${says.source(document, period)}${tongue.language !== 'en-GB' && ` ${says.english}`}</p>
      <p class="govuk-body"><a class="govuk-link" href="${tongue.at(`/${landlord.id}/leaflet`)}">${says.leaflet}</a></p>
      ${inOwnWords(statementsOf(landlord), tongue)}`
  },
  ombudsman: ({ scheme }, tongue) => {
    const says = tongue.words.about.ombudsman
    const { name, checkedOn } = ombudsmen[scheme]
    return html`
      <p class="govuk-body">${says.what(name)}</p>
      <h2 class="govuk-heading-m">${says.when}</h2>
      ${list([says.anyTime, says.after, says.refused])}
      ${ombudsmanWays(scheme, tongue)}
      <p class="govuk-body">${says.checked(checkedOn)}</p>`
  },
  accessibility: (landlord, tongue) => {
    const says = tongue.words.about.accessibility
    return html`
      <p class="govuk-body">${says.aim}</p>
      <h2 class="govuk-heading-m">${says.tested}</h2>
      ${list(says.tests)}
      <h2 class="govuk-heading-m">${says.known}</h2>
      ${list(says.faults)}
      <h2 class="govuk-heading-m">${says.another}</h2>
      <p class="govuk-body">${says.ask}</p>
      ${waysToReach(landlord, tongue)}`
  },
  privacy: (landlord, tongue) => {
    const says = tongue.words.about.privacy
    return html`
      <h2 class="govuk-heading-m">${says.kept}</h2>
      ${list(says.keeps)}
      <p class="govuk-body">${says.why(landlord.name)}</p>
      <h2 class="govuk-heading-m">${says.who}</h2>
      ${list(says.sees)}
      <h2 class="govuk-heading-m">${says.yours}</h2>
      <p class="govuk-body">${says.asks}</p>
      ${waysToReach(landlord, tongue)}
      <h2 class="govuk-heading-m">${says.cookies}</h2>
      <p class="govuk-body">${says.only}</p>
      ${landlord.statements.privacy.length > 0 && html`<h2 class="govuk-heading-m">${says.policy}</h2>${inOwnWords(landlord.statements.privacy, tongue)}`}`
  },
}

const list = (lines: readonly string[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${lines.map((line) => html`<li>${line}</li>`)}</ul>`

/** What each comes to, its own words, and the clause; in English, as the landlord published it. */
function inOwnWords(statements: readonly Statement[], { language }: Tongue): Html {
  const inEnglish = (text: string) => inLanguage('en-GB', text, language)
  return summaryList({
    rows: statements.map(({ says, quote, source }) => ({
      key: inEnglish(capital(says)),
      value: html`${inEnglish(`“${quote}”`)}<br><span class="app-quiet">${inEnglish(source)}</span>`,
    })),
  })
}
