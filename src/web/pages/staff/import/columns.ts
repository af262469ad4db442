// What the columns of a file are: suggested, to be put right, and kept for the next file.
import { spelled } from '#core/import/choices.ts'
import { type FieldName, fields } from '#core/import/fields.ts'
import type { Mapping } from '#core/import/mapping.ts'
import { dateOrders } from '#core/import/read-day.ts'
import { radios } from '../../../components/radios.ts'
import { select } from '../../../components/select.ts'
import { textarea } from '../../../components/textarea.ts'
import { clean, type Posted } from '../../../form.ts'
import { type Html, html } from '../../../html.ts'
import type { ImportLooked } from '../../../imports-desk.ts'

const nameOf = (field: FieldName): string => `column-${field}`

export function columnInputs({ headings, mapping }: Pick<ImportLooked, 'headings' | 'mapping'>): Html {
  const known = [...new Set(headings.filter((heading) => heading !== ''))]
  const items = [
    { value: '', text: 'Not in this file' },
    ...known.map((heading) => ({ value: heading, text: heading })),
  ]
  return html`${fields.map(({ name, label }) =>
    select({ name: nameOf(name), label, items, value: mapping.columns[name] ?? '' }),
  )}
    ${radios({
      name: 'dates',
      legend: { text: 'How is 1/2/24 meant, where it stands?', classes: 'govuk-fieldset__legend--s' },
      hint: 'Days with a whole year are read day first, unless you say otherwise',
      value: mapping.dates ?? 'none',
      items: [
        { value: 'day first', text: '1 February 2024: the day first' },
        { value: 'month first', text: '2 January 2024: the month first' },
        { value: 'none', text: 'There are none, or I do not know: show me where they are' },
      ],
    })}
    ${textarea({
      name: 'values',
      label: { text: 'Their words for ours (optional)', classes: 'govuk-label--s' },
      hint: 'One on each line, such as: Outcome: Resolved = not known',
      rows: 4,
      value: valueLines(mapping),
    })}`
}

const labelOf = (name: string): string => fields.find((field) => field.name === name)?.label ?? name

const valueLines = ({ values }: Mapping): string =>
  Object.entries(values)
    .flatMap(([name, said]) =>
      Object.entries(said ?? {}).map(([word, value]) => `${labelOf(name)}: ${word} = ${value}`),
    )
    .join('\n')

export type ColumnsRead = { readonly mapping: Mapping } | { readonly because: string }

/** What was said about the columns; or which line of the words is none. */
export function readColumns(posted: Posted): ColumnsRead {
  const columns = Object.fromEntries(
    fields.flatMap(({ name }) => {
      const heading = (posted[nameOf(name)] ?? '').trim()
      return heading === '' ? [] : [[name, heading] as const]
    }),
  )
  const dates = dateOrders.find((order) => order === posted.dates) ?? null
  const values: { [name in FieldName]?: Record<string, string> } = {}
  for (const line of clean(posted.values).split('\n')) {
    if (line.trim() === '') continue
    const field = fields.find(({ label }) => line.trim().toLowerCase().startsWith(`${label.toLowerCase()}:`))
    const [, word = '', value = ''] = /^:(.+)=([^=]+)$/.exec(line.trim().slice(field?.label.length)) ?? []
    if (!field || word.trim() === '') {
      return { because: `“${line.trim()}” is not such a line as: Outcome: Resolved = not known` }
    }
    values[field.name] = { ...values[field.name], [spelled(word)]: value.trim() }
  }
  return { mapping: { columns, dates, values } }
}
