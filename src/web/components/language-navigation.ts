// GOV.UK language navigation: the same page in each language that it is offered in.
import { classNames, type Html, html } from '../html.ts'

export type LanguageItem = {
  readonly text: string
  readonly lang: string
  /** Left out where the page is in this language. */
  readonly href?: string | undefined
  readonly current?: boolean | undefined
}

export type LanguageNavigationOptions = {
  readonly items: readonly LanguageItem[]
  readonly ariaLabel?: string | undefined
  readonly classes?: string | undefined
}

export const languageNavigation = ({ items, ariaLabel = 'Language', classes }: LanguageNavigationOptions): Html =>
  html`<nav class="govuk-language-navigation${classNames(classes)}" aria-label="${ariaLabel}">
  <ul class="govuk-language-navigation__list">
    ${items.map(
      (item) => html`<li class="govuk-language-navigation__list-item">
      ${link(item)}
    </li>`,
    )}
  </ul>
</nav>`

const link = ({ text, lang, href, current }: LanguageItem): Html =>
  current || href === undefined
    ? html`<span class="govuk-language-navigation__text" aria-current="true" lang="${lang}">${text}</span>`
    : html`<a class="govuk-language-navigation__link" href="${href}" rel="alternate" lang="${lang}" hreflang="${lang}">${text}</a>`
