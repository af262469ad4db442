// A complaint kept to be taken up later: its reference and code, until when, and that it is not yet a complaint.

import { longDate } from '#core/calendar/dates.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { button, buttonLink } from '../../components/button.ts'
import { warningText } from '../../components/warning-text.ts'
import type { Draft } from '../../drafts-desk.ts'
import { html } from '../../html.ts'
import { inEnglish } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { form } from '../../visit.ts'
import { waysToReach } from '../resident/ways.ts'
import { complainPath, draftPair } from './around.ts'
import type { Place } from './question-page.ts'
import { comeBack, start, saved as words } from './words/pages.ts'

export const savedPage = ({ landlord, desk, draft, formToken }: Place & { readonly draft: Draft }): View => ({
  title: words.title,
  main: html`
    <h1 class="govuk-heading-l">${words.title}</h1>
    ${warningText(words.notYet)}
    <p class="govuk-body">${words.how}</p>
    ${draftPair(draft.id, desk.codeOf(draft.id))}
    <p class="govuk-body">${words.where}
      <a class="govuk-link" href="${complainPath(landlord, 'come-back')}">“${comeBack.title}”</a>.
      ${words.until(longDate(draft.keptUntil))}</p>
    <p class="govuk-body">${words.phone}</p>
    ${waysToReach(landlord, inEnglish)}
    ${form(
      complainPath(landlord, 'leave'),
      formToken,
      html`<div class="govuk-button-group">
        ${buttonLink(words.goOn, { href: complainPath(landlord, 'check-answers') })}
        ${button(words.leave, { variant: 'secondary' })}
      </div>`,
    )}`,
})

export const leftPage = (landlord: Profile): View => ({
  title: words.left,
  back: { href: complainPath(landlord), text: start.title },
  main: html`<h1 class="govuk-heading-l">${words.left}</h1>
    <p class="govuk-body">${words.leftSays}</p>`,
})
