// The form in which a named person says that a provision is met or not, on what evidence, and until when.
import type { DateOnly } from '#core/calendar/dates.ts'
import { type Attestation, latestUntil, sayings } from '#core/handling-code/attestation.ts'
import type { Attested } from '#core/handling-code/rules/rule.ts'
import { button } from '../../../components/button.ts'
import { dateAsPosted } from '../../../field.ts'
import { choice, clean, day, field, fields, longestStory, type Posted, text } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { dayHint, hidden, type Inputs } from '../../../inputs.ts'

const rowsOfEvidence = [1, 2, 3] as const

export const attestSchema = (of: Pick<Attestation, 'edition' | 'provision'>) =>
  fields({
    says: choice('says', sayings, 'Choose what they say'),
    words: text('words', { what: 'What they say', missing: 'Enter what they say, in words', longest: longestStory }),
    name: text('name', { what: 'The name', missing: 'Enter who says so' }),
    role: text('role', { what: 'The role', missing: 'Enter their role' }),
    evidence: field((posted) => ({ value: evidenceIn(posted) })),
    on: day('on', { what: 'The day it was said', missing: 'Enter the day it was said' }),
    until: day('until', { what: 'The last day it holds', missing: 'Enter the last day it holds' }),
  }).transform(({ name, role, ...said }): Attestation => ({ ...of, ...said, by: { name, role } }))

const evidenceIn = (posted: Posted): Attestation['evidence'] =>
  rowsOfEvidence
    .map((row) => ({
      what: clean(posted[`evidence-${row}`]).slice(0, 500),
      where: clean(posted[`where-${row}`]).slice(0, 500),
    }))
    .filter(({ what, where }) => what || where)

export const attestStart = (attested: Attested, today: DateOnly, seen: number): Posted => {
  const given = { ...dateAsPosted('on', today), ...dateAsPosted('until', latestUntil(attested, today)) }
  const days = Object.entries(given).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))
  return { ...Object.fromEntries(days), seen: String(seen) }
}

const small = (words: string) => ({ text: words, classes: 'govuk-label--s' })
const legend = (words: string) => ({ text: words, classes: 'govuk-fieldset__legend--s' })

export const attestMain = (attested: Attested, inputs: Inputs, today: DateOnly, posted: Posted): Html => html`
  <p class="govuk-body">${attested.asks}</p>
  <p class="govuk-body">What would show it:</p>
  <ul class="govuk-list govuk-list--bullet">${attested.evidence.map((one) => html`<li>${one}</li>`)}</ul>
  ${inputs.radios({
    name: 'says',
    legend: legend('What do they say?'),
    items: sayings.map((value) => ({ value, text: { yes: 'Yes', no: 'No', partly: 'Partly' }[value] })),
  })}
  ${inputs.area({ name: 'words', label: small('In their words'), rows: 4 })}
  ${inputs.text({ name: 'name', label: small('Who says so?'), hint: 'The person who answers for it', autocomplete: 'off' })}
  ${inputs.text({ name: 'role', label: small('Their role'), autocomplete: 'off' })}
  ${rowsOfEvidence.map(
    (row) => html`
    ${inputs.text({ name: `evidence-${row}`, label: small(`Evidence ${row}${row === 1 ? '' : ' (optional)'}`), hint: 'What shows it', autocomplete: 'off' })}
    ${inputs.text({ name: `where-${row}`, label: `Where evidence ${row} is`, hint: 'A link, a document with its clause, a minute', autocomplete: 'off' })}`,
  )}
  ${inputs.day({ name: 'on', legend: legend('When was it said?'), hint: dayHint(today) })}
  ${inputs.day({ name: 'until', legend: legend('Until when does it hold?'), hint: `At most ${attested.reviewEveryMonths} months` })}
  ${hidden('seen', posted.seen ?? '0')}
  ${button('Record the attestation', { preventDoubleClick: true })}`
