// MoJ sub navigation: the sections of one thing.
import { attribute, type Content, classNames, type Html, html } from '../html.ts'

export type SubNavigationOptions = {
  readonly label: string
  readonly items: readonly { readonly href: string; readonly text: Content; readonly active?: boolean | undefined }[]
  readonly classes?: string | undefined
}

export const subNavigation = ({ label, items, classes }: SubNavigationOptions): Html =>
  html`<nav class="moj-sub-navigation${classNames(classes)}" aria-label="${label}">
  <ul class="moj-sub-navigation__list">
    ${items.map(
      ({ href, text, active }) => html`<li class="moj-sub-navigation__item">
      <a class="moj-sub-navigation__link"${attribute('aria-current', active && 'page')} href="${href}">${text}</a>
    </li>`,
    )}
  </ul>
</nav>`
