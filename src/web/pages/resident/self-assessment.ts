// The self-assessments that a landlord has published, for anybody to read: one as a form, and where every other stands (8.2).
import { dateWithoutWeekday } from '#core/calendar/dates.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { periodInWords } from '#core/self-assessment/filled-in.ts'
import { toHtmlBody } from '#documents/to-html.ts'
import { warningText } from '../../components/warning-text.ts'
import { type Html, html, rendered } from '../../html.ts'
import type { PublishedSelfAssessment } from '../../self-assessments-desk.ts'
import type { View } from '../../view.ts'
import { files } from '../staff/self-assessments/overview.ts'

const backTo = (landlord: Profile) => ({ href: `/${landlord.id}`, text: landlord.name })

export const notYetPublishedPage = (landlord: Profile): View => ({
  title: 'Self-assessment',
  back: backTo(landlord),
  main: html`<h1 class="govuk-heading-l">Our self-assessment is not yet published</h1>
    <p class="govuk-body">Each year we hold how we handle complaints against the Housing Ombudsman’s Complaint Handling Code.
      When our governing body has approved it, it stands here with their response.</p>`,
})

/** Where a version stands, for as long as there is a record. */
const lastingPath = (landlord: Profile, id: string, version: number): string =>
  `/${landlord.id}/self-assessment/${id}/${version}`

export function publishedPage(
  landlord: Profile,
  published: PublishedSelfAssessment,
  all: readonly PublishedSelfAssessment[],
): View {
  const { approvedBy, approvedOn } = published.version
  return {
    title: `Self-assessment, ${periodInWords(published)}`,
    back: backTo(landlord),
    wide: true,
    main: html`
      ${overtaken(landlord, published, all)}
      <p class="govuk-body">${words(published)}. Approved by ${approvedBy.name}, ${approvedBy.role}, for
        ${approvedBy.governingBody} on ${dateWithoutWeekday(approvedOn)}.
        <a class="govuk-link" href="#every">Every self-assessment that we have published</a>.</p>
      ${files(lastingPath(landlord, published.id, published.version.version))}
      <div class="app-sheet" role="region" aria-label="The self-assessment form" tabindex="0">${rendered(toHtmlBody(published.document()))}</div>
      ${every(landlord, published, all)}`,
  }
}

const words = (one: PublishedSelfAssessment): string =>
  `${periodInWords(one)}, ${one.edition} edition, version ${one.version.version}`

/** What has taken its place: a later version of the same period, or else a later period. */
function overtaken(
  landlord: Profile,
  { id, supersededBy, ...period }: PublishedSelfAssessment,
  [newest]: readonly PublishedSelfAssessment[],
): Html | false {
  if (supersededBy !== null) {
    return warningText(html`This version is superseded and no longer holds.
      <a class="govuk-link" href="${lastingPath(landlord, id, supersededBy)}">Read version ${supersededBy}, which takes its place</a>.`)
  }
  return (
    newest !== undefined &&
    newest.to > period.to &&
    html`<p class="govuk-body">This is of an earlier period.
      <a class="govuk-link" href="/${landlord.id}/self-assessment">Read our newest self-assessment, ${periodInWords(newest)}</a>.</p>`
  )
}

const every = (
  landlord: Profile,
  shown: PublishedSelfAssessment,
  all: readonly PublishedSelfAssessment[],
): Html => html`
  <h2 class="govuk-heading-m govuk-!-margin-top-6" id="every">Every self-assessment that we have published</h2>
  <ul class="govuk-list">
    ${all.map((one) => {
      const isShown = one.id === shown.id && one.version.version === shown.version.version
      const superseded = one.supersededBy === null ? '' : ` (superseded by version ${one.supersededBy})`
      return html`<li><a class="govuk-link" href="${lastingPath(landlord, one.id, one.version.version)}"${isShown && html` aria-current="page"`}>${words(one)}</a>${superseded}</li>`
    })}
  </ul>`
