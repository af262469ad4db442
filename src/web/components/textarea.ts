// GOV.UK textarea.
import { attribute, classNames, type Html, html } from '../html.ts'
import { describedByOf, type FieldOptions, formGroup, hintAndError } from './form-group.ts'
import { type Label, label } from './label.ts'

export type TextareaOptions = FieldOptions & {
  readonly name: string
  readonly label: Label
  readonly id?: string | undefined
  readonly value?: string | undefined
  readonly rows?: number | undefined
  readonly autocomplete?: string | undefined
  readonly spellcheck?: boolean | undefined
}

export const textarea = (options: TextareaOptions): Html => {
  const id = options.id ?? options.name
  return formGroup(
    options,
    html`${label(options.label, id)}${hintAndError(id, options)}${textareaElement({ ...options, id })}`,
  )
}

/** The element alone, which the character count also stands on. */
export function textareaElement(options: TextareaOptions & { readonly id: string }): Html {
  const { id, name, error, classes, rows = 5, spellcheck, value = '' } = options
  // A browser drops the first new line of a textarea, so typed text that begins with one is given another.
  const kept = value.startsWith('\n') || value.startsWith('\r') ? `\n${value}` : value
  return html`<textarea class="govuk-textarea${classNames(error && 'govuk-textarea--error', classes)}"${[
    attribute('id', id),
    attribute('name', name),
  ]} rows="${rows}"${[
    attribute('spellcheck', spellcheck === undefined ? undefined : String(spellcheck)),
    attribute('aria-describedby', describedByOf(id, options)),
    attribute('autocomplete', options.autocomplete),
  ]}>${kept}</textarea>`
}
