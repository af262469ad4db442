// GOV.UK button.
import { attribute, type Content, classNames, type Html, html, isHtml } from '../html.ts'

export type ButtonOptions = {
  readonly variant?: 'secondary' | 'warning' | 'inverse' | undefined
  readonly classes?: string | undefined
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly type?: 'submit' | 'button' | undefined
  readonly disabled?: boolean | undefined
  readonly preventDoubleClick?: boolean | undefined
  /** For the first button of a journey, with its arrow. */
  readonly isStartButton?: boolean | undefined
}

export function button(text: Content, options: ButtonOptions = {}): Html {
  const { id, name, value, type = 'submit', disabled, preventDoubleClick } = options
  return html`<button type="${type}"${[
    attribute('value', value || undefined),
    attribute('name', name),
    disabled && html` disabled aria-disabled="true"`,
    attribute('data-prevent-double-click', preventDoubleClick === undefined ? undefined : String(preventDoubleClick)),
  ]} ${common(options)}${attribute('id', id)}>
  ${words(text, options)}
</button>`
}

export type ButtonLinkOptions = Pick<ButtonOptions, 'variant' | 'classes' | 'id' | 'isStartButton'> & {
  readonly href: string
}

export const buttonLink = (text: Content, options: ButtonLinkOptions): Html =>
  html`<a href="${options.href}" role="button" draggable="false" ${common(options)}${attribute('id', options.id)}>
  ${words(text, options)}
</a>`

type Look = Pick<ButtonOptions, 'variant' | 'classes' | 'isStartButton'>

function common({ variant, classes, isStartButton }: Look): Html {
  const all = classNames(variant && `govuk-button--${variant}`, classes, isStartButton && 'govuk-button--start')
  return html`class="govuk-button${all}" data-module="govuk-button"`
}

// A start button is a flex box, which would lose the spaces between elements.
const words = (text: Content, { isStartButton }: Look): Html =>
  html`${isStartButton && isHtml(text) ? html`<span>${text}</span>` : text}${isStartButton && startIcon}`

const startIcon = html`<svg class="govuk-button__start-icon"
    xmlns="http://www.w3.org/2000/svg" width="17.5" height="19" viewBox="0 0 33 40"
    aria-hidden="true" focusable="false">
    <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z"/>
  </svg>`
