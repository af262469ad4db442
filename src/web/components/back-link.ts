// GOV.UK back link.
import { type Content, classNames, type Html, html } from '../html.ts'

export type BackLinkOptions = {
  readonly href: string
  readonly text?: Content | undefined
  readonly classes?: string | undefined
}

export const backLink = ({ href, text, classes }: BackLinkOptions): Html =>
  html`<a href="${href}" class="govuk-back-link${classNames(classes)}">${text || 'Back'}</a>`
