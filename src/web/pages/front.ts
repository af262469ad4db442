// The first page of a deployment: every landlord that is here, and the way in for staff.
import type { Profile } from '#core/landlord/profile.ts'
import { html } from '../html.ts'
import type { View } from '../view.ts'

export const frontPage = (landlords: readonly Profile[]): View => ({
  title: 'Complaints',
  main: html`<h1 class="govuk-heading-l">Complaints</h1>
    <h2 class="govuk-heading-m">Residents</h2>
    <p class="govuk-body">Choose your landlord, to complain or to check on a complaint.</p>
    <ul class="govuk-list">${landlords.map(({ id, name }) => html`<li><a class="govuk-link" href="/${id}/">${name}</a></li>`)}</ul>
    <h2 class="govuk-heading-m">Staff</h2>
    <p class="govuk-body"><a class="govuk-link" href="/staff/sign-in">Sign in</a></p>`,
})
