// The self-assessment that a landlord has published, for anybody: the form itself, the response, and every format (8.2).
import { dateWithoutWeekday } from '#core/calendar/dates.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { toHtmlBody } from '#documents/to-html.ts'
import { html, rendered } from '../../html.ts'
import type { PublishedSelfAssessment } from '../../self-assessments-desk.ts'
import type { View } from '../../view.ts'
import { files } from '../staff/self-assessments/overview.ts'

export function publishedPage(landlord: Profile, published: PublishedSelfAssessment | null): View {
  const back = { href: `/${landlord.id}`, text: landlord.name }
  if (!published) {
    return {
      title: 'Self-assessment',
      back,
      main: html`<h1 class="govuk-heading-l">Our self-assessment is not yet published</h1>
        <p class="govuk-body">Each year we hold how we handle complaints against the Housing Ombudsman’s Complaint Handling Code.
          When our governing body has approved it, it stands here with their response.</p>`,
    }
  }
  const { approvedBy, approvedOn } = published.version
  return {
    title: 'Self-assessment',
    back,
    wide: true,
    main: html`
      <p class="govuk-body">Approved by ${approvedBy.name}, ${approvedBy.role}, for ${approvedBy.governingBody} on
        ${dateWithoutWeekday(approvedOn)}.</p>
      ${files(`/${landlord.id}/self-assessment`)}
      <div class="app-sheet" role="region" aria-label="The self-assessment form" tabindex="0">${rendered(toHtmlBody(published.document))}</div>`,
  }
}
