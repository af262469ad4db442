// One self-assessment: how far each section is, what is open, what changed since the last, its files and its versions.
import type { DateOnly } from '#core/calendar/dates.ts'
import { dateWithoutWeekday, dayInLondon, shortDate } from '#core/calendar/dates.ts'
import { formOf, provisionLabel } from '#core/handling-code/provisions.ts'
import type { BroughtIn } from '#core/self-assessment/brought-in.ts'
import { isChangedSince } from '#core/self-assessment/changed-since.ts'
import type { Compared } from '#core/self-assessment/difference.ts'
import { periodInWords } from '#core/self-assessment/filled-in.ts'
import { nothingReceived } from '#core/self-assessment/nothing-received.ts'
import { notOfThePeriod } from '#core/self-assessment/period.ts'
import { button, buttonLink } from '../../../components/button.ts'
import { details } from '../../../components/details.ts'
import { insetText } from '../../../components/inset-text.ts'
import { table } from '../../../components/table.ts'
import { type Html, html } from '../../../html.ts'
import {
  type FileFormat,
  fileFormats,
  type KeptVersion,
  type SelfAssessmentFile,
} from '../../../self-assessments-desk.ts'
import type { View } from '../../../view.ts'
import { form } from '../../../visit.ts'
import { periodQuery } from '../code/period.ts'
import { editionWarning } from './edition-warning.ts'
import { assessmentPath, progressOf, progressWords, sectionPathOf, sourceWords, statusOf } from './words.ts'

const formatWords: { readonly [format in FileFormat]: string } = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  csv: 'CSV',
  json: 'JSON',
  html: 'Web page (HTML)',
  text: 'Plain text',
}

/** Links to the form in each format; `path` ends before the format. */
export const files = (path: string): Html => html`<ul class="govuk-list">
    ${fileFormats.map((format) => html`<li><a class="govuk-link" href="${path}/${format}">Download as ${formatWords[format]}</a></li>`)}
  </ul>`

type Around = {
  readonly today: DateOnly
  readonly formToken: string
  readonly mayApprove: boolean
  readonly done: string | null
  readonly nameOf: (id: string) => string
}

export function overviewPage(file: SelfAssessmentFile, { formToken, mayApprove, done, nameOf, today }: Around): View {
  const nothing = nothingReceived(file, file.proposals, today)
  const warning = notOfThePeriod(file)
  const { unexplained, unshown } = file.readiness
  return {
    title: `Self-assessment, ${periodInWords(file)}`,
    back: { href: '/staff/self-assessments', text: 'Self-assessments' },
    main: html`
      ${done && html`<p class="govuk-body" role="status"><strong>${doneWords[done] ?? 'It is recorded.'}</strong></p>`}
      <span class="govuk-caption-l">${file.edition} edition · ${statusOf(file)}</span>
      <h1 class="govuk-heading-l">Self-assessment, ${periodInWords(file)}</h1>
      <p class="govuk-body"><strong>${progressWords(progressOf(file))}.</strong>
        <a class="govuk-link" href="/staff/code?${periodQuery(file)}">See it on the wall</a>.</p>
      ${warning && editionWarning(warning)}
      ${nothing && insetText(`${nothing}.`)}
      ${
        unexplained.length > 0 &&
        html`<p class="govuk-body">The cases now contradict an answer that has no explanation:
        ${unexplained.map(({ provision }) => provision.number).join(', ')}.</p>`
      }
      ${
        unshown.length > 0 &&
        html`<p class="govuk-body">Nothing shows an answer that has no explanation:
        ${unshown.map(({ provision }) => provision.number).join(', ')}.</p>`
      }
      ${file.broughtIn.map((one) => broughtInWords(one, nameOf))}
      ${table({
        caption: 'Sections',
        firstCellIsHeader: true,
        head: ['Section', 'Answers'],
        rows: formOf(file.edition).sections.map(({ number, title }) => [
          html`<a class="govuk-link" href="${sectionPathOf(file.id, number)}">${number}. ${title}</a>`,
          progressWords(progressOf(file, number)),
        ]),
      })}
      ${mayApprove && toApprove(file)}
      ${file.versions.map((version) => versionOf(file, version, formToken, mayApprove))}
      ${sinceLast(file)}
      ${historyOf(file, nameOf)}
      <h2 class="govuk-heading-m">The draft as it stands</h2>
      <p class="govuk-body">Where nobody has decided yet, the proposed answer stands in it.${file.broughtIn.length > 0 && ' What a file leaves open stays open in it.'}</p>
      ${files(`${assessmentPath(file.id)}/draft`)}`,
  }
}

