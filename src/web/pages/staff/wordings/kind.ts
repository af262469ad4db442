// One kind of letter: whose words it is in, every version with what became of it, and the way to write the next.
import { inUse } from '#core/wording/version.ts'
import { table } from '../../../components/table.ts'
import type { Person } from '../../../desk.ts'
import { type Html, html } from '../../../html.ts'
import type { View } from '../../../view.ts'
import type { WordingFile } from '../../../wordings-desk.ts'
import { answeredWords, kindPath, titleOf, usedWords, versionPath, wordingsPath, writtenWords } from './words.ts'

export const kindPage = (file: WordingFile, staff: readonly Person[], done: string | undefined): View => ({
  title: `${titleOf(file.kind)}: words`,
  back: { href: wordingsPath, text: 'Wording of letters' },
  main: html`${said(done)}
    <h1 class="govuk-heading-l">${titleOf(file.kind)}</h1>
    <p class="govuk-body">In use: ${usedWords(file.versions)}.</p>
    <p class="govuk-body"><a class="govuk-link" href="${kindPath(file.kind)}/write">Write a new version</a></p>
    ${file.versions.length > 0 && versions(file, staff)}`,
})

const said = (done: string | undefined): Html | false => {
  if (done === 'saved')
    return html`<p class="govuk-inset-text">Saved. It is used once somebody else has approved it.</p>`
  if (done === 'approved')
    return html`<p class="govuk-inset-text">Approved. The next letter of this kind is in these words.</p>`
  return done === 'returned' && html`<p class="govuk-inset-text">Returned to whoever wrote it, with your reason.</p>`
}

function versions({ kind, versions }: WordingFile, staff: readonly Person[]): Html {
  const used = inUse(versions)
  return table({
    caption: 'Versions, the latest first',
    classes: 'app-dense',
    head: ['Version', 'Written by', 'Why', 'What became of it'],
    firstCellIsHeader: true,
    rows: versions.map((one) => [
      html`<a class="govuk-link" href="${versionPath(one)}">Version ${one.version}<span class="govuk-visually-hidden"> of the ${kind}</span></a>${one === used && html` <strong>in use</strong>`}`,
      writtenWords(one, staff),
      one.why,
      answeredWords(one, staff),
    ]),
  })
}
