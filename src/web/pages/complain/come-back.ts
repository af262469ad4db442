// Taking up a complaint that was begun: its reference and code, and whatever was typed after its page had closed.

import type { Refusal } from '#core/complaint/step.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { button } from '../../components/button.ts'
import { insetText } from '../../components/inset-text.ts'
import type { Posted } from '../../form.ts'
import { type Html, html } from '../../html.ts'
import { carried, hidden, type Inputs, inputsOf } from '../../inputs.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { form } from '../../visit.ts'
import { waysToReach } from '../resident/ways.ts'
import { complainPath } from './around.ts'
import { type ComplainWords, complainWordsIn } from './words/words.ts'

/** The two fields, for whoever comes back and for whoever finishes it for a caller. */
export const pairInputs = (inputs: Inputs, { comeBack: words }: ComplainWords): Html => html`
  ${inputs.text({ name: 'reference', label: { text: words.reference, classes: 'govuk-label--s' }, hint: words.referenceHint, classes: 'govuk-input--width-10', autocomplete: 'off', autocapitalize: 'characters', spellcheck: false })}
  ${inputs.text({ name: 'draftCode', label: { text: words.code, classes: 'govuk-label--s' }, hint: words.codeHint, classes: 'govuk-input--width-20', autocomplete: 'off', autocapitalize: 'characters', spellcheck: false })}`

type Coming = {
  readonly landlord: Profile
  readonly formToken: string
  readonly posted: Posted
  readonly refusals: readonly Refusal[]
  readonly timedOut: boolean
  /** What was typed on a page that had closed, and which page it was. */
  readonly kept: Posted
  readonly page: string
  readonly tongue: Tongue
}

export function comeBackPage(coming: Coming): View {
  const { landlord, formToken, posted, refusals, timedOut, kept, page, tongue } = coming
  const all = complainWordsIn[tongue.language]
  const { around, start, comeBack: words } = all
  const wasTyping = Object.keys(kept).length > 0
  const { reference = '', draftCode = '' } = posted
  return {
    title: words.title,
    language: tongue.language,
    posted: { reference, draftCode },
    refusals,
    back: { href: complainPath(coming), text: start.title },
    main: html`
      <h1 class="govuk-heading-l">${words.title}</h1>
      ${
        timedOut &&
        insetText([
          html`<p class="govuk-body">${words.timedOut}</p>`,
          html`<p class="govuk-body">${wasTyping ? words.kept : words.stillOpen}</p>`,
        ])
      }
      <p class="govuk-body">${words.intro}</p>
      ${form(complainPath(coming, 'come-back'), formToken, [
        pairInputs(inputsOf({ posted: { reference, draftCode }, refusals }, tongue.language), all),
        ...carried(kept, []),
        hidden('page', page),
        button(around.goOn),
      ])}
      <h2 class="govuk-heading-m">${words.lost}</h2>
      <p class="govuk-body">${words.lostSays}</p>
      <p class="govuk-body"><a class="govuk-link" href="${complainPath(coming, 'what-it-is')}">${words.again}</a></p>
      <p class="govuk-body"><a class="govuk-link" href="${tongue.at(`/${landlord.id}/check`)}">${words.sent}</a></p>
      ${waysToReach(landlord, tongue)}`,
  }
}
