// A wording as it is read: what is wrong with it by line, what to look at twice, and the letter it makes.
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { details } from '../../../components/details.ts'
import { warningText } from '../../../components/warning-text.ts'
import { type Html, html } from '../../../html.ts'
import type { ReadWording, WordingFile } from '../../../wordings-desk.ts'
import { letterPaper } from '../../letter-paper.ts'

export const shown = ({ faults, flags, preview }: ReadWording): Html => html`
  ${faults.length > 0 && faultList(faults)}
  ${flags.length > 0 && flagList(flags)}
  ${
    preview &&
    html`<h2 class="govuk-heading-m">The letter in these words</h2>
    <p class="govuk-body">${preview.of === 'made up' ? 'Of a made-up complaint: the parts are lines that say what stands there.' : `Of complaint ${preview.of}, as it would read if it were written now. Nothing is sent.`}</p>
    ${letterPaper(preview.document)}`
  }`

export const faultText = ({ line, because }: ReadWording['faults'][number]): string =>
  line === null ? because : `Line ${line}: ${because}`

const faultList = (
  faults: ReadWording['faults'],
): Html => html`<h2 class="govuk-heading-m">What has to be put right</h2>
  <ul class="govuk-list govuk-list--bullet">${faults.map((fault) => html`<li>${faultText(fault)}</li>`)}</ul>`

const flagList = (
  flags: ReadWording['flags'],
): Html => html`${warningText('Look at these words again. They stop nothing; you decide.')}
  <ul class="govuk-list govuk-list--bullet">${flags.map(({ line, words, because }) => html`<li>Line ${line}, “${words}”: ${because}.</li>`)}</ul>`

/** How a wording is written, and what it can and must name. */
export const howToWrite = ({ parts, fields }: Pick<WordingFile, 'parts' | 'fields'>): Html =>
  details({
    summary: 'How to write it',
    content: html`<p>An empty line begins a new paragraph. ## begins a heading, - an item of a list, 1. one of a numbered list.
      **Two stars** make words bold. [Words](https://example.org) make a link.</p>
    <p>These parts each stand once, on a line of their own, where you want them:</p>
    <ul class="govuk-list govuk-list--bullet">${parts.map(({ part, provision }) => html`<li>((part: ${part}))${provision && `, ${provisionLabel(provision)} of the Code`}</li>`)}</ul>
    <p>These fields are filled in wherever they stand: ${fields.map((field) => `((${field}))`).join(', ')}.</p>
    <p>The greeting, how to follow the complaint, the help offered and the signature are always there.</p>`,
  })
