// One provision: its words, how we read it, what documents say, cases show and people attest, and the cases themselves.
import { shortDate } from '#core/calendar/dates.ts'
import { contactRuleOf } from '#core/contact/rules/catalogue.ts'
import type { ContactRule } from '#core/contact/rules/rule.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { meaningOf } from '#core/handling-code/rules/catalogue.ts'
import type { Attested, Rule } from '#core/handling-code/rules/rule.ts'
import { type NoticeRule, noticeRuleOf } from '#core/notice/rule.ts'
import type { PolicyFinding } from '#core/policy-check/finding.ts'
import type { Period, Proposal } from '#core/self-assessment/proposal.ts'
import { buttonLink } from '../../../components/button.ts'
import { details } from '../../../components/details.ts'
import { table } from '../../../components/table.ts'
import { type Html, html } from '../../../html.ts'
import { stateWords } from '../../../pictures/code-wall.ts'
import type { View } from '../../../view.ts'
import { noticesPath } from '../notices/words.ts'
import { answerWords, type Cases, casesList, showsColumn } from './cases.ts'
import { periodQuery } from './period.ts'
import { severityWords } from './policy.ts'
import { policyPath, provisionPath } from './wall.ts'

/** With what the policy check finds at it. */
type Checked = Proposal & { readonly policy: readonly PolicyFinding[] }

/** The cases behind one number, and what else is to be seen at the provision. */
type Shown = { readonly cases: Cases | null; readonly beside: Html | false }

export function provisionPage(period: Period, proposal: Checked, { cases, beside }: Shown, done: boolean): View {
  const { provision, state, reason, answer } = proposal
  const meaning = meaningOf(period.edition, provision.id)
  const ofContacts = contactRuleOf(period.edition, provision.id)
  const ofNotices = noticeRuleOf(period.edition, provision.id)
  const rules = [meaning && 'rule' in meaning ? meaning.rule : null, ofContacts, ofNotices].filter(
    (rule) => rule !== null,
  )
  const attested = meaning && 'attested' in meaning ? meaning.attested : null
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
      ${howWeReadIt(rules, attested)}
      <div class="app-sources">
        <div>${saysColumn(period, proposal)}</div>
        <div>${showsColumn(period, proposal)}
          ${ofNotices && html`<p class="govuk-body"><a class="govuk-link" href="${noticesPath}">Notices of exceptional circumstances</a></p>`}</div>
        <div>${attestedColumn(period, proposal)}</div>
      </div>
      ${beside}
      ${cases && casesList(period, proposal, cases)}
      ${rules.length > 0 && examplesOf(rules)}`,
  }
}

type Read = Pick<Rule | ContactRule | NoticeRule, 'name' | 'means' | 'neverMissed'>

const howWeReadIt = (
  rules: readonly Read[],
  attested: Attested | null,
): Html => html`<h2 class="govuk-heading-m">How we read it</h2>
  ${rules.map(({ means, neverMissed }) => html`<p class="govuk-body">${means}${neverMissed && ` ${neverMissed}`}</p>`)}
  ${attested && html`<p class="govuk-body">A named person is asked: ${attested.asks}</p>`}`

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

function attestedColumn(period: Period, { provision, attested }: Proposal): Html {
  if (!attested) {
    return html`<h2 class="govuk-heading-m">Attested</h2><p class="govuk-body">Cases alone answer it: nobody is asked.</p>`
  }
  const word = attested.attestation
  return html`<h2 class="govuk-heading-m">Attested</h2>
    <p class="govuk-body">${attested.reason}</p>
    ${word && html`<p class="govuk-body">It holds until ${shortDate(word.until)}.</p>`}
    ${word && word.evidence.length > 0 && html`<ul class="govuk-list govuk-list--bullet">${word.evidence.map(({ what, where }) => html`<li>${what}${where && ` (${where})`}</li>`)}</ul>`}
    ${buttonLink('Attest', { variant: 'secondary', href: `${provisionPath(period, provision.id)}/attest?${periodQuery(period)}` })}`
}

const examplesOf = (rules: readonly Pick<Rule | ContactRule | NoticeRule, 'examples'>[]): Html =>
  details({
    summary: 'Examples, which are run as tests',
    content: table({
      classes: 'app-dense',
      head: ['Example', 'Edition', 'Answer', 'Why'],
      rows: rules.flatMap(({ examples }) =>
        examples.map(({ name, edition, expected }) => [
          name,
          `${edition}, ${provisionLabel(expected.provision, 'item' in expected ? expected.item : null)}`,
          answerWords[expected.answer],
          expected.reason,
        ]),
      ),
    }),
  })
