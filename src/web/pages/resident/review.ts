// Ask for a review (stage 2): one button, no reason; words only if they want to add some (6.10 to 6.12).

import { longDate } from '#core/calendar/dates.ts'
import { strictest } from '#core/complaint/clocks.ts'
import { schemeOf } from '#core/complaint/scheme.ts'
import { button } from '../../components/button.ts'
import { panel } from '../../components/panel.ts'
import type { CaseAndLetters, ResidentDesk } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import type { Inputs } from '../../inputs.ts'
import type { View } from '../../view.ts'
import { ombudsmanWays } from './ways.ts'

export const reviewMain = (inputs: Inputs): Html => html`
  <h1 class="govuk-heading-l">Ask for a review</h1>
  <p class="govuk-body">Somebody who had no part in our answer will look at your complaint again, and will write to you.</p>
  ${button('Ask for a review', { preventDoubleClick: true })}
  ${inputs.area({ name: 'words', label: { text: 'Anything you want to add (optional)', classes: 'govuk-label--s' }, hint: 'You do not have to say why', rows: 5 })}
  ${button('Ask for a review, and send this with it', { variant: 'secondary', preventDoubleClick: true })}`

export const notYet: View = {
  title: 'We have not answered yet',
  main: html`<h1 class="govuk-heading-l">We have not answered yet</h1>
    <p class="govuk-body">You can ask for a review as soon as we have answered your complaint. If we are late, you can go to the Housing Ombudsman now.</p>`,
}

export function askedPage(desk: ResidentDesk, file: CaseAndLetters): View {
  const acknowledge = strictest(file.clocks, 2, 'acknowledgement')
  const answer = strictest(file.clocks, 2, 'response')
  return {
    title: 'Your complaint will be reviewed',
    main: html`
      ${panel({ title: 'Your complaint will be reviewed', content: html`Your reference<br><strong>${file.complaint.id}</strong>` })}
      <h2 class="govuk-heading-m">What happens next</h2>
      <ol class="govuk-list govuk-list--number">
        ${acknowledge && html`<li>We will write to you by ${longDate(acknowledge.dueOn)} to say what we will look at.</li>`}
        ${answer && html`<li>We will answer by ${longDate(answer.dueOn)}. If we need more time we will tell you why before then.</li>`}
      </ol>
      <p class="govuk-body"><a class="govuk-link" href="/${desk.landlord.id}/complaint">Go to your complaint</a></p>
      ${ombudsmanWays(schemeOf(file.complaint, desk.landlord))}`,
  }
}
