// The register of refusals: every complaint not accepted and every stage 2 refused, with its grounds, both people and what became of it.
import { longDate, shortDate } from '#core/calendar/dates.ts'
import { refusalStates } from '#core/complaint/registered-refusal.ts'
import { ombudsmen } from '#core/handling-code/ombudsman.ts'
import { nameOf } from '#history/words.ts'
import { button } from '../../components/button.ts'
import { pagination } from '../../components/pagination.ts'
import { type Cell, table } from '../../components/table.ts'
import { tag } from '../../components/tag.ts'
import type { Person, Slice } from '../../desk.ts'
import type { Posted } from '../../form.ts'
import { type Html, html } from '../../html.ts'
import type { Inputs } from '../../inputs.ts'
import type { RefusalLine } from '../../refusals-desk.ts'
import { lines } from '../lines.ts'
import { daysInputs } from './code/period.ts'
import { reasonsSaid } from './handling/refusal-words.ts'
import { complaintPath } from './next-act.ts'
import { capital } from './words.ts'

export const refusalsPath = (query: Posted = {}): string => {
  const asked = String(new URLSearchParams(query))
  return asked ? `/staff/refusals?${asked}` : '/staff/refusals'
}

type Shown = Slice<RefusalLine> & {
  readonly staff: readonly Person[]
  /** What was asked for, to go on with on the next page. */
  readonly asked: Posted
}

export const refusalsMain = ({ rows, next, staff, asked }: Shown, inputs: Inputs): Html => html`
  <h1 class="govuk-heading-l">Register of refusals</h1>
  <p class="govuk-body">Every complaint that was not accepted and every stage 2 that was refused, newest first; also what one person proposed and another did not agree to.</p>
  ${filters(inputs)}
  ${rows.length === 0 ? nothing(asked) : register(rows, staff)}
  ${next && pagination({ next: { href: refusalsPath({ ...asked, after: next }) } })}`

const small = (text: string) => ({ text, classes: 'govuk-label--s' })

const filters = (
  inputs: Inputs,
): Html => html`<form method="get" action="/staff/refusals" class="app-period" novalidate>
  ${daysInputs(inputs, { from: 'From (optional)', to: 'To (optional)' })}
  ${inputs.select({
    name: 'stage',
    label: small('Stage'),
    items: [
      { value: '', text: 'Both stages' },
      { value: '1', text: 'Complaints not accepted' },
      { value: '2', text: 'Stage 2 refused' },
    ],
  })}
  ${inputs.select({
    name: 'state',
    label: small('What became of it'),
    items: [{ value: '', text: 'Anything' }, ...refusalStates.map((value) => ({ value, text: capital(value) }))],
  })}
  ${button('Show these', { variant: 'secondary' })}
</form>`

const nothing = (asked: Posted): Html =>
  Object.keys(asked).length > 0
    ? html`<p class="govuk-body">No refusal is like this. <a class="govuk-link" href="/staff/refusals">See all of them</a>.</p>`
    : html`<p class="govuk-body">No complaint was refused, and no stage 2. One would stand here with its reasons and both people.</p>`

const register = (rows: readonly RefusalLine[], staff: readonly Person[]): Html =>
  table({
    classes: 'app-dense',
    caption: 'Refusals, newest first',
    captionClasses: 'govuk-visually-hidden',
    head: ['Complaint', 'Why', 'Who', 'What became of it'],
    rows: rows.map((line) => row(line, staff)),
  })

function row(line: RefusalLine, staff: readonly Person[]): readonly Cell[] {
  const { id, residentName, stage, on, reasons, letter, elsewhere } = line
  return [
    html`<a class="govuk-link" href="${complaintPath(id)}">${residentName}</a><br><span class="app-quiet">${id}</span><br>
      ${shortDate(on)}, stage ${stage}
      ${elsewhere && html`<br>Under the ${ombudsmen.LGSCO.name}: the figures count it apart`}
      ${letter !== null && html`<br><a class="govuk-link" href="${complaintPath(id)}/letters/${letter}">Letter<span class="govuk-visually-hidden"> about ${id}</span></a>`}`,
    html`${reasonsSaid(reasons).map((said) => html`<p class="govuk-body-s govuk-!-margin-bottom-1">${lines(said)}</p>`)}`,
    whoSaid(line, staff),
    becameOf(line),
  ]
}

function whoSaid({ proposedBy, proposedOn, second, state }: RefusalLine, staff: readonly Person[]): Html {
  const day = proposedOn ? ` on ${shortDate(proposedOn)}` : ''
  const answered = state === 'returned' ? 'Returned by' : 'Agreed to by'
  const other = second === null ? 'Nobody has answered' : second === 'not known' ? 'not known' : nameOf(second, staff)
  return html`Proposed by ${nameOf(proposedBy, staff)}${day}<br>${second === null ? other : `${answered}: ${other}`}`
}

const colours = { refused: 'purple', 'taken on after all': 'green', returned: 'grey', proposed: 'yellow' } as const

function becameOf({ state, became }: RefusalLine): Html {
  const label = tag(capital(state), colours[state])
  if (became === null) return label
  if (became === 'waits') return html`${label}<br>It waits for somebody to agree.`
  if (typeof became === 'string') return html`${label}<br>${capital(became)}.`
  const asked = became.asked ? `, because ${became.asked} asked` : ''
  return html`${label}<br>${longDate(became.on)}${asked}. ${lines(became.because)}`
}
