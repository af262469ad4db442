// GOV.UK panel: a confirmation, or an interruption before an unusual act.
import { attribute, type Content, classNames, type Html, html } from '../html.ts'
import { button, buttonLink } from './button.ts'

export type PanelAction =
  | { readonly text: string; readonly href: string; readonly type?: 'button' | undefined }
  | { readonly text: string; readonly type: 'submit' | 'button'; readonly name?: string; readonly value?: string }

export type PanelOptions = {
  readonly title: Content
  readonly content?: Content | undefined
  readonly headingLevel?: 1 | 2 | 3 | undefined
  readonly classes?: string | undefined
  /** Makes it an interruption. A link is a link, a submit is a button. */
  readonly actions?: readonly PanelAction[] | undefined
}

export function panel({ title, content, headingLevel = 1, classes, actions }: PanelOptions): Html {
  const variant = actions === undefined ? 'confirmation' : 'interruption'
  return html`<div class="govuk-panel govuk-panel--${variant}${classNames(classes)}">
  <h${headingLevel} class="govuk-panel__title">
    ${title}
  </h${headingLevel}>
  ${content && html`<div class="govuk-panel__body">${content}</div>`}
  ${actions && group(actions)}
</div>`
}

const group = (actions: readonly PanelAction[]): Html =>
  html`<div class="govuk-panel__actions">
    ${actions.length > 0 && html`<div class="govuk-button-group">${actions.map(action)}</div>`}
  </div>`

function action(one: PanelAction): Html {
  if (!('href' in one)) {
    const { text, type, name, value } = one
    return button(text, { type, name, value, variant: 'inverse' })
  }
  if (one.type === 'button') return buttonLink(one.text, { href: one.href, variant: 'inverse' })
  return html`<a class="govuk-link govuk-link--inverse"${attribute('href', one.href)}>${one.text}</a>`
}
