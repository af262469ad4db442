// The policy check: a landlord's own clauses held against an edition, what breaks a "must" first, and what was looked at.
import { editions } from '#core/handling-code/catalogue.ts'
import { provisionLabel, provisionsOf, withoutItem } from '#core/handling-code/provisions.ts'
import type { CheckedPolicy, LookedAt } from '#core/policy-check/checked-policy.ts'
import { type PolicyFinding, type Severity, severities } from '#core/policy-check/finding.ts'
import { summaryList } from '../../../components/summary-list.ts'
import { table } from '../../../components/table.ts'
import { type Html, html } from '../../../html.ts'
import type { View } from '../../../view.ts'
import { editionIds } from './period.ts'
import { policyPath, provisionPath } from './wall.ts'

type Words = { readonly short: string; readonly heading: string; readonly wrong: string }

export const severityWords: { readonly [severity in Severity]: Words } = {
  breach: {
    short: 'Less than the Code asks',
    heading: 'Less than the Code asks',
    wrong: 'What the policy says breaks what must be. It is to be changed.',
  },
  doubt: {
    short: 'It may be less than the Code asks',
    heading: 'It may fall short',
    wrong: 'Read strictly, the words fall short of the Code. Say it so that nobody can read it that way.',
  },
  'no evidence': {
    short: 'Not known',
    heading: 'Not known',
    wrong: 'The documents do not say, or do not show it. Until they do, it is not a Yes.',
  },
  note: {
    short: 'To know',
    heading: 'To know',
    wrong: 'No “must” is broken: what is stricter than the Code, or what this edition only recommends.',
  },
}

export function policyPage(landlord: string, checked: CheckedPolicy): View {
  const { edition, document, findings } = checked
  return {
    title: 'Our policy against the Code',
    wide: true,
    back: { href: `/staff/code?edition=${edition}`, text: 'The Code' },
    main: html`
      <span class="govuk-caption-l">${editions[edition].title}</span>
      <h1 class="govuk-heading-l">Our policy against the Code: ${countOf(findings)}</h1>
      <p class="govuk-body">“${document}” of ${landlord}, clause by clause.</p>
      ${otherEditions(edition)}
      ${findings.length === 0 && html`<p class="govuk-body"><strong>Every clause that we looked at says what this edition asks.</strong> What that was stands below.</p>`}
      ${severities.map((severity) => group(checked, severity))}
      ${whatWasLookedAt(checked)}`,
  }
}

const countOf = ({ length }: readonly PolicyFinding[]): string =>
  length === 0 ? 'nothing found' : length === 1 ? '1 finding' : `${length} findings`

const otherEditions = (shown: CheckedPolicy['edition']): Html => html`
  <h2 class="govuk-heading-s">Hold it against</h2>
  <ul class="govuk-list">
    ${editionIds.map((edition) =>
      edition === shown
        ? html`<li><strong>${editions[edition].title}</strong>, shown here</li>`
        : html`<li><a class="govuk-link" href="${policyPath({ edition })}">${editions[edition].title}</a></li>`,
    )}
  </ul>`

function group({ edition, findings }: CheckedPolicy, severity: Severity): Html | false {
  const those = findings.filter((finding) => finding.severity === severity)
  if (those.length === 0) return false
  const { heading, wrong } = severityWords[severity]
  return html`<h2 class="govuk-heading-m">${heading}: ${those.length}</h2>
    <p class="govuk-body">${wrong}</p>
    ${those.map((finding) => card(edition, finding))}`
}

function card(edition: CheckedPolicy['edition'], { provision, says, asks, wayOut }: PolicyFinding): Html {
  const id = withoutItem(provision)
  const label = provisionsOf(edition).find((one) => one.id === id)?.label
  const words = `${provisionLabel(provision)}${label ? ` ${label}` : ''}`
  return summaryList({
    card: {
      headingLevel: 3,
      title: html`<a class="govuk-link" href="${provisionPath({ edition }, id)}">${words}</a>`,
    },
    rows: [
      { key: 'Policy says', value: says },
      { key: 'Code asks', value: `“${asks}”` },
      { key: 'Way out', value: wayOut },
    ],
  })
}

function whatWasLookedAt({ edition, lookedAt, answers }: CheckedPolicy): Html {
  const rest = provisionsOf(edition).length - lookedAt.length
  return html`<h2 class="govuk-heading-m">What was looked at</h2>
    <p class="govuk-body">${answers ? readAnswers(answers) : 'No self-assessment is kept with this policy, so whether its answers have evidence is not known.'}
      The other ${rest} provisions of this edition are not read from a policy’s words: complaints and people answer them, on
      <a class="govuk-link" href="/staff/code?edition=${edition}">the wall</a>.</p>
    ${table({
      classes: 'app-dense',
      caption: 'Provisions that a policy’s words are held against',
      captionClasses: 'govuk-visually-hidden',
      firstCellIsHeader: true,
      head: ['Provision', 'Clauses of the policy', 'Found'],
      rows: lookedAt.map((one) => [
        html`<a class="govuk-link" href="${provisionPath({ edition }, one.provision.id)}">${one.provision.number} ${one.provision.label}</a>`,
        clausesOf(one),
        foundAt(one),
      ]),
    })}`
}

const readAnswers = ({ edition, count }: NonNullable<CheckedPolicy['answers']>): string =>
  `Its self-assessment of the ${edition} edition was read too, all ${count} answers: each needs one, and each Yes its evidence.`

const foundAt = ({ clauses, findings }: LookedAt): string => {
  if (findings > 0) return findings === 1 ? '1 finding' : `${findings} findings`
  return clauses === 0 ? 'Not known: the policy does not say' : 'Nothing found'
}

const clausesOf = ({ clauses }: LookedAt): string =>
  clauses === 0 ? 'No clause' : clauses === 1 ? '1 clause' : `${clauses} clauses`
