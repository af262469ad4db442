// A response that came back, as the form of an answer shows it: everything that was written, to be put right.
import { longDate } from '#core/calendar/dates.ts'
import type { SubmittedResponse } from '#core/complaint/handling-letters.ts'
import { responseReturned } from '#core/complaint/response-waiting.ts'
import type { ActContext } from '../../act.ts'
import { dayPosted, type Posted } from '../../form.ts'
import { type Html, html } from '../../html.ts'
import { lines } from '../lines.ts'
import { nameOf } from './parts-of-forms.ts'

/** What was returned, as the inputs of the form; nothing where nothing came back. */
export function draftPosted({ file }: ActContext): Posted {
  const returned = responseReturned(file.complaint)
  return returned ? postedOf(returned) : {}
}

const postedOf = ({ decidedBy, decisions, remedies, actions }: SubmittedResponse): Posted => ({
  decidedBy,
  ...joined(decisions, ({ point, decision, reasons }) => ({
    [`point-${point}`]: decision,
    [`point-${point}-reasons`]: reasons,
  })),
  ...joined(remedies, ({ kind, what, pence }, row) => ({
    [`remedies-${row}-kind`]: kind,
    [`remedies-${row}-what`]: what,
    ...(pence === null ? {} : { [`remedies-${row}-sum`]: (pence / 100).toFixed(2) }),
  })),
  ...joined(actions, ({ what, owner, dueOn }, row) => ({
    [`actions-${row}-what`]: what,
    [`actions-${row}-owner`]: owner,
    ...dayPosted(`actions-${row}-dueOn`, dueOn),
  })),
})

const joined = <Item>(items: readonly Item[], posted: (item: Item, row: number) => Posted): Posted =>
  Object.assign({}, ...items.map((item, index) => posted(item, index + 1)))

/** Why it came back, above what was written. */
export function whyReturned({ file, staff }: ActContext): Html | false {
  const answer = responseReturned(file.complaint)?.answer
  if (!answer) return false
  return html`<div class="govuk-inset-text"><p class="govuk-body"><strong>${nameOf(answer.by, staff)} returned it on ${longDate(answer.on)}:</strong></p>
    <p class="govuk-body">${lines(answer.because)}</p></div>`
}
