// What every GOV.UK form field shares: its hint, its error, the ids that join them, and the group around them.
import type { Language } from '#documents/document.ts'
import { formWords } from '../form-words.ts'
import { type Content, classNames, type Html, html } from '../html.ts'
import { errorMessage } from './error-message.ts'
import { hint } from './hint.ts'

/** Options of every field. `classes` go on the control, `groupClasses` on the group around it. */
export type FieldOptions = {
  readonly hint?: Content | undefined
  readonly error?: Content | undefined
  readonly describedBy?: string | undefined
  readonly classes?: string | undefined
  readonly groupClasses?: string | undefined
  /** Of what the field says by itself; English when left out. */
  readonly language?: Language | undefined
}

/** The ids that describe a field, in the order that they are read; undefined when there are none. */
export function describedByOf(id: string, options: FieldOptions): string | undefined {
  const ids = classNames(options.describedBy, options.hint && `${id}-hint`, options.error && `${id}-error`)
  return ids === '' ? undefined : ids.trimStart()
}

export const hintAndError = (id: string, options: FieldOptions): Html =>
  html`${options.hint && hint({ id: `${id}-hint`, text: options.hint })}
${options.error && errorMessage({ id: `${id}-error`, text: options.error, visuallyHiddenText: formWords[options.language ?? 'en-GB'].error })}`

export const formGroup = ({ error, groupClasses }: FieldOptions, content: Html): Html =>
  html`<div class="govuk-form-group${classNames(error && 'govuk-form-group--error', groupClasses)}">
  ${content}
</div>`
