// A letter on a page: the exact document, on something like its paper, and the formats it can be kept in.
import { formats } from '#documents/catalogue.ts'
import type { Complete, Document } from '#documents/document.ts'
import { toHtmlBody } from '#documents/to-html.ts'
import { type Html, html, rendered } from '../html.ts'

export const letterPaper = (document: Complete<Document>): Html =>
  html`<div class="app-desk"><div class="app-paper">${rendered(toHtmlBody(document))}</div></div>`

/** Links to the letter in each format that is kept as a file; `path` is that of its page. */
export const letterFiles = (path: string): Html => html`<ul class="govuk-list">
    <li><a class="govuk-link" href="${path}/pdf">Download the letter as ${formats.pdf.says}</a></li>
    <li><a class="govuk-link" href="${path}/text">Download the letter as ${formats.text.says.toLowerCase()}</a></li>
  </ul>`
