// One file: how its columns are read, what is wrong with it, and what to do with it.
import type { Refusal } from '#core/complaint/step.ts'
import type { Fault } from '#core/import/fault.ts'
import { button } from '../../../components/button.ts'
import { details } from '../../../components/details.ts'
import { table } from '../../../components/table.ts'
import { type Html, html } from '../../../html.ts'
import type { ImportChecked, ImportLooked } from '../../../imports-desk.ts'
import type { View } from '../../../view.ts'
import { form } from '../../../visit.ts'
import { columnInputs } from './columns.ts'
import { meanings } from './meanings.ts'
import { complaints, filePath, importPath } from './words.ts'

type Shown = {
  readonly looked: ImportLooked
  readonly checked: ImportChecked
  readonly formToken: string
  readonly refusals: readonly Refusal[]
}

export function importFilePage({ looked, checked, formToken, refusals }: Shown): View {
  const { counts, faults, differences } = checked
  return {
    title: `Bring in ${looked.name}`,
    wide: true,
    refusals,
    posted: { values: '' },
    back: { href: importPath, text: 'Another file' },
    main: html`<h1 class="govuk-heading-l">Bring in ${looked.name}</h1>
      <p class="govuk-body">${complaints(counts.rows)}: ${counts.wholeFault ? 'none' : counts.fresh.toLocaleString('en-GB')} to bring in, ${counts.already.toLocaleString('en-GB')} brought in before, ${counts.faulty.toLocaleString('en-GB')} with faults. Nothing is recorded yet.</p>
      ${acceptance(looked, checked, formToken)}
      ${meanings(counts.unknown, filePath(looked.id), formToken)}
      ${faultTable('What is wrong with it', faults, counts.faults)}
      ${faultTable('Recorded before, and now said otherwise', differences, counts.different)}
      <h2 class="govuk-heading-m">Its columns</h2>
      ${form(filePath(looked.id), formToken, html`${columnInputs(looked)}${button('Save, and read it again', { name: 'press', value: 'columns', variant: 'secondary' })}`)}
      ${details({
        summary: 'Do not bring it in',
        content: form(
          filePath(looked.id),
          formToken,
          button('Let go of this file', { name: 'press', value: 'discard', variant: 'warning' }),
        ),
      })}`,
  }
}

function acceptance({ id }: ImportLooked, { counts }: ImportChecked, formToken: string): Html {
  if (counts.wholeFault) {
    return html`<p class="govuk-body"><strong>Something is wrong with the file as a whole.</strong> Put it right, or change what its columns are, and nothing else will be lost.</p>`
  }
  if (counts.fresh === 0) return html`<p class="govuk-body">There is nothing in it to bring in.</p>`
  if (counts.faults === 0) {
    return form(
      filePath(id),
      formToken,
      button(`Bring in ${complaints(counts.fresh)}`, { name: 'press', value: 'all', preventDoubleClick: true }),
    )
  }
  return html`<p class="govuk-body">All of them can be brought in once nothing is wrong. Or bring in those without a fault now, and the others when they are put right.</p>
    ${form(filePath(id), formToken, button(`Bring in the ${complaints(counts.fresh)} without a fault`, { name: 'press', value: 'good', preventDoubleClick: true }))}`
}

function faultTable(title: string, faults: readonly Fault[], count: number): Html | false {
  if (faults.length === 0) return false
  return html`<h2 class="govuk-heading-m">${title}</h2>
    ${count > faults.length && html`<p class="govuk-body">The first ${faults.length} are shown.</p>`}
    ${table({
      caption: title,
      captionClasses: 'govuk-visually-hidden',
      classes: 'app-dense',
      head: ['Row', 'Column', 'What', 'What to do'],
      rows: faults.map(({ row, column, heading, because, wayOut }) => [
        row === null ? 'The file' : String(row),
        column === null ? '' : `${column}${heading ? ` (${heading})` : ''}`,
        because,
        wayOut,
      ]),
    })}`
}
