// Every notice of exceptional circumstances that the landlord has given, the newest first (8.5).
import { shortDate } from '#core/calendar/dates.ts'
import type { Notice } from '#core/notice/notice.ts'
import { buttonLink } from '../../../components/button.ts'
import { table } from '../../../components/table.ts'
import { html } from '../../../html.ts'
import type { View } from '../../../view.ts'
import { shortened } from '../my-day.ts'
import { noticePath, noticesPath } from './words.ts'

export const noticesPage = (notices: readonly Notice[], mayAct: boolean): View => ({
  title: 'Notices of exceptional circumstances',
  wide: true,
  back: { href: '/staff/code', text: 'The Code' },
  main: html`
    <h1 class="govuk-heading-l">Notices of exceptional circumstances</h1>
    <p class="govuk-body">When something such as a cyber incident keeps you from complying with the Code, you tell the
      Ombudsman, the residents affected and your website, and say by when you comply again (8.5). While a notice is in
      force, residents read it on your page.</p>
    ${mayAct && buttonLink('Give a notice', { href: `${noticesPath}/give` })}
    ${notices.length === 0 && html`<p class="govuk-body">None was given.</p>`}
    ${
      notices.length > 0 &&
      table({
        classes: 'app-dense',
        caption: 'Notices',
        captionClasses: 'govuk-visually-hidden',
        head: ['Notice', 'What happened', 'Since', 'Over'],
        rows: notices.map(({ id, cause, sinceOn, returnBy, ended }) => [
          html`<a class="govuk-link" href="${noticePath(id)}">${id}</a>`,
          shortened(cause),
          shortDate(sinceOn),
          ended ? shortDate(ended.on) : `In force, to ${shortDate(returnBy)}`,
        ]),
      })
    }`,
})
