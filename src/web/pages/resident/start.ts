// The landlord's first page for residents: how to complain, what happens then, and where to check on a complaint.
import { limitsFor, type Profile } from '#core/landlord/profile.ts'
import { buttonLink } from '../../components/button.ts'
import { html } from '../../html.ts'
import type { View } from '../../view.ts'
import { ombudsmanWays, waysToReach } from './ways.ts'

export function startPage(landlord: Profile): View {
  const [own] = limitsFor(landlord, 'acknowledge', 1)
  const inWorkingDays = own?.unit === 'working days' && own.amount < 5 ? own.amount : 5
  return {
    title: 'Complain, or check on a complaint',
    main: html`
      <h1 class="govuk-heading-xl">Complain, or check on a complaint</h1>
      <h2 class="govuk-heading-m">Check on a complaint</h2>
      <p class="govuk-body">You need your reference and your access code. They are on every letter about your complaint.</p>
      ${buttonLink('Check on a complaint', { href: `/${landlord.id}/check`, isStartButton: true })}
      <h2 class="govuk-heading-m">Make a complaint</h2>
      <p class="govuk-body">Tell us in any way you like. You do not have to use the word “complaint”.</p>
      ${waysToReach(landlord)}
      <h2 class="govuk-heading-m">What happens then</h2>
      <ol class="govuk-list govuk-list--number">
        <li>Within ${inWorkingDays} working days we write to you to say what we understand your complaint to be.</li>
        <li>Within 10 working days of that we answer it. If we need more time we tell you why, and until when.</li>
        <li>If you are not happy with our answer, you can ask for a review by somebody else. You do not have to say why.</li>
      </ol>
      ${ombudsmanWays(landlord)}
      <h2 class="govuk-heading-m">How we are doing</h2>
      <p class="govuk-body">Each year we hold how we handle complaints against the Ombudsman’s Code.
        <a class="govuk-link" href="/${landlord.id}/self-assessment">Read our self-assessment</a>.</p>`,
  }
}
