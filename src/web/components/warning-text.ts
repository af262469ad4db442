// GOV.UK warning text.
import { type Content, classNames, type Html, html } from '../html.ts'

export type WarningTextOptions = {
  readonly iconFallbackText?: string | undefined
  readonly classes?: string | undefined
}

export const warningText = (content: Content, { iconFallbackText, classes }: WarningTextOptions = {}): Html =>
  html`<div class="govuk-warning-text${classNames(classes)}">
  <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
  <strong class="govuk-warning-text__text">
    <span class="govuk-visually-hidden">${iconFallbackText || 'Warning'}</span>
    ${content}
  </strong>
</div>`
