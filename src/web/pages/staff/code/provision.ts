// One provision: its words, how we read it, what documents say, complaints show and people attest, and the complaints.
import { shortDate } from '#core/calendar/dates.ts'
import type { Answer } from '#core/complaint/finding.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { type Meaning, meaningOf } from '#core/handling-code/rules/catalogue.ts'
import type { Example } from '#core/handling-code/rules/rule.ts'
import type { PolicyFinding } from '#core/policy-check/finding.ts'
import type { Period, Proposal } from '#core/self-assessment/proposal.ts'
import { gravestFirst, type Shown } from '#core/self-assessment/shows.ts'
import { buttonLink } from '../../../components/button.ts'
import { details } from '../../../components/details.ts'
import { pagination } from '../../../components/pagination.ts'
import { table } from '../../../components/table.ts'
import type { Slice } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import { stateWords } from '../../../pictures/code-wall.ts'
import type { ComplaintAnswering } from '../../../self-assessments-desk.ts'
import type { View } from '../../../view.ts'
import { shortened } from '../my-day.ts'
import { complaintPath } from '../next-act.ts'
import { periodQuery } from './period.ts'
import { severityWords } from './policy.ts'
import { policyPath, provisionPath } from './wall.ts'

const answerWords: { readonly [answer in Answer]: string } = {
  met: 'Met',
  missed: 'Missed',
  running: 'Still running',
  'not known': 'Not known',
  'not applicable': 'Did not arise',
}

type Cases = { readonly answer: Answer; readonly slice: Slice<ComplaintAnswering> } | null

/** With what the policy check finds at it. */
type Checked = Proposal & { readonly policy: readonly PolicyFinding[] }

export function provisionPage(period: Period, proposal: Checked, cases: Cases, done: boolean): View {
  const { provision, kind, state, reason, answer } = proposal
  const meaning = meaningOf(period.edition, provision.id)
  return {
    title: `${provision.number} ${provision.label}`,
    wide: true,
    back: { href: `/staff/code?${periodQuery(period)}`, text: 'The Code' },
    main: html`
      ${done && html`<p class="govuk-body" role="status"><strong>It is recorded.</strong></p>`}
      <span class="govuk-caption-l">${editions[period.edition].title}</span>
      <h1 class="govuk-heading-l">${provision.number} ${provision.label}</h1>
      <p class="govuk-body"><strong>${stateWords[state].words}.</strong> ${reason}
        The form would say: ${answer ?? 'no answer'}.</p>
      <h2 class="govuk-heading-m">The words of the Code</h2>
      <div class="app-words">${provision.text}${provision.quotedText && html`\n\n${provision.quotedText}`}</div>
      ${provision.items.length > 0 && html`<ul class="govuk-list">${provision.items.map(({ letter, text }) => html`<li>${letter}. ${text}</li>`)}</ul>`}
      ${meaning && howWeReadIt(meaning)}
      <div class="app-sources">
        <div>${saysColumn(period, proposal)}</div>
        <div>${proposal.shows ? showsColumn(period, proposal, proposal.shows) : notAsked}</div>
        <div>${attestedColumn(period, proposal)}</div>
      </div>
      ${cases && casesList(period, proposal, cases)}
      ${meaning && kind !== 'attested' && 'rule' in meaning && examplesOf(meaning.rule.examples)}`,
  }
}

const howWeReadIt = (meaning: Meaning): Html => html`<h2 class="govuk-heading-m">How we read it</h2>
  ${'rule' in meaning && html`<p class="govuk-body">${meaning.rule.means}</p>`}
  ${'rule' in meaning && meaning.rule.neverMissed && html`<p class="govuk-body">${meaning.rule.neverMissed}</p>`}
  ${'attested' in meaning && html`<p class="govuk-body">A named person is asked: ${meaning.attested.asks}</p>`}`

