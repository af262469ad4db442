// What is counted of a provision, as numbers that each open their list, and the list itself.
import { shortDate } from '#core/calendar/dates.ts'
import { isComplaintId } from '#core/complaint/complaint.ts'
import type { Answer } from '#core/complaint/finding.ts'
import { isContactId } from '#core/contact/contact.ts'
import type { Period, Proposal } from '#core/self-assessment/proposal.ts'
import { gravestFirst, type Subject } from '#core/self-assessment/shows.ts'
import { askedIn } from '#core/self-assessment/subjects.ts'
import { pagination } from '../../../components/pagination.ts'
import { type Cell, table } from '../../../components/table.ts'
import type { Slice } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import type { CaseAnswering, CountAsked } from '../../../self-assessments-desk.ts'
import { contactPath } from '../contacts/words.ts'
import { shortened } from '../my-day.ts'
import { complaintPath } from '../next-act.ts'
import { noticePath } from '../notices/words.ts'
import { periodQuery } from './period.ts'
import { provisionPath } from './wall.ts'

export const answerWords: { readonly [answer in Answer]: string } = {
  met: 'Met',
  missed: 'Missed',
  running: 'Still running',
  'not known': 'Not known',
  'not applicable': 'Did not arise',
}

const subjectWords: { readonly [subject in Subject]: string } = {
  complaints: 'Complaints',
  contacts: 'Contacts',
  notices: 'Notices',
}

const oneWords: { readonly [subject in Subject]: string } = {
  complaints: 'Complaint',
  contacts: 'Contact',
  notices: 'Notice',
}

export type Cases = Pick<CountAsked, 'answer' | 'of'> & { readonly slice: Slice<CaseAnswering> }

export function showsColumn(period: Period, { provision, shownBy }: Proposal): Html {
  const asked = askedIn(shownBy)
  const heading = html`<h2 class="govuk-heading-m">Cases show</h2>`
  if (asked.length === 0) return html`${heading}<p class="govuk-body">Cases alone cannot show it.</p>`
  const number = (answer: Answer, of: Subject): Cell => {
    const many = shownBy[of]?.[answer] ?? 0
    const href = `${provisionPath(period, provision.id)}?${periodQuery(period, { answer, of })}#cases`
    const words = ` ${subjectWords[of].toLowerCase()}: ${answerWords[answer]}`
    const link = html`<a class="govuk-link" href="${href}">${many}<span class="govuk-visually-hidden">${words}</span></a>`
    return { format: 'numeric', text: many === 0 ? '0' : link }
  }
  return html`${heading}
    ${table({
      caption: 'Cases by answer',
      captionClasses: 'govuk-visually-hidden',
      head: ['Answer', ...asked.map((of) => ({ text: subjectWords[of], format: 'numeric' as const }))],
      rows: gravestFirst.map((answer) => [answerWords[answer], ...asked.map((of) => number(answer, of))]),
    })}
    ${shownBy.contacts && html`<p class="govuk-body-s">A contact that became a complaint is counted with its complaint.</p>`}`
}

export function casesList(period: Period, { provision }: Proposal, { answer, of, slice }: Cases): Html {
  const { rows, next } = slice
  const after = (place: string) => periodQuery(period, { answer, of, after: place })
  const title = `${answerWords[answer]}: the ${subjectWords[of].toLowerCase()}`
  return html`<h2 class="govuk-heading-m" id="cases">${title}</h2>
    ${rows.length === 0 && html`<p class="govuk-body">None.</p>`}
    ${
      rows.length > 0 &&
      table({
        classes: 'app-dense',
        caption: title,
        captionClasses: 'govuk-visually-hidden',
        head: [oneWords[of], 'About', of === 'notices' ? 'Since' : 'Received', 'Why'],
        rows: rows.map((one) => row(period, one)),
      })
    }
    ${next && pagination({ next: { href: `${provisionPath(period, provision.id)}?${after(next)}` } })}`
}

export const pathOf = (id: CaseAnswering['id']): string =>
  isComplaintId(id) ? complaintPath(id) : isContactId(id) ? contactPath(id) : noticePath(id)

const row = (
  period: Period,
  { id, residentName, about, receivedOn, reason, edition }: CaseAnswering,
): readonly Cell[] => [
  html`<a class="govuk-link" href="${pathOf(id)}">${residentName || id}</a><br><span class="app-quiet">${id}</span>`,
  shortened(about),
  html`${shortDate(receivedOn)}${edition !== period.edition && html`<br><span class="app-quiet">${edition} edition</span>`}`,
  reason,
]
