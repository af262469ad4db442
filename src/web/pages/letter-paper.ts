// A letter on a page: the exact document, on something like its paper, and the formats it can be kept in.
import type { Complete, Document } from '#documents/document.ts'
import { toHtmlBody } from '#documents/to-html.ts'
import { type Html, html, rendered } from '../html.ts'
import { type ResidentWords, residentWordsIn } from './resident/words/words.ts'

type Says = Pick<ResidentWords['letter'], 'pdf' | 'text'>

export const letterPaper = (document: Complete<Document>): Html =>
  html`<div class="app-desk"><div class="app-paper">${rendered(toHtmlBody(document))}</div></div>`

/** Links to the letter in each format that is kept as a file; `path` is that of its page. */
export const letterFiles = (
  path: string,
  says: Says = residentWordsIn['en-GB'].letter,
): Html => html`<ul class="govuk-list">
    <li><a class="govuk-link" href="${path}/pdf">${says.pdf}</a></li>
    <li><a class="govuk-link" href="${path}/text">${says.text}</a></li>
  </ul>`
