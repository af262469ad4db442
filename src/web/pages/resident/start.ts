// The landlord's first page for residents: how to complain, what happens then, and where to check on a complaint.
import type { DateOnly } from '#core/calendar/dates.ts'
import { editionFor, editions } from '#core/handling-code/catalogue.ts'
import type { ClockStart } from '#core/handling-code/edition.ts'
import { type Profile, takesComplaintsOnWeb } from '#core/landlord/profile.ts'
import { type Promised, promiseOf } from '#core/landlord/promise.ts'
import type { Notice } from '#core/notice/notice.ts'
import { buttonLink } from '../../components/button.ts'
import { html } from '../../html.ts'
import type { View } from '../../view.ts'
import { noticesInForce } from './notices.ts'
import { ombudsmanWays, waysToReach } from './ways.ts'

const countedFrom: { readonly [start in ClockStart]: string } = {
  received: 'of the day that we get your complaint',
  logged: 'of the day that we write your complaint down',
  acknowledged: 'of that',
  'stage 2 asked for': 'of the day that you ask',
}

/** 'By the end of the next working day', 'Within 3 working days'. */
const within = ({ workingDays }: Promised): string =>
  workingDays === 1 ? 'By the end of the next working day' : `Within ${workingDays} working days`

/** What the Code and the landlord itself promise whoever complains today, in a sentence each. */
export function promises(landlord: Profile, today: DateOnly): readonly string[] {
  const edition = editionFor(today) ?? editions['2020']
  const { acknowledgement, answer } = promiseOf(edition, landlord.limits, 1)
  const written = acknowledgement ? `${within(acknowledgement)} we` : 'We'
  return [
    `${written} write to you to say what we understand your complaint to be.`,
    `Within ${answer.workingDays === 1 ? '1 working day' : `${answer.workingDays} working days`} ${countedFrom[answer.from]} we answer it. If we need more time we tell you why, and until when.`,
  ]
}

export function startPage(landlord: Profile, today: DateOnly, notices: readonly Notice[]): View {
  return {
    title: 'Complain, or check on a complaint',
    main: html`
      ${noticesInForce(notices)}
      <h1 class="govuk-heading-xl">Complain, or check on a complaint</h1>
      <h2 class="govuk-heading-m">Check on a complaint</h2>
      <p class="govuk-body">You need your reference and your access code. They are on every letter about your complaint.</p>
      ${buttonLink('Check on a complaint', { href: `/${landlord.id}/check`, isStartButton: true })}
      <h2 class="govuk-heading-m">Make a complaint</h2>
      ${takesComplaintsOnWeb(landlord) && buttonLink('Make a complaint', { href: `/${landlord.id}/complain` })}
      <p class="govuk-body">Tell us in any way you like. You do not have to use the word “complaint”.</p>
      ${waysToReach(landlord)}
      <h2 class="govuk-heading-m">What happens then</h2>
      <ol class="govuk-list govuk-list--number">
        ${promises(landlord, today).map((words) => html`<li>${words}</li>`)}
        <li>If you are not happy with our answer, you can ask for a review by somebody else. You do not have to say why.</li>
      </ol>
      <p class="govuk-body"><a class="govuk-link" href="/${landlord.id}/leaflet">Read all of it in our leaflet</a>, or keep it as a file.</p>
      ${ombudsmanWays(landlord.scheme)}
      <h2 class="govuk-heading-m">How we are doing</h2>
      <p class="govuk-body">Each year we hold how we handle complaints against the Ombudsman’s Code.
        <a class="govuk-link" href="/${landlord.id}/self-assessment">Read our self-assessment</a>.</p>`,
  }
}
