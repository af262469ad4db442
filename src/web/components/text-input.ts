// GOV.UK text input.
import { attribute, type Content, classNames, type Html, html } from '../html.ts'
import { describedByOf, type FieldOptions, formGroup, hintAndError } from './form-group.ts'
import { type Label, label } from './label.ts'

export type TextInputOptions = FieldOptions & {
  readonly name: string
  readonly label: Label
  readonly id?: string | undefined
  readonly value?: string | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'number' | undefined
  readonly inputmode?: 'text' | 'email' | 'tel' | 'numeric' | 'decimal' | 'search' | undefined
  readonly autocomplete?: string | undefined
  readonly autocapitalize?: 'none' | 'words' | 'sentences' | 'characters' | undefined
  readonly spellcheck?: boolean | undefined
  readonly pattern?: string | undefined
  readonly prefix?: Content | undefined
  readonly suffix?: Content | undefined
  readonly disabled?: boolean | undefined
  /** For the one field that a page is for, such as a search box. */
  readonly autofocus?: boolean | undefined
}

export function textInput(options: TextInputOptions): Html {
  const id = options.id ?? options.name
  const input = html`<input class="govuk-input${classNames(options.classes, options.error && 'govuk-input--error')}"${[
    attribute('id', id),
    attribute('name', options.name),
  ]} type="${options.type ?? 'text'}"${[
    attribute('spellcheck', options.spellcheck === undefined ? undefined : String(options.spellcheck)),
    attribute('value', options.value || undefined),
    attribute('disabled', options.disabled),
    attribute('aria-describedby', describedByOf(id, options)),
    attribute('autocomplete', options.autocomplete),
    attribute('autocapitalize', options.autocapitalize),
    attribute('pattern', options.pattern),
    attribute('inputmode', options.inputmode),
    attribute('autofocus', options.autofocus),
  ]}>`
  return formGroup(options, html`${label(options.label, id)}${hintAndError(id, options)}${withAffixes(input, options)}`)
}

function withAffixes(input: Html, { prefix, suffix }: TextInputOptions): Html {
  if (!prefix && !suffix) return input
  return html`<div class="govuk-input__wrapper">
    ${prefix && html`<div class="govuk-input__prefix" aria-hidden="true">${prefix}</div>`}
    ${input}
    ${suffix && html`<div class="govuk-input__suffix" aria-hidden="true">${suffix}</div>`}
  </div>`
}
