// GOV.UK file upload, as every browser draws it by itself.
import { attribute, classNames, type Html, html } from '../html.ts'
import { describedByOf, type FieldOptions, formGroup, hintAndError } from './form-group.ts'
import { type Label, label } from './label.ts'

export type FileUploadOptions = FieldOptions & {
  readonly name: string
  readonly label: Label
  readonly id?: string | undefined
  readonly multiple?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** The endings that are offered first, such as '.pdf,.jpg'. What is sent is looked at all the same. */
  readonly accept?: string | undefined
}

export function fileUpload(options: FileUploadOptions): Html {
  const id = options.id ?? options.name
  const input = html`<input class="govuk-file-upload${classNames(options.classes, options.error && 'govuk-file-upload--error')}"${[
    attribute('id', id),
    attribute('name', options.name),
  ]} type="file"${[
    attribute('disabled', options.disabled),
    attribute('multiple', options.multiple),
    attribute('aria-describedby', describedByOf(id, options)),
    attribute('accept', options.accept),
  ]}>`
  return formGroup(options, html`${label(options.label, id)}${hintAndError(id, options)}${input}`)
}
