// What a response gave and promised: the promises until they are kept, and its remedies (6.6, 6.17, 7.3).
import { longDate } from '#core/calendar/dates.ts'
import type { Complaint } from '#core/complaint/complaint.ts'
import { summaryList } from '../../components/summary-list.ts'
import { type Html, html } from '../../html.ts'
import { lines } from '../lines.ts'
import { complaintPath } from './next-act.ts'
import { pounds } from './words.ts'

export function promises(complaint: Complaint): Html {
  const title = html`<h2 class="govuk-heading-m">Promises</h2>`
  if (complaint.actions.length === 0) {
    return html`${title}<p class="govuk-body">Promises made in a response will stand here until they are kept.</p>`
  }
  return html`<section>${title}${summaryList({
    rows: complaint.actions.map(({ number, what, owner, dueOn, done }) => ({
      key: `Promise ${number}`,
      value: html`<p class="govuk-body">${lines(what)}</p><p class="govuk-body">${
        done ? `Done ${longDate(done.on)}. ${done.proof}` : `By ${owner}, for ${longDate(dueOn)}`
      }</p>`,
      actions: done
        ? []
        : [
            {
              href: `${complaintPath(complaint.id)}/promise-late/${number}`,
              text: 'Say that it is late',
              visuallyHiddenText: `: promise ${number}`,
            },
            {
              href: `${complaintPath(complaint.id)}/promises/${number}`,
              text: 'Record that it is done',
              visuallyHiddenText: `: promise ${number}`,
            },
          ],
    })),
  })}</section>`
}

export function remediesGiven({ stages }: Complaint): Html {
  const given = stages.flatMap(({ stage, response }) =>
    (response?.remedies ?? []).map((remedy) => ({ stage, ...remedy })),
  )
  const title = html`<h2 class="govuk-heading-m">Remedies given in a response</h2>`
  if (given.length === 0)
    return html`${title}<p class="govuk-body">What a response gives to put things right will stand here.</p>`
  return html`${title}
    <ul class="govuk-list govuk-list--bullet">${given.map(
      ({ stage, kind, what, pence }) =>
        html`<li>Stage ${stage}, ${kind}${pence !== null && html` <strong>${pounds(pence)}</strong>`}: ${lines(what)}</li>`,
    )}</ul>`
}
