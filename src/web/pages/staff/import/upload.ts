// Bring in past complaints: which file, and what happens to it; nothing is recorded until somebody says so.
import { button } from '../../../components/button.ts'
import { fileUpload } from '../../../components/file-upload.ts'
import { panel } from '../../../components/panel.ts'
import { html } from '../../../html.ts'
import { hidden } from '../../../inputs.ts'
import type { View } from '../../../view.ts'
import { importPath } from './words.ts'

export function uploadPage(formToken: string, because: string | null): View {
  return {
    title: 'Bring in past complaints',
    refusals: because === null ? [] : [{ field: 'file', because }],
    posted: { file: '' },
    back: { href: '/staff/complaints', text: 'All complaints' },
    main: html`<h1 class="govuk-heading-l">Bring in past complaints</h1>
      <p class="govuk-body">Complaints that were handled elsewhere can be held against the Code here, as far as your record of them goes. What it does not say is not known.</p>
      <ol class="govuk-list govuk-list--number">
        <li>Choose a spreadsheet with one complaint in each row: CSV, or Excel (.xlsx).</li>
        <li>Say what its columns are. We suggest that from their headings.</li>
        <li>See every fault, with its row and column, and put it right in the file; or leave those rows out.</li>
        <li>Bring them in. Nothing is recorded before that, and the same file twice is once the complaints.</li>
      </ol>
      <form method="post" action="${importPath}" enctype="multipart/form-data" novalidate>
        ${hidden('_csrf', formToken)}
        ${fileUpload({
          name: 'file',
          label: { text: 'The spreadsheet', classes: 'govuk-label--s' },
          error: because ?? undefined,
          accept: '.csv,.txt,.xlsx',
        })}
        ${button('Go on', { preventDoubleClick: true })}
      </form>`,
  }
}

/** After they were brought in. */
export const importedPage = (words: readonly string[]): View => ({
  title: 'Past complaints are brought in',
  main: html`${panel({ title: 'Past complaints are brought in', content: html`${words[0]}` })}
    ${words.slice(1).map((line) => html`<p class="govuk-body">${line}</p>`)}
    <p class="govuk-body">Each is marked as handled elsewhere, with the file and the row that it came from. No clock of it runs.</p>
    <ul class="govuk-list">
      <li><a class="govuk-link" href="/staff/complaints">All complaints</a></li>
      <li><a class="govuk-link" href="${importPath}">Bring in another file</a></li>
    </ul>`,
})
