// Says how many complaints are under another Ombudsman's scheme, and so are counted nowhere else; their number leads to them.
import type { Period } from '#core/figures/definition.ts'
import { ombudsmen } from '#core/handling-code/ombudsman.ts'
import { counted } from '#history/words.ts'
import { type Html, html } from '../../../html.ts'
import { casesPath } from './words.ts'

export const underAnotherScheme = (period: Period, amount: number): Html | false =>
  amount > 0 &&
  html`<p class="govuk-body"><a class="govuk-link" href="${casesPath(period, 'another-scheme', 'numerator')}">${counted(amount, 'complaint')}</a>
    ${amount === 1 ? 'is' : 'are'} under the ${ombudsmen.LGSCO.name} and ${amount === 1 ? 'counts' : 'count'} in nothing else here.</p>`
