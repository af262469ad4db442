// GOV.UK details: what only some people need, one press away.
import { attribute, type Content, classNames, type Html, html } from '../html.ts'

export type DetailsOptions = {
  readonly summary: Content
  readonly content: Content | readonly Html[]
  readonly id?: string | undefined
  readonly classes?: string | undefined
  readonly open?: boolean | undefined
}

export const details = ({ summary, content, id, classes, open }: DetailsOptions): Html =>
  html`<details${attribute('id', id)} class="govuk-details${classNames(classes)}"${attribute('open', open)}>
  <summary class="govuk-details__summary">
    <span class="govuk-details__summary-text">
      ${summary}
    </span>
  </summary>
  <div class="govuk-details__text">
    ${content}
  </div>
</details>`
