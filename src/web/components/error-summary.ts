// GOV.UK error summary: every error of a form, each leading to its field.
import { attribute, type Content, classNames, type Html, html } from '../html.ts'

export type ErrorSummaryOptions = {
  readonly title: Content
  readonly errors: readonly { readonly text: Content; readonly href?: string | undefined }[]
  readonly description?: Content | undefined
  readonly classes?: string | undefined
  readonly disableAutoFocus?: boolean | undefined
}

export const errorSummary = ({ title, errors, description, classes, disableAutoFocus }: ErrorSummaryOptions): Html =>
  html`<div class="govuk-error-summary${classNames(classes)}"${attribute(
    'data-disable-auto-focus',
    disableAutoFocus === undefined ? undefined : String(disableAutoFocus),
  )} data-module="govuk-error-summary">
  <div role="alert">
    <h2 class="govuk-error-summary__title">
      ${title}
    </h2>
    <div class="govuk-error-summary__body">
      ${description && html`<p>${description}</p>`}
      ${errors.length > 0 && list(errors)}
    </div>
  </div>
</div>`

const list = (errors: ErrorSummaryOptions['errors']): Html =>
  html`<ul class="govuk-list govuk-error-summary__list">
        ${errors.map(({ text, href }) => html`<li>${href ? html`<a href="${href}">${text}</a>` : text}</li>`)}
      </ul>`
