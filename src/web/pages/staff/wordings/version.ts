// A version as it was written, read beside the letter it makes; whoever did not write it approves it or gives it back.
import { answerRefusals, type WordingVersion } from '#core/wording/version.ts'
import { button } from '../../../components/button.ts'
import type { Person } from '../../../desk.ts'
import { choice, fields, text } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import type { Inputs } from '../../../inputs.ts'
import type { ReadWording } from '../../../wordings-desk.ts'
import { shown } from './shown.ts'
import { answeredWords, writtenWords } from './words.ts'

export const answerSchema = fields({
  answer: choice('answer', ['approved', 'returned'], 'Choose whether letters are written in these words'),
  reason: text('reason', { what: 'The reason' }),
})

export const versionMain = (version: WordingVersion, read: ReadWording, staff: readonly Person[]): Html => html`
  <p class="govuk-body">Written by ${writtenWords(version, staff)}. ${answeredWords(version, staff)}.</p>
  <p class="app-words">${version.why}</p>
  <details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">As it was written</span></summary>
    <div class="govuk-details__text"><p class="app-words">${version.source}</p></div></details>
  ${shown(read)}`

/** Null where this person has nothing to answer: it was answered, or they wrote it. */
export const answerMain = (version: WordingVersion, person: Person, inputs: Inputs): Html | null =>
  answerRefusals(version, { answer: 'approved', reason: '', by: person.id }).length > 0
    ? null
    : html`
  ${inputs.radios({
    name: 'answer',
    legend: { text: 'Are letters written in these words from now on?', classes: 'govuk-fieldset__legend--m' },
    items: [
      { value: 'approved', text: 'Yes, I approve them' },
      { value: 'returned', text: 'No, they go back to whoever wrote them' },
    ],
  })}
  ${inputs.text({ name: 'reason', label: { text: 'Why? (needed where they go back)', classes: 'govuk-label--s' }, autocomplete: 'off' })}
  ${button('Record my answer', { preventDoubleClick: true })}`
