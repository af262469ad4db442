// GOV.UK fieldset.
import { attribute, type Content, classNames, type Html, html } from '../html.ts'

export type LegendOptions = {
  readonly text: Content
  readonly classes?: string | undefined
  readonly isPageHeading?: boolean | undefined
}

export type Legend = Content | LegendOptions

export type FieldsetOptions = {
  readonly legend: Legend
  readonly content?: Html | readonly Html[] | undefined
  readonly classes?: string | undefined
  readonly role?: string | undefined
  readonly describedBy?: string | undefined
}

export function fieldset({ legend, content, classes, role, describedBy }: FieldsetOptions): Html {
  return html`<fieldset class="govuk-fieldset${classNames(classes)}"${attribute('role', role)}${attribute(
    'aria-describedby',
    describedBy || undefined,
  )}>
  ${legendElement(legend)}
${content}
</fieldset>`
}

function legendElement(given: Legend): Html {
  const options: LegendOptions = typeof given === 'string' || !('text' in given) ? { text: given } : given
  const words = options.isPageHeading
    ? html`<h1 class="govuk-fieldset__heading">
      ${options.text}
    </h1>`
    : options.text
  return html`<legend class="govuk-fieldset__legend${classNames(options.classes)}">
    ${words}
  </legend>`
}
