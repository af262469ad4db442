// The files of a complaint: what each is, whom it is from, whether it was scanned, and how to have it.
import { longDate } from '#core/calendar/dates.ts'
import { fileKinds } from '#core/complaint/file-kinds.ts'
import { filesHere, type ReceivedFile, type RefusedFile } from '#core/complaint/handling-files.ts'
import { fileWords, scanWords, sourceWords } from '#history/file-words.ts'
import type { ActContext } from '../../../act.ts'
import { buttonLink } from '../../../components/button.ts'
import { summaryList } from '../../../components/summary-list.ts'
import { type Html, html } from '../../../html.ts'
import { lines } from '../../lines.ts'
import { pictureWords, smallPicture } from '../../small-picture.ts'
import { sectionPath } from '../next-act.ts'
import { channelWords } from '../words.ts'

/** `previewed` are the hashes of those that have a small picture. */
export function filesSection({ file }: ActContext, previewed: ReadonlySet<string>): Html {
  const { id, imported, handling } = file.complaint
  const path = sectionPath(id, 'files')
  const rows = (some: readonly ReceivedFile[]) =>
    summaryList({ rows: some.toReversed().map((one) => rowOf(one, path, previewed.has(one.sha256))) })
  const files = filesHere(handling)
  const pictures = files.filter(isInWords)
  return html`<section class="govuk-!-margin-top-6"><h2 class="govuk-heading-m">Files</h2>
    ${
      files.length === 0
        ? html`<p class="govuk-body">Pictures, letters, reports and all else that is sent to us will stand here, exactly as it came.</p>`
        : rows(files.filter((one) => !isInWords(one)))
    }
    ${
      pictures.length > 0 &&
      html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Pictures among the words of emails (${pictures.length})</span></summary>
      <div class="govuk-details__text"><p class="govuk-body">Logos and signatures, and pictures that somebody pasted.</p>${rows(pictures)}</div></details>`
    }
    ${handling.refusedFiles.length > 0 && refused(handling.refusedFiles)}
    ${!imported && buttonLink('Add files', { href: `${path}/add` })}
  </section>`
}

const isInWords = ({ mail }: ReceivedFile): boolean => mail?.inWords === true

function rowOf(file: ReceivedFile, path: string, hasPreview: boolean) {
  const { number, name, note, on, from, channel, scan, mail } = file
  const own = `${path}/${number}`
  const picture = smallPicture(file, own, hasPreview, pictureWords)
  const hidden = { visuallyHiddenText: `: ${name}, number ${number}` }
  return {
    key: html`<span class="app-file-name">${name}</span>`,
    value: html`
      ${picture && html`<p class="govuk-body">${picture}</p>`}
      ${note && html`<p class="govuk-body">${lines(note)}</p>`}
      <p class="govuk-body">${fileWords(file)}. From ${sourceWords[from]}, ${longDate(on)}.${channel && ` ${channelWords[channel]}.`}</p>
      <p class="govuk-body">${scanWords[scan]}.${mail && html` <a class="govuk-link" href="/staff/messages/${mail.key}">Download its email<span class="govuk-visually-hidden">, that of ${name}, number ${number}</span></a>`}</p>`,
    actions: [
      { href: own, text: 'Download', ...hidden },
      ...(fileKinds[file.kind].hasPlace
        ? [{ href: `${own}/without-place`, text: 'Copy without its place', ...hidden }]
        : []),
    ],
  }
}

const refused = (files: readonly RefusedFile[]): Html => html`<h3 class="govuk-heading-s">Refused</h3>
  <ul class="govuk-list govuk-list--bullet">${files.map(
    ({ name, from, on, found }) =>
      html`<li>${name}, from ${sourceWords[from]}, ${longDate(on)}: the scanner found ${found} in it. It was refused, and is given to nobody.</li>`,
  )}</ul>`
