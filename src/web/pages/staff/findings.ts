// What the Code would say of a complaint's handling, provision by provision.
import type { Answer, Finding } from '#core/complaint/finding.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { table } from '../../components/table.ts'
import { type TagColour, tag } from '../../components/tag.ts'
import type { CaseAndLetters } from '../../desk.ts'
import { type Html, html } from '../../html.ts'
import { capital } from './words.ts'

export const answerColours: { readonly [answer in Answer]: TagColour } = {
  met: 'green',
  missed: 'red',
  running: 'blue',
  'not known': 'grey',
  'not applicable': 'grey',
}

export function findingsTable({ findings, edition }: CaseAndLetters): Html {
  const settled = findings.filter(({ answer }) => answer !== 'not applicable')
  if (settled.length === 0) {
    return html`<p class="govuk-body">Nothing of the Complaint Handling Code ${edition} is asked of this complaint today.</p>`
  }
  return html`${table({
    classes: 'app-dense',
    caption: `By the Complaint Handling Code ${edition}`,
    captionClasses: 'govuk-table__caption--s',
    head: ['Provision', 'Stage', 'Answer', 'Why'],
    firstCellIsHeader: true,
    rows: settled.map(({ provision, item, stage, answer, reason }: Finding) => [
      provisionLabel(provision, item),
      `Stage ${stage}`,
      tag(capital(answer), answerColours[answer]),
      reason,
    ]),
  })}`
}