const saysColumn = (
  period: Period,
  { says, policy }: Checked,
): Html => html`<h2 class="govuk-heading-m">Documents say</h2>
  ${says.length === 0 && html`<p class="govuk-body">No evidence in the landlord’s documents.</p>`}
  <ul class="govuk-list govuk-list--spaced">
    ${says.map(({ words, document, where }) => html`<li>“${words}” <span class="app-about">${document}, ${where}</span></li>`)}
    ${policy.map(({ severity, says: found, wayOut }) => html`<li><strong>${severityWords[severity].short}:</strong> ${found} <span class="app-about">${wayOut}</span></li>`)}
  </ul>
  <p class="govuk-body"><a class="govuk-link" href="${policyPath(period)}">Our policy against the Code</a></p>`

const notAsked = html`<h2 class="govuk-heading-m">Complaints show</h2>
  <p class="govuk-body">Complaints alone cannot show it.</p>`

const showsColumn = (period: Period, { provision }: Proposal, shows: Shown): Html => html`
  <h2 class="govuk-heading-m">Complaints show</h2>
  ${table({
    caption: 'Complaints by answer',
    captionClasses: 'govuk-visually-hidden',
    head: ['Answer', { text: 'Complaints', format: 'numeric' }],
    rows: gravestFirst.map((answer) => [
      answerWords[answer],
      {
        format: 'numeric',
        text:
          shows[answer] === 0
            ? '0'
            : html`<a class="govuk-link" href="${provisionPath(period, provision.id)}?${periodQuery(period, { answer })}#cases">${shows[answer]}<span class="govuk-visually-hidden"> complaints: ${answerWords[answer]}</span></a>`,
      },
    ]),
  })}`

function attestedColumn(period: Period, { provision, attested }: Proposal): Html {
  if (!attested) {
    return html`<h2 class="govuk-heading-m">Attested</h2><p class="govuk-body">Complaints alone answer it: nobody is asked.</p>`
  }
  const word = attested.attestation
  return html`<h2 class="govuk-heading-m">Attested</h2>
    <p class="govuk-body">${attested.reason}</p>
    ${word && html`<p class="govuk-body">It holds until ${shortDate(word.until)}.</p>`}
    ${word && word.evidence.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${word.evidence.map(({ what, where }) => html`<li>${what}${where && ` (${where})`}</li>`)}</ul>`}
    ${buttonLink('Attest', { variant: 'secondary', href: `${provisionPath(period, provision.id)}/attest?${periodQuery(period)}` })}`
}

function casesList(period: Period, { provision }: Proposal, { answer, slice }: NonNullable<Cases>): Html {
  const { rows, next } = slice
  const after = (place: string) => periodQuery(period, { answer, after: place })
  return html`<h2 class="govuk-heading-m" id="cases">${answerWords[answer]}: the complaints</h2>
    ${rows.length === 0 && html`<p class="govuk-body">None.</p>`}
    ${
      rows.length > 0 &&
      table({
        classes: 'app-dense',
        caption: `${answerWords[answer]}: the complaints`,
        captionClasses: 'govuk-visually-hidden',
        head: ['Complaint', 'About', 'Received', 'Why'],
        rows: rows.map(({ id, residentName, about, receivedOn, reason, edition }) => [
          html`<a class="govuk-link" href="${complaintPath(id)}">${residentName}</a><br><span class="app-quiet">${id}</span>`,
          shortened(about),
          html`${shortDate(receivedOn)}${edition !== period.edition && html`<br><span class="app-quiet">${edition} edition</span>`}`,
          reason,
        ]),
      })
    }
    ${next && pagination({ next: { href: `${provisionPath(period, provision.id)}?${after(next)}` } })}`
}

const examplesOf = (examples: readonly Example[]): Html =>
  details({
    summary: 'Examples, which are run as tests',
    content: table({
      classes: 'app-dense',
      head: ['Example', 'Edition', 'Answer', 'Why'],
      rows: examples.map(({ name, edition, expected }) => [
        name,
        `${edition}, ${provisionLabel(expected.provision, expected.item)}`,
        answerWords[expected.answer],
        expected.reason,
      ]),
    }),
  })
