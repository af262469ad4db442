// GOV.UK date input: day, month and year as three fields.
import { type DatePart, dateParts, formWords } from '../form-words.ts'
import { attribute, classNames, type Html, html } from '../html.ts'
import { fieldset, type Legend } from './fieldset.ts'
import { describedByOf, type FieldOptions, formGroup, hintAndError } from './form-group.ts'
import { label } from './label.ts'

export type DateInputOptions = FieldOptions & {
  readonly id: string
  readonly namePrefix?: string | undefined
  /** The ids of the three fields, where they are not to be made from `id`. */
  readonly partIds?: Readonly<Record<DatePart, string>> | undefined
  readonly legend?: Legend | undefined
  readonly values?: { readonly [Part in DatePart]?: string | undefined } | undefined
  /** Which parts the error is about; all of them when none is named. */
  readonly wrongParts?: readonly DatePart[] | undefined
  /** For the date of birth of the person who fills it in. */
  readonly isBirthday?: boolean | undefined
}

export function dateInput(options: DateInputOptions): Html {
  const { id, legend } = options
  const inner = html`${hintAndError(id, options)}
  <div class="govuk-date-input${classNames(options.classes)}"${attribute('id', id)}>
    ${dateParts.map((part) => partInput(part, options))}
  </div>`
  if (legend === undefined) return formGroup(options, inner)
  return formGroup(
    options,
    fieldset({ legend, role: 'group', describedBy: describedByOf(id, options), content: inner }),
  )
}

function partInput(part: DatePart, options: DateInputOptions): Html {
  const { id, namePrefix, partIds, values, error, wrongParts = [], isBirthday, language = 'en-GB' } = options
  const wrong = wrongParts.length > 0 ? wrongParts.includes(part) : error !== undefined
  const width = part === 'year' ? 4 : 2
  const partId = partIds?.[part] ?? `${id}-${part}`
  const classes = classNames(wrong && 'govuk-input--error', `govuk-input--width-${width}`)
  return html`<div class="govuk-date-input__item">
      <div class="govuk-form-group">
        ${label({ text: formWords[language].parts[part], classes: 'govuk-date-input__label' }, partId)}
        <input class="govuk-input govuk-date-input__input${classes}"${[
          attribute('id', partId),
          attribute('name', namePrefix ? `${namePrefix}-${part}` : part),
        ]} type="text"${[
          attribute('value', values?.[part] || undefined),
          attribute('autocomplete', isBirthday && `bday-${part}`),
        ]} inputmode="numeric">
      </div>
    </div>`
}
