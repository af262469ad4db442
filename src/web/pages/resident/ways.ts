// How to reach the landlord and the Ombudsman, as residents' pages say it; what a document does not say is left out.
import { ombudsmen, type Scheme } from '#core/handling-code/ombudsman.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { breakable } from '../../footer.ts'
import { type Html, html } from '../../html.ts'

const known = (words: string): boolean => words !== 'not known'

export function waysToReach({ contact }: Profile): Html {
  const { telephone, email, address, openingHours, web } = contact
  const number = telephone.replaceAll(' ', '')
  return html`<ul class="govuk-list govuk-list--bullet">
    ${
      known(telephone) &&
      html`<li>Phone: <a class="govuk-link" href="tel:${number}">${telephone}</a>${known(openingHours) && `, ${openingHours}`}</li>
      <li>Relay UK: 18001 then ${telephone}</li>`
    }
    ${known(email) && html`<li>Email: <a class="govuk-link" href="mailto:${email}">${email}</a></li>`}
    ${known(web) && html`<li>Website: <a class="govuk-link" href="${web}">${breakable(web)}</a></li>`}
    ${typeof address !== 'string' && html`<li>Letter: ${address.join(', ')}</li>`}
    <li>In person: tell any member of our staff</li>
    <li>Somebody else can do any of these for you</li>
  </ul>`
}

export function ombudsmanWays(scheme: Scheme): Html {
  const { name, telephone, web, post } = ombudsmen[scheme]
  return html`<h2 class="govuk-heading-m">The Ombudsman</h2>
    <p class="govuk-body">The ${name} is independent of us. You can ask it for help at any time.</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>Phone: <a class="govuk-link" href="tel:${telephone.replaceAll(' ', '')}">${telephone}</a></li>
      <li>Website: <a class="govuk-link" href="https://${web}">${breakable(web)}</a></li>
      <li>Letter: ${post.join(', ')}</li>
    </ul>`
}
