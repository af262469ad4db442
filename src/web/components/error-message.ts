// GOV.UK error message.
import { attribute, type Content, classNames, type Html, html } from '../html.ts'

export type ErrorMessageOptions = {
  readonly text: Content
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly visuallyHiddenText?: string | undefined
}

export const errorMessage = ({ text, id, classes, visuallyHiddenText = 'Error' }: ErrorMessageOptions): Html =>
  html`<p${attribute('id', id)} class="govuk-error-message${classNames(classes)}">
  ${visuallyHiddenText && html`<span class="govuk-visually-hidden">${visuallyHiddenText}:</span> `}${text}
</p>`
