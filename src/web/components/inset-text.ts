// GOV.UK inset text.
import { attribute, type Content, classNames, type Html, html } from '../html.ts'

export type InsetTextOptions = { readonly id?: string | undefined; readonly classes?: string | undefined }

export const insetText = (content: Content | readonly Html[], { id, classes }: InsetTextOptions = {}): Html =>
  html`<div${attribute('id', id)} class="govuk-inset-text${classNames(classes)}">
  ${content}
</div>`
