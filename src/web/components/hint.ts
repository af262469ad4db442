// GOV.UK hint.
import { attribute, type Content, classNames, type Html, html } from '../html.ts'

export type HintOptions = {
  readonly text: Content
  readonly id?: string | undefined
  readonly classes?: string | undefined
}

export const hint = ({ text, id, classes }: HintOptions): Html =>
  html`<div${attribute('id', id)} class="govuk-hint${classNames(classes)}">
  ${text}
</div>`
