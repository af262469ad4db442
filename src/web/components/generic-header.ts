// GOV.UK generic header, the one for organisations that are not GOV.UK.
import { type Content, classNames, type Html, html } from '../html.ts'

export type GenericHeaderOptions = {
  readonly logo: Content
  readonly url?: string | undefined
  readonly classes?: string | undefined
  readonly containerClasses?: string | undefined
}

export const genericHeader = ({ logo, url, classes, containerClasses }: GenericHeaderOptions): Html =>
  html`<div class="govuk-generic-header${classNames(classes)}">
  <div class="govuk-generic-header__container ${containerClasses || 'govuk-width-container'}">
    <div class="govuk-generic-header__logo">
      <a href="${url || '/'}" class="govuk-generic-header__homepage-link">
        ${logo}
      </a>
    </div>
  </div>
</div>`
