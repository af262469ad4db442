// What residents read while a landlord cannot comply with the Code: what happened, what is affected, and until when (8.5).
import { dateWithoutWeekday } from '#core/calendar/dates.ts'
import type { Notice } from '#core/notice/notice.ts'
import { notificationBanner } from '../../components/notification-banner.ts'
import { type Html, html } from '../../html.ts'
import { lines } from '../lines.ts'

/** One banner for all that are in force; none when none is. */
export const noticesInForce = (notices: readonly Notice[]): Html | false =>
  notices.length > 0 &&
  notificationBanner(html`
    <h2 class="govuk-notification-banner__heading">We cannot handle complaints as we should at the moment</h2>
    ${notices.map(
      ({ cause, affected, sinceOn, returnBy }) => html`
        <p class="govuk-body">Since ${dateWithoutWeekday(sinceOn)}: ${lines(cause)}</p>
        <p class="govuk-body">${lines(affected)}</p>
        <p class="govuk-body">We expect to follow the Housing Ombudsman’s Complaint Handling Code in full again by
          ${dateWithoutWeekday(returnBy)}. You can complain in the meantime, and you can contact the Ombudsman.</p>`,
    )}`)
