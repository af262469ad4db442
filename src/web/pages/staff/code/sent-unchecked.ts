// On the page of a provision: the letters that a lead sent before anybody had checked them, each with who and why.
import { shortDate } from '#core/calendar/dates.ts'
import type { Person } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import type { SentUnchecked } from '../../../self-assessments-desk.ts'
import { complaintPath } from '../next-act.ts'
import { nameOf } from '../parts-of-forms.ts'

/** Nothing where none was: most landlords have no letters checked. */
export function sentUncheckedList(letters: readonly SentUnchecked[], staff: readonly Person[]): Html | false {
  if (letters.length === 0) return false
  return html`<section><h2 class="govuk-heading-m">Sent unchecked</h2>
    <p class="govuk-body">${letters.length === 1 ? 'One letter was' : `${letters.length} letters were`} sent in this period before anybody had checked ${letters.length === 1 ? 'it' : 'them'}.</p>
    <ul class="govuk-list govuk-list--bullet">${letters.map(
      ({ id, on, by, because }) =>
        html`<li><a class="govuk-link" href="${complaintPath(id)}">${id}</a>, ${shortDate(on)}, by ${nameOf(by, staff)}: ${because}</li>`,
    )}</ul></section>`
}
