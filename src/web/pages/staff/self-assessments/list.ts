// Every self-assessment of the landlord, and the form that starts one for a period and an edition.
import { periodInWords } from '#core/self-assessment/filled-in.ts'
import { button } from '../../../components/button.ts'
import { table } from '../../../components/table.ts'
import type { Html } from '../../../html.ts'
import { html } from '../../../html.ts'
import { type Drawn, inputsOf } from '../../../inputs.ts'
import type { SelfAssessmentLine } from '../../../self-assessments-desk.ts'
import { periodInputs } from '../code/period.ts'
import { bringInPath } from './bring-in.ts'
import { confirmWhereAsked } from './edition-warning.ts'
import { assessmentPath, progressOf, progressWords, statusOf } from './words.ts'

export const listMain = (all: readonly SelfAssessmentLine[], start: Html | null, landlord: string): Html => html`
  <h1 class="govuk-heading-l">Self-assessments</h1>
  <p class="govuk-body">A self-assessment answers every provision of the Code for a period. The answers are proposed from what
    documents say, complaints show and people attest; a person decides each.</p>
  <p class="govuk-body"><a class="govuk-link" href="/staff/code">The Code wall</a> ·
    <a class="govuk-link" href="/${landlord}/self-assessment">What is published</a></p>
  ${all.length === 0 ? html`<p class="govuk-body">None is started yet.</p>` : lines(all)}
  ${
    start &&
    html`<p class="govuk-body"><a class="govuk-link" href="${bringInPath}">Bring in an assessment written elsewhere</a></p>
    <h2 class="govuk-heading-m">Start one</h2>${start}`
  }`

const lines = (all: readonly SelfAssessmentLine[]): Html =>
  table({
    classes: 'app-dense',
    caption: 'Self-assessments, the latest period first',
    captionClasses: 'govuk-visually-hidden',
    head: ['Period', 'Edition', 'Answers', 'Status'],
    firstCellIsHeader: true,
    rows: all.map((one) => [
      html`<a class="govuk-link" href="${assessmentPath(one.id)}">${periodInWords(one)}</a>`,
      one.edition,
      progressWords(progressOf(one)),
      statusOf(one),
    ]),
  })

export const startMain = (drawn: Drawn): Html => html`${periodInputs(inputsOf(drawn))}
  ${confirmWhereAsked(drawn.refusals)}
  ${button('Start the self-assessment', { preventDoubleClick: true })}`
