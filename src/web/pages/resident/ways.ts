// How to reach the landlord and the Ombudsman, as residents' pages say it; what a document does not say is left out.
import { ombudsmen, type Scheme } from '#core/handling-code/ombudsman.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { breakable } from '../../footer.ts'
import { type Html, html } from '../../html.ts'
import { inLanguage } from '../../in-language.ts'
import type { Tongue } from '../../tongue.ts'

const known = (words: string): boolean => words !== 'not known'

export function waysToReach({ contact }: Profile, { words, language }: Tongue): Html {
  const { telephone, email, address, openingHours, web } = contact
  const number = telephone.replaceAll(' ', '')
  const says = words.ways
  return html`<ul class="govuk-list govuk-list--bullet">
    ${
      known(telephone) &&
      html`<li>${says.telephone}: <a class="govuk-link" href="tel:${number}">${telephone}</a>${known(openingHours) && html`, ${inLanguage('en-GB', openingHours, language)}`}</li>
      <li>${says.relay(telephone)}</li>`
    }
    ${known(email) && html`<li>${says.email}: <a class="govuk-link" href="mailto:${email}">${email}</a></li>`}
    ${known(web) && html`<li>${says.web}: <a class="govuk-link" href="${web}">${breakable(web)}</a></li>`}
    ${typeof address !== 'string' && html`<li>${says.letter}: ${address.join(', ')}</li>`}
    <li>${says.inPerson}</li>
    <li>${says.others}</li>
  </ul>`
}

export function ombudsmanWays(scheme: Scheme, { words }: Tongue): Html {
  const { name, telephone, web, post } = ombudsmen[scheme]
  const says = words.ways
  return html`<h2 class="govuk-heading-m">${says.ombudsman}</h2>
    <p class="govuk-body">${says.independent(name)}</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>${says.telephone}: <a class="govuk-link" href="tel:${telephone.replaceAll(' ', '')}">${telephone}</a></li>
      <li>${says.web}: <a class="govuk-link" href="https://${web}">${breakable(web)}</a></li>
      <li>${says.letter}: ${post.join(', ')}</li>
    </ul>`
}
