// GOV.UK select.
import { attribute, classNames, type Html, html } from '../html.ts'
import { describedByOf, type FieldOptions, formGroup, hintAndError } from './form-group.ts'
import { type Label, label } from './label.ts'

export type SelectItem = {
  readonly value?: string | undefined
  readonly text: string
  readonly selected?: boolean | undefined
  readonly disabled?: boolean | undefined
}

export type SelectOptions = FieldOptions & {
  readonly name: string
  readonly label: Label
  readonly items: readonly (SelectItem | false | null | undefined)[]
  readonly id?: string | undefined
  readonly value?: string | undefined
}

export function select(options: SelectOptions): Html {
  const id = options.id ?? options.name
  const classes = classNames(options.classes, options.error && 'govuk-select--error')
  const element = html`<select class="govuk-select${classes}" id="${id}" name="${options.name}"${attribute(
    'aria-describedby',
    describedByOf(id, options),
  )}>
  ${options.items.map((item) => item && option(item, options.value))}
  </select>`
  return formGroup(options, html`${label(options.label, id)}${hintAndError(id, options)}${element}`)
}

function option(item: SelectItem, value: string | undefined): Html {
  const selected = item.selected ?? (Boolean(value) && (item.value ?? item.text) === value)
  return html`<option${[
    attribute('value', item.value),
    attribute('selected', selected),
    attribute('disabled', item.disabled),
  ]}>${item.text}</option>`
}
