// The governing body's approval: who, in which role, on which day, and its response, which is published beside the form.
import type { DateOnly } from '#core/calendar/dates.ts'
import { type Approving, readinessRefusals } from '#core/self-assessment/approval.ts'
import { periodInWords } from '#core/self-assessment/filled-in.ts'
import { button } from '../../../components/button.ts'
import { day, fields, longestStory, type Posted, text } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { dayHint, hidden, type Inputs } from '../../../inputs.ts'
import type { SelfAssessmentFile } from '../../../self-assessments-desk.ts'
import { byTheCode } from '../words.ts'
import { files } from './overview.ts'
import { assessmentPath } from './words.ts'

export const approveSchema = fields({
  governingBody: text('governingBody', {
    what: 'The governing body',
    missing: 'Enter which governing body approved it',
  }),
  name: text('name', { what: 'The name', missing: 'Enter who approved it for the governing body' }),
  role: text('role', { what: 'The role', missing: 'Enter their role' }),
  on: day('on', { what: 'The day', missing: 'Enter the day on which it was approved' }),
  response: text('response', {
    what: 'The response',
    missing: 'Enter the governing body’s response',
    longest: longestStory,
  }),
}).transform((approving): Approving => approving)

const small = (words: string) => ({ text: words, classes: 'govuk-label--s' })

/** What stands in place of the form while there is something to do to the answers; null where they are ready. */
export function notReadyMain(file: SelfAssessmentFile): Html | null {
  const refusals = readinessRefusals(file.readiness)
  if (refusals.length === 0) return null
  return html`<span class="govuk-caption-l">${file.edition} edition, ${periodInWords(file)}</span>
    <h1 class="govuk-heading-l">The governing body’s approval</h1>
    <p class="govuk-body">It cannot be recorded yet.</p>
    <ul class="govuk-list govuk-list--bullet">${refusals.map(({ because }) => html`<li>${because}</li>`)}</ul>`
}

export const approveMain = (file: SelfAssessmentFile, inputs: Inputs, today: DateOnly, posted: Posted): Html => html`
  <span class="govuk-caption-l">${file.edition} edition, ${periodInWords(file)}</span>
  <h1 class="govuk-heading-l">The governing body’s approval</h1>
  <p class="govuk-body">The form as it stands now becomes version ${file.versions.length + 1}, word for word. It never changes
    after that: what is decided later makes another version.</p>
  ${files(`${assessmentPath(file.id)}/draft`)}
  ${inputs.text({ name: 'governingBody', label: small('Which governing body?'), hint: 'For example, the board', autocomplete: 'off' })}
  ${inputs.text({ name: 'name', label: small('Who approved it for them?'), autocomplete: 'off' })}
  ${inputs.text({ name: 'role', label: small('Their role'), autocomplete: 'off' })}
  ${inputs.day({ name: 'on', legend: { text: 'On which day?', classes: 'govuk-fieldset__legend--s' }, hint: dayHint(today) })}
  ${inputs.area({ name: 'response', label: small('The governing body’s response'), hint: `It is published beside the self-assessment${byTheCode('publishing the response', file)}`, rows: 8 })}
  ${hidden('seen', posted.seen ?? String(file.versions.length))}
  ${button('Record the approval', { preventDoubleClick: true })}`
