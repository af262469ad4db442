// GOV.UK skip link.
import { type Content, classNames, type Html, html } from '../html.ts'

export type SkipLinkOptions = {
  readonly text: Content
  readonly href?: string | undefined
  readonly classes?: string | undefined
}

export const skipLink = ({ text, href = '#content', classes }: SkipLinkOptions): Html =>
  html`<a href="${href}" class="govuk-skip-link${classNames(classes)}" data-module="govuk-skip-link">${text}</a>`
