// A complaint kept to be taken up later: its reference and code, until when, and that it is not yet a complaint.
import type { Profile } from '#core/landlord/profile.ts'
import { button, buttonLink } from '../../components/button.ts'
import { warningText } from '../../components/warning-text.ts'
import type { Draft } from '../../drafts-desk.ts'
import { formWords } from '../../form-words.ts'
import { html } from '../../html.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { form } from '../../visit.ts'
import { waysToReach } from '../resident/ways.ts'
import { complainPath, draftPair } from './around.ts'
import type { Place } from './question-page.ts'
import { complainWordsIn } from './words/words.ts'

export function savedPage(place: Place & { readonly draft: Draft }): View {
  const { landlord, desk, draft, formToken, tongue } = place
  const all = complainWordsIn[tongue.language]
  const { comeBack, saved: words } = all
  return {
    title: words.title,
    language: tongue.language,
    main: html`
    <h1 class="govuk-heading-l">${words.title}</h1>
    ${warningText(words.notYet, { iconFallbackText: formWords[tongue.language].warning })}
    <p class="govuk-body">${words.how}</p>
    ${draftPair(draft.id, desk.codeOf(draft.id), all)}
    <p class="govuk-body">${words.where}
      <a class="govuk-link" href="${complainPath(place, 'come-back')}">“${comeBack.title}”</a>.
      ${words.until(draft.keptUntil)}</p>
    <p class="govuk-body">${words.phone}</p>
    ${waysToReach(landlord, tongue)}
    ${form(
      complainPath(place, 'leave'),
      formToken,
      html`<div class="govuk-button-group">
        ${buttonLink(words.goOn, { href: complainPath(place, 'check-answers') })}
        ${button(words.leave, { variant: 'secondary' })}
      </div>`,
    )}`,
  }
}

export function leftPage(landlord: Profile, tongue: Tongue): View {
  const { start, saved: words } = complainWordsIn[tongue.language]
  return {
    title: words.left,
    language: tongue.language,
    back: { href: complainPath({ landlord, tongue }), text: start.title },
    main: html`<h1 class="govuk-heading-l">${words.left}</h1>
    <p class="govuk-body">${words.leftSays}</p>`,
  }
}
