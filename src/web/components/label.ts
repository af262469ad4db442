// GOV.UK label.
import { attribute, type Content, classNames, type Html, html, nothing } from '../html.ts'

export type LabelOptions = {
  readonly text: Content
  readonly classes?: string | undefined
  readonly isPageHeading?: boolean | undefined
}

/** A label is usually its words; with options it can be the heading of the page. */
export type Label = Content | LabelOptions

export function label(given: Label, forId?: string): Html {
  const options: LabelOptions = typeof given === 'string' || !('text' in given) ? { text: given } : given
  if (options.text === '') return nothing
  const element = html`<label class="govuk-label${classNames(options.classes)}"${attribute('for', forId)}>
  ${options.text}
</label>`
  return options.isPageHeading ? html`<h1 class="govuk-label-wrapper">${element}</h1>` : element
}
