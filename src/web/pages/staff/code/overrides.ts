// On the Code wall and at a provision: what was done past a rule, each with who answers for it, why, and on which day.
import { shortDate } from '#core/calendar/dates.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import type { Person } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import type { Override } from '../../../self-assessments-desk.ts'
import { complaintPath } from '../next-act.ts'
import { nameOf } from '../parts-of-forms.ts'

/** Nothing where there is none: most landlords override nothing. */
export const overridesAt = (overrides: readonly Override[], staff: readonly Person[]): Html | false =>
  overrides.length > 0 &&
  html`<section><h2 class="govuk-heading-m">Overrides</h2>
    ${sentUnchecked(overrides.filter(({ kind }) => kind === 'sent unchecked').length)}
    ${listOf(overrides, staff, false)}</section>`

/** All of them, with the provision that each stands at. */
export const overridesOnWall = (overrides: readonly Override[], staff: readonly Person[]): Html =>
  html`<section><h2 class="govuk-heading-m">Overrides: ${overrides.length}</h2>
    ${
      overrides.length === 0
        ? html`<p class="govuk-body">Nobody went past a rule in this period: no response was sent unchecked, none was given more time than the Code’s limit, and no complaint that is kept to named people was opened by a lead who is not named.</p>`
        : listOf(overrides, staff, true)
    }</section>`

const sentUnchecked = (count: number): Html | false =>
  count > 0 &&
  html`<p class="govuk-body">${count === 1 ? 'One letter was' : `${count} letters were`} sent in this period before anybody had checked ${count === 1 ? 'it' : 'them'}.</p>`

const kindWords: { readonly [kind in Override['kind']]: string } = {
  'sent unchecked': 'Sent unchecked',
  'beyond the limit': 'More time than the Code’s limit, approved',
  'opened unnamed': 'Kept to named people, and opened by a lead who was not named',
}

const listOf = (overrides: readonly Override[], staff: readonly Person[], withProvision: boolean): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${overrides.map(
    ({ kind, id, on, by, because, provision }) =>
      html`<li>${withProvision && provision && `${provisionLabel(provision)}: `}${kindWords[kind]}. <a class="govuk-link" href="${complaintPath(id)}">${id}</a>, ${shortDate(on)}, by ${nameOf(by, staff)}: ${because ?? 'why is for those to whom it is kept'}</li>`,
  )}</ul>`
