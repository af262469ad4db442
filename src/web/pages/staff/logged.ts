// Logged: the reference and access code to read out, what to say, and the dates that follow (6.2, 6.3).
import { longDate } from '#core/calendar/dates.ts'
import { strictest } from '#core/complaint/clocks.ts'
import { buttonLink } from '../../components/button.ts'
import { panel } from '../../components/panel.ts'
import { summaryList } from '../../components/summary-list.ts'
import type { CaseAndLetters, Desk } from '../../desk.ts'
import { html } from '../../html.ts'
import type { View } from '../../view.ts'
import { needsWarning } from './header.ts'
import { complaintPath } from './next-act.ts'

export function loggedPage(desk: Desk, file: CaseAndLetters, already: boolean): View {
  const { complaint, accessCode } = file
  const acknowledge = strictest(file.clocks, 1, 'acknowledgement')
  const answer = strictest(file.clocks, 1, 'response')
  return {
    title: `Complaint ${complaint.id} is recorded`,
    main: html`
      ${panel({
        title: already ? 'Already recorded' : 'Complaint recorded',
        content: html`Reference<br><strong>${complaint.id}</strong>`,
      })}
      ${already && html`<p class="govuk-body">This was recorded before. Nothing was recorded twice.</p>`}
      ${needsWarning(file, desk.landlord)}
      <h2 class="govuk-heading-m">Say this now</h2>
      <blockquote class="govuk-inset-text">
        <p class="govuk-body">“Thank you. I have written down your complaint. Your reference is
          <strong class="app-reference">${complaint.id}</strong>, and your access code is
          <strong class="app-reference">${accessCode}</strong>. With both of them you can see how it is going on our website, at any hour.</p>
        <p class="govuk-body">We will write to you${acknowledge && html` by <strong>${longDate(acknowledge.dueOn)}</strong>`} to say what we understand your complaint to be.
          ${answer && html`We will answer it by <strong>${longDate(answer.dueOn)}</strong> at the latest.`}</p>
        <p class="govuk-body">You can go to the Housing Ombudsman for advice at any time.”</p>
      </blockquote>
      ${summaryList({
        rows: [
          { key: 'Reference', value: html`<span class="app-reference">${complaint.id}</span>` },
          { key: 'Access code', value: html`<span class="app-reference">${accessCode}</span>` },
          {
            key: 'Where to check',
            value: html`<a class="govuk-link" href="/${desk.landlord.id}/check">The page where residents check on a complaint</a>`,
          },
          acknowledge && { key: 'Acknowledge by', value: longDate(acknowledge.dueOn) },
          answer && { key: 'Answer by', value: longDate(answer.dueOn) },
        ],
      })}
      <div class="govuk-button-group">
        ${buttonLink('Log another contact', { href: '/staff/log' })}
        ${buttonLink('Go to the complaint', { href: complaintPath(complaint.id), variant: 'secondary' })}
      </div>`,
  }
}
