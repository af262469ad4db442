// Bring in an assessment written elsewhere: which file, for which period, and every fault or what it would become.
import { dateWithoutWeekday, dayInLondon } from '#core/calendar/dates.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { periodInWords } from '#core/self-assessment/filled-in.ts'
import type { LookedAtAssessment } from '../../../assessment-files-desk.ts'
import { button } from '../../../components/button.ts'
import { fileUpload } from '../../../components/file-upload.ts'
import { type SummaryRow, summaryList } from '../../../components/summary-list.ts'
import { type Html, html } from '../../../html.ts'
import { type Drawn, hidden, inputsOf } from '../../../inputs.ts'
import type { View } from '../../../view.ts'
import { form } from '../../../visit.ts'
import { daysInputs } from '../code/period.ts'
import { confirmInput, editionWarning } from './edition-warning.ts'
import { assessmentPath } from './words.ts'

export const bringInPath = '/staff/self-assessments/bring-in'
export const bringInFilePath = (file: string): string => `${bringInPath}/${file}`

const title = 'Bring in an assessment written elsewhere'

export function bringInPage(formToken: string, drawn: Drawn): View {
  const because = drawn.refusals.find(({ field }) => field === 'file')?.because ?? null
  return {
    title,
    refusals: drawn.refusals,
    posted: { file: '', ...drawn.posted },
    back: { href: '/staff/self-assessments', text: 'Self-assessments' },
    main: html`<h1 class="govuk-heading-l">${title}</h1>
      <p class="govuk-body">Its answers become the decisions of a draft here, each marked as brought in and not decided in Recourse.
        You see every fault of the file first, with its row and column. Nothing is recorded before you say so.</p>
      <form method="post" action="${bringInPath}" enctype="multipart/form-data" novalidate>
        ${hidden('_csrf', formToken)}
        ${fileUpload({
          name: 'file',
          label: { text: 'The file', classes: 'govuk-label--s' },
          hint: 'The Ombudsman’s form as Word, Excel or CSV; or a pack of answers as JSON. Its edition is read from it',
          error: because ?? undefined,
          accept: '.json,.csv,.xlsx,.docx',
        })}
        ${daysInputs(inputsOf(drawn), { from: 'The first day of its period', to: 'The last day of its period' })}
        ${button('Go on', { preventDoubleClick: true })}
      </form>`,
  }
}

type Around = Pick<Drawn, 'refusals'> & { readonly file: string; readonly formToken: string } & {
  readonly nameOf: (id: string) => string
}

export const bringInFilePage = (looked: LookedAtAssessment, around: Around): View => ({
  title: `Bring in ${looked.name}`,
  refusals: around.refusals,
  posted: { confirmed: '' },
  back: { href: bringInPath, text: 'Another file' },
  main: html`<h1 class="govuk-heading-l">Bring in ${looked.name}</h1>
    ${'faults' in looked ? faulty(looked.faults) : readable(looked, around)}
    ${form(bringInFilePath(around.file), around.formToken, button('Let go of this file', { name: 'press', value: 'discard', variant: 'secondary' }))}`,
})

const faulty = (faults: readonly string[]): Html => html`
  <p class="govuk-body">Nothing can be brought in from it, and nothing was recorded. Put ${faults.length === 1 ? 'this' : 'these'} right in the file, and send it again.</p>
  <h2 class="govuk-heading-m">${faults.length === 1 ? '1 fault' : `${faults.length} faults`}</h2>
  <ul class="govuk-list govuk-list--bullet govuk-!-text-break-word">${faults.map((fault) => html`<li>${fault}</li>`)}</ul>`

type Readable = Exclude<LookedAtAssessment, { readonly faults: readonly string[] }>

function readable(looked: Readable, { file, formToken, refusals, nameOf }: Around): Html {
  const { already, id, considered, warning } = looked
  if (already) {
    return html`<p class="govuk-body">${nameOf(already.by)} brought in this very file on ${dateWithoutWeekday(dayInLondon(Date.parse(already.at)))}.
      The same file twice is once: there is nothing to do.</p>
      <p class="govuk-body"><a class="govuk-link" href="${assessmentPath(id)}">The self-assessment</a></p>`
  }
  const count = considered.decisions.length
  return html`${warning && editionWarning(warning)}
    <p class="govuk-body">No faults were found. Nothing is recorded yet.</p>
    ${summaryList({ rows: about(looked) })}
    ${count === 0 ? html`<p class="govuk-body">Every answer of it is decided here, or left open in the file: there is nothing to bring in.</p>` : accepting(count, looked, { file, formToken, refusals })}`
}

function accepting(
  count: number,
  { warning }: Readable,
  { file, formToken, refusals }: Pick<Around, 'file' | 'formToken' | 'refusals'>,
): Html {
  return html`${form(bringInFilePath(file), formToken, [
    warning ? confirmInput(refusals) : html``,
    button(count === 1 ? 'Bring in 1 answer' : `Bring in ${count} answers`, {
      ...{ name: 'press', value: 'accept', preventDoubleClick: true },
    }),
  ])}`
}

function about({ assessment, period, considered, sha256 }: Readable): readonly SummaryRow[] {
  const { decisions, decidedHere, open } = considered
  const row = (key: string, value: string): SummaryRow => ({ key, value })
  const listed = (provisions: readonly string[]) => provisions.map((provision) => provisionLabel(provision)).join(', ')
  return [
    row('Edition', editions[assessment.edition].title),
    row('Period here', periodInWords(period)),
    row('Period in the file', assessment.period ?? 'It names none'),
    row('Landlord in the file', assessment.landlord || 'It names none'),
    row('Answers to bring in', String(decisions.length)),
    ...(decidedHere.length > 0 ? [row('Decided here, and left so', listed(decidedHere))] : []),
    ...(open.length > 0 ? [row('Left open in the file', listed(open))] : []),
    row('SHA-256 of the file', sha256),
  ]
}
