// Who is calling: everything that is open for somebody, with what they need, before a word is written down (5.10, 5.12; S04).
import { shortDate } from '#core/calendar/dates.ts'
import { button } from '../../components/button.ts'
import { textInput } from '../../components/text-input.ts'
import type { ContactLine } from '../../contacts-desk.ts'
import type { CaseAndLetters, ComplaintLine, Desk, Person } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import { anybody, may } from '../../permissions.ts'
import type { View } from '../../view.ts'
import { contactPath } from './contacts/words.ts'
import { needsWarning } from './header.ts'
import { shortened } from './my-day.ts'
import { complaintPath } from './next-act.ts'
import { nameOf } from './parts-of-forms.ts'
import { actWords, statusWords } from './words.ts'

export const callerPath = '/staff/caller'

/** Cards on a page: more than these are not read while somebody waits on the telephone. */
export const mostCards = 5

/** A complaint as lists show it, and whole. */
export type Found = { readonly line: ComplaintLine; readonly file: CaseAndLetters }

export type Caller = {
  readonly words: string
  readonly cases: readonly Found[]
  readonly contacts: readonly ContactLine[]
  /** There are more than are shown. */
  readonly more: boolean
}

export const callerPage = (desk: Desk, staff: readonly Person[], caller: Caller): View => ({
  title: 'Who is calling?',
  main: html`<h1 class="govuk-heading-l">Who is calling?</h1>
    <form method="get" action="${callerPath}" role="search">
      ${textInput({ name: 'words', label: 'Name, address, postcode, telephone, email or reference', value: caller.words, type: 'search', autofocus: caller.words === '' })}
      ${button('Look them up')}
    </form>
    ${caller.words !== '' && found(desk, staff, caller)}`,
})

function found(desk: Desk, staff: readonly Person[], { words, cases, contacts, more }: Caller): Html {
  if (cases.length + contacts.length === 0) {
    return html`<p class="govuk-body">No record with ‘${words}’. <a class="govuk-link" href="/staff/log">Take their details</a>.</p>`
  }
  return html`${cases.map((one) => card(desk, staff, one))}
    ${contacts.length > 0 && html`<h2 class="govuk-heading-m">Other contacts</h2><ul class="govuk-list">${contacts.map(contactLine)}</ul>`}
    ${more && html`<p class="govuk-body">There are more. Add a word, such as the street, or <a class="govuk-link" href="/staff/complaints?${String(new URLSearchParams({ words }))}">see them all</a>.</p>`}
    ${may(desk.person, anybody) && html`<p class="govuk-body">Nobody of these? <a class="govuk-link" href="/staff/log">Take their details</a>.</p>`}`
}

function card(desk: Desk, staff: readonly Person[], { line, file }: Found): Html {
  const { complaint } = file
  const { resident, id, handledBy, closedOn } = complaint
  const status = closedOn ? `Closed ${shortDate(closedOn)}` : statusWords[line.status].words
  return html`<section class="govuk-!-margin-top-6" aria-label="${resident.name}, ${id}">
    <h2 class="govuk-heading-m govuk-!-margin-bottom-2">${resident.name}</h2>
    <p class="govuk-body app-quiet">${[resident.address.replaceAll('\n', ', '), resident.telephone, resident.email].filter(Boolean).join(' · ')}</p>
    ${needsWarning(file, desk.landlord)}
    <p class="govuk-body"><a class="govuk-link govuk-!-font-weight-bold" href="${complaintPath(id)}">Complaint ${id}</a>: ${status}.
      ${line.next && html`${actWords[line.next.act]} by ${shortDate(line.next.dueOn)}${line.next.dueOn < desk.today() && html`: <strong>late</strong>`}.`}
      ${handledBy ? `${nameOf(handledBy, staff)} handles it.` : 'Nobody handles it yet.'}</p>
    <p class="govuk-body">${shortened(complaint.story)}</p>
    ${may(desk.person, anybody) && html`<p class="govuk-body"><a class="govuk-link" href="/staff/log?of=${id}">Log something new for them<span class="govuk-visually-hidden">: ${resident.name}</span></a></p>`}
  </section>`
}

const contactLine = ({ id, kind, residentName, about, receivedOn, closedOn }: ContactLine): Html =>
  html`<li><a class="govuk-link" href="${contactPath(id)}">${residentName}</a>, ${kind}, ${shortDate(receivedOn)}${closedOn ? ', ended' : ', open'}: ${shortened(about)}</li>`
