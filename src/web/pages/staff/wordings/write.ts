// The form in which somebody words a letter: checked by line, shown as the letter it makes, saved for another to approve.
import { isComplaintId } from '#core/complaint/complaint.ts'
import { button } from '../../../components/button.ts'
import { clean, field, fields, longestStory, type Posted, text } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import { hidden, type Inputs } from '../../../inputs.ts'
import type { WordingFile } from '../../../wordings-desk.ts'
import { howToWrite } from './shown.ts'

const source = text('source', { what: 'The wording', missing: 'Enter the wording', longest: longestStory })

export const checkSchema = fields({
  source,
  complaint: field((posted) => {
    const typed = clean(posted.of).toUpperCase()
    if (typed === '') return { value: null }
    return isComplaintId(typed)
      ? { value: typed }
      : { wrong: [{ field: 'of', because: 'Enter a reference such as C-26-7F3K2Q, or leave it empty' }] }
  }),
})

export const saveSchema = fields({
  source,
  why: text('why', { what: 'The reason', missing: 'Enter why you write this version' }),
})

export const writeStart = ({ versions, standard }: WordingFile): Posted => ({
  source: versions[0]?.source ?? standard,
  seen: String(versions.length),
})

export const writeMain = (file: WordingFile, inputs: Inputs, posted: Posted): Html => html`
  ${howToWrite(file)}
  ${inputs.area({ name: 'source', label: { text: 'The words', classes: 'govuk-label--s' }, rows: 24, spellcheck: true, classes: 'app-source' })}
  ${inputs.text({ name: 'of', label: { text: 'Show it on a complaint (optional)', classes: 'govuk-label--s' }, hint: 'A reference, such as C-26-7F3K2Q. Without one it is shown on a made-up complaint', classes: 'govuk-input--width-10', autocomplete: 'off' })}
  ${inputs.text({ name: 'why', label: { text: 'Why this version?', classes: 'govuk-label--s' }, hint: 'Whoever approves it reads this', autocomplete: 'off' })}
  ${hidden('seen', posted.seen ?? String(file.versions.length))}
  <div class="govuk-button-group">
    ${button('Check and show', { name: 'press', value: 'check', variant: 'secondary' })}
    ${button('Save this version', { name: 'press', value: 'save', preventDoubleClick: true })}
  </div>`
