// The list of those who asked what is held on them, and how far each is.
import { buttonLink } from '../../../components/button.ts'
import { table } from '../../../components/table.ts'
import type { Person } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import type { AccessRequest } from '../../../subject-access-desk.ts'
import type { View } from '../../../view.ts'
import { nameOf } from '../parts-of-forms.ts'
import { instantWords } from '../words.ts'
import { accessPath, stateOf, stateWords } from './words.ts'

export const requestsPage = (requests: readonly AccessRequest[], staff: readonly Person[]): View => ({
  title: 'What we hold on one person',
  wide: true,
  back: { href: '/staff/complaints', text: 'All complaints' },
  main: html`<h1 class="govuk-heading-l">What we hold on one person</h1>
    <p class="govuk-body">Anybody may ask to see what we hold on them. Here you find every complaint and contact that they are
      in, decide what is held back because it is somebody else’s, and have one file built to give to them.</p>
    ${buttonLink('Begin a request', { href: '/staff/subject-access/ask' })}
    ${requests.length === 0 ? html`<p class="govuk-body">Nobody has asked yet.</p>` : listed(requests, staff)}`,
})

const listed = (requests: readonly AccessRequest[], staff: readonly Person[]): Html =>
  table({
    classes: 'app-dense',
    caption: 'Requests, the last first',
    captionClasses: 'govuk-visually-hidden',
    head: ['Request', 'Whom it is about', 'Begun', 'State'],
    firstCellIsHeader: true,
    rows: requests.map((request) => [
      html`<a class="govuk-link" href="${accessPath(request.number)}">Request ${request.number}</a>`,
      request.person,
      html`${instantWords(request.askedAt)}<br><span class="app-quiet">${nameOf(request.askedBy, staff)}</span>`,
      stateWords[stateOf(request)],
    ]),
  })