function toApprove({ id, readiness, versions: [last], draft }: SelfAssessmentFile): Html {
  if (readiness.undecided.length > 0) {
    return html`<p class="govuk-body">When every answer is decided, the governing body approves it.</p>`
  }
  if (last && !isChangedSince(last.content, draft)) {
    return html`<p class="govuk-body">Nothing has changed since version ${last.version} was approved.</p>`
  }
  return buttonLink('Record the governing body’s approval', { href: `${assessmentPath(id)}/approve` })
}

const doneWords: { readonly [done: string]: string } = {
  started: 'It is started.',
  decided: 'The decisions are recorded.',
  'taken-over': 'The proposals are taken over, and recorded as decided by you.',
  'brought-in': 'The file is brought in. Its answers stand here until somebody decides on them.',
  approved: 'The approval is recorded: this version never changes.',
  published: 'It is published.',
}

function broughtInWords({ name, sha256, assessment, by, at }: BroughtIn, nameOf: (id: string) => string): Html {
  const { approval, answers } = assessment
  const open = answers.filter(({ comply }) => comply === null).length
  return html`<p class="govuk-body">Brought in from ${name} by ${nameOf(by)} on ${dateWithoutWeekday(dayInLondon(Date.parse(at)))}:
    ${answers.length - open} answers${open > 0 && `, and ${open} left open`}.
    ${approval && `It says that it was approved by ${approval.by} on ${dateWithoutWeekday(approval.on)}; it is not approved here by that.`}</p>
    <p class="govuk-body app-about govuk-!-text-break-word">SHA-256 of the file: ${sha256}</p>`
}

function versionOf({ id }: SelfAssessmentFile, version: KeptVersion, formToken: string, mayPublish: boolean): Html {
  const { approvedBy, approvedOn, publishedAt } = version
  const path = `${assessmentPath(id)}/versions/${version.version}`
  return html`<h2 class="govuk-heading-m">Version ${version.version}</h2>
    <p class="govuk-body">Approved by ${approvedBy.name}, ${approvedBy.role}, for ${approvedBy.governingBody} on
      ${dateWithoutWeekday(approvedOn)}. ${publishedAt ? 'Published.' : 'Not published yet.'}</p>
    ${details({ summary: html`Files of version ${version.version}`, content: files(path) })}
    ${!publishedAt && mayPublish && form(`${path}/publish`, formToken, [button(`Publish version ${version.version}`)])}`
}

function sinceLast({ sinceLast: last }: SelfAssessmentFile): Html | false {
  if (!last) return false
  const changed = last.differences.filter(({ change, now }) => change !== 'same' && now !== null)
  const open = last.differences.filter(({ now }) => now === null)
  return html`<h2 class="govuk-heading-m">Since the last one: ${changed.length} answers differ, ${open.length} are open</h2>
    <p class="govuk-body">The last one was of ${last.period}.</p>
    ${changed.length > 0 && details({ summary: 'The answers that differ', content: differing(changed) })}
    ${last.dropped.length > 0 && html`<p class="govuk-body">No longer asked: ${last.dropped.map(({ provision }) => provision).join(', ')}.</p>`}`
}

const differing = (changed: Compared['differences']): Html =>
  table({
    classes: 'app-dense',
    head: ['Provision', 'Then', 'Now'],
    firstCellIsHeader: true,
    rows: changed.map(({ provision, before, now, change }) => [
      provisionLabel(provision),
      change === 'new' ? 'A new duty' : before.map((one) => then(provision, one)).join('; '),
      now ?? 'Not answered',
    ]),
  })

/** Named only where the number was another. */
const then = (provision: string, before: Compared['differences'][number]['before'][number]): string =>
  `${before.provision === provision ? '' : `${provisionLabel(before.provision)}: `}${before.comply ?? 'not answered'}`

const historyOf = ({ history }: SelfAssessmentFile, nameOf: (id: string) => string): Html | false =>
  history.length > 0 &&
  details({
    summary: `Every decision: ${history.length}`,
    content: table({
      classes: 'app-dense',
      head: ['Provision', 'Answer', 'How', 'Proposed', 'By', 'On', 'Explanation'],
      firstCellIsHeader: true,
      rows: history.map(({ provision, answer, source, proposed, by, at, explanation }) => [
        provision,
        answer,
        sourceWords[source],
        proposed ?? 'No answer',
        nameOf(by),
        shortDate(dayInLondon(Date.parse(at))),
        explanation,
      ]),
    }),
  })
