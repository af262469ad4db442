// What residents read while a landlord cannot comply with the Code: what happened, what is affected, and until when (8.5).
import type { Notice } from '#core/notice/notice.ts'
import { notificationBanner } from '../../components/notification-banner.ts'
import { type Html, html } from '../../html.ts'
import { inLanguage } from '../../in-language.ts'
import type { Tongue } from '../../tongue.ts'
import { lines } from '../lines.ts'

/** One banner for all that are in force; none when none is. What staff wrote of it is in English. */
export const noticesInForce = (notices: readonly Notice[], { words, language }: Tongue): Html | false =>
  notices.length > 0 &&
  notificationBanner(
    html`
    <h2 class="govuk-notification-banner__heading">${words.notices.heading}</h2>
    ${notices.map(
      ({ cause, affected, sinceOn, returnBy }) => html`
        <p class="govuk-body">${words.notices.since(sinceOn)}${inLanguage('en-GB', lines(cause), language)}</p>
        <p class="govuk-body">${inLanguage('en-GB', lines(affected), language)}</p>
        <p class="govuk-body">${words.notices.until(returnBy)}</p>`,
    )}`,
    { title: words.notices.title },
  )
