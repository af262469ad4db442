// All complaints, newest first, and the search among them.
import { shortDate } from '#core/calendar/dates.ts'
import { button } from '../../components/button.ts'
import { pagination } from '../../components/pagination.ts'
import { table } from '../../components/table.ts'
import { tag } from '../../components/tag.ts'
import { textInput } from '../../components/text-input.ts'
import type { ComplaintLine, Desk, Slice } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import { leads, may } from '../../permissions.ts'
import type { View } from '../../view.ts'
import { dueOf, shortened } from './my-day.ts'
import { complaintPath } from './next-act.ts'
import { actWords, statusWords } from './words.ts'

export function allComplaintsPage(desk: Desk, words: string, { rows, next }: Slice<ComplaintLine>): View {
  return {
    title: words ? `Complaints with ‘${words}’` : 'All complaints',
    wide: true,
    main: html`
      <h1 class="govuk-heading-l">${words ? `Complaints with ‘${words}’` : 'All complaints'}</h1>
      <form method="get" action="/staff/complaints" role="search">
        ${textInput({ name: 'words', label: 'Reference, name, address or words of the story', value: words, type: 'search' })}
        ${button('Search')}
      </form>
      ${rows.length === 0 ? nothingFound(words) : results(desk, rows)}
      ${next && pagination({ next: { href: `/staff/complaints?${new URLSearchParams({ words, after: next })}` } })}
      <p class="govuk-body"><a class="govuk-link" href="/staff/refusals">Register of refusals</a></p>
      <p class="govuk-body"><a class="govuk-link" href="/staff/import">Bring in past complaints from a spreadsheet</a></p>
      ${
        may(desk.person, leads) &&
        html`<p class="govuk-body"><a class="govuk-link" href="/staff/subject-access">What we hold on one person, when they ask</a></p>`
      }`,
  }
}

const nothingFound = (words: string): Html =>
  words
    ? html`<p class="govuk-body">No complaint has ‘${words}’ in its reference, name, address or story. Try fewer words, or
        <a class="govuk-link" href="/staff/complaints">see all complaints</a>.</p>`
    : html`<p class="govuk-body">Complaints will stand here. <a class="govuk-link" href="/staff/log">Log the first contact</a>.</p>`

const results = (desk: Desk, rows: readonly ComplaintLine[]): Html =>
  html`${table({
    classes: 'app-dense',
    caption: 'Complaints, newest first',
    captionClasses: 'govuk-visually-hidden',
    head: ['Complaint', 'About', 'Received', 'Next', 'Status'],
    rows: rows.map((line) => row(desk, line)),
  })}`

function row(desk: Desk, { id, residentName, about, receivedOn, next, status, stage, closedOn }: ComplaintLine) {
  const due = next
    ? html`${dueOf(next.dueOn, desk)}<br>${actWords[next.act]}`
    : html`<span class="app-quiet">Nothing</span>`
  return [
    html`<a class="govuk-link" href="${complaintPath(id)}">${residentName}</a><br><span class="app-quiet">${id}</span>`,
    shortened(about),
    shortDate(receivedOn),
    due,
    html`Stage ${stage}<br>${closedOn ? tag('Closed', 'grey') : tag(statusWords[status].words, statusWords[status].colour)}`,
  ]
}
