// What is attached to a mail: the files it became, pictures among its words apart, and why others are no files.
import type { ReceivedFile } from '#core/complaint/handling-files.ts'
import { sizeWords } from '#history/file-words.ts'
import { type Html, html } from '../../html.ts'
import type { Message, MessagePart } from '../../messages-desk.ts'

/** Where the files of a complaint are had, and which there are. */
export type FilesShown = { readonly path: string; readonly files: readonly ReceivedFile[] }

export function attachedTo({ parts, attachments, filesRefused }: Message, shown: FilesShown | null): Html | false {
  if (!parts) {
    return (
      attachments.length > 0 &&
      html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">Attached, inside the original</h3>
      <ul class="govuk-list govuk-list--bullet">${attachments.map(
        ({ name, type, bytes }) => html`<li>${name || 'No name'} (${type}, ${sizeWords(bytes)})</li>`,
      )}</ul>`
    )
  }
  const kept = parts.filter(({ because }) => because === '')
  const [pictures, files] = [kept.filter(({ inWords }) => inWords), kept.filter(({ inWords }) => !inWords)]
  const refused = parts.filter(({ because }) => because !== '')
  return html`
    ${files.length > 0 && list('Attached', files, shown)}
    ${
      pictures.length > 0 &&
      html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Pictures among its words (${pictures.length})</span></summary>
      <div class="govuk-details__text"><ul class="govuk-list govuk-list--bullet">${pictures.map((one) => item(one, shown))}</ul></div></details>`
    }
    ${
      refused.length > 0 &&
      html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">Not taken out of the original</h3>
      <ul class="govuk-list govuk-list--bullet">${refused.map(
        ({ because, found }) => html`<li>${because}.${found && ` The scanner found ${found}.`}</li>`,
      )}</ul>`
    }
    ${filesRefused && html`<p class="govuk-body">Its files do not stand among the complaint’s files: ${filesRefused}.</p>`}`
}

const list = (heading: string, parts: readonly MessagePart[], shown: FilesShown | null): Html =>
  html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">${heading}</h3>
  <ul class="govuk-list govuk-list--bullet">${parts.map((one) => item(one, shown))}</ul>`

/** The same bytes sent twice are one file: it may have come with another mail first. */
function item({ name, bytes, sha256 }: MessagePart, shown: FilesShown | null): Html {
  const file = shown?.files.find((one) => one.sha256 === sha256)
  const words = html`${name} (${sizeWords(bytes)})`
  return file && shown
    ? html`<li><a class="govuk-link" href="${shown.path}/${file.number}">${words}</a></li>`
    : html`<li>${words}</li>`
}
