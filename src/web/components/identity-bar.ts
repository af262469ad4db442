// MoJ identity bar: whose complaint this is, on every page about it.
import { type Content, classNames, type Html, html } from '../html.ts'

export type IdentityBarOptions = {
  /** Words and phrasing only: it stands in a span. */
  readonly title?: Content | undefined
  /** Buttons; where the official template has menus. */
  readonly actions?: readonly Html[] | undefined
  readonly classes?: string | undefined
}

export const identityBar = ({ title, actions, classes }: IdentityBarOptions): Html =>
  html`<div class="moj-identity-bar${classNames(classes)}">
  <div class="moj-identity-bar__container">
    <div class="moj-identity-bar__details">
      ${title && html`<span class="moj-identity-bar__title">${title}</span>`}
    </div>
    ${
      actions &&
      html`<div class="moj-identity-bar__actions">
      ${actions.map((action) => html`<div class="moj-identity-bar__menu">${action}</div>`)}
    </div>`
    }
  </div>
</div>`
