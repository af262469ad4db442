// GOV.UK service navigation.
import { attribute, type Content, classNames, type Html, html } from '../html.ts'

export type NavigationItem = {
  readonly href: string
  readonly text: Content
  /** This very page. */
  readonly current?: boolean | undefined
  /** The part of the service that this page is in. */
  readonly active?: boolean | undefined
}

export type ServiceNavigationOptions = {
  readonly serviceName?: string | undefined
  readonly serviceUrl?: string | undefined
  readonly navigation?: readonly (NavigationItem | false | null | undefined)[] | undefined
  readonly navigationId?: string | undefined
  readonly navigationLabel?: string | undefined
  readonly menuButtonText?: string | undefined
  readonly collapseNavigationOnMobile?: boolean | undefined
  readonly ariaLabel?: string | undefined
  readonly classes?: string | undefined
  readonly slots?: { readonly navigationEnd?: Html | undefined; readonly end?: Html | undefined } | undefined
}

export function serviceNavigation(options: ServiceNavigationOptions): Html {
  const { serviceName, serviceUrl, slots, classes, ariaLabel = 'Service information' } = options
  const common = html`class="govuk-service-navigation${classNames(classes)}" data-module="govuk-service-navigation"`
  const inner = html`<div class="govuk-width-container">
    <div class="govuk-service-navigation__container">
      ${
        serviceName &&
        html`<span class="govuk-service-navigation__service-name">
        ${name(serviceName, serviceUrl)}
      </span>`
      }
      ${list(options)}
    </div>
    ${slots?.end}
  </div>`
  if (!serviceName && !slots?.end) return html`<div ${common}>${inner}</div>`
  return html`<section aria-label="${ariaLabel}" ${common}>${inner}</section>`
}

const name = (serviceName: string, serviceUrl: string | undefined): Html =>
  serviceUrl
    ? html`<a href="${serviceUrl}" class="govuk-service-navigation__link">${serviceName}</a>`
    : html`<span class="govuk-service-navigation__text">${serviceName}</span>`

function list(options: ServiceNavigationOptions): Html | undefined {
  const { navigationId = 'navigation', menuButtonText = 'Menu', slots } = options
  const items = (options.navigation ?? []).flatMap((one) => (one ? [one] : []))
  if (items.length === 0 && !slots?.navigationEnd) return undefined
  const collapses = options.collapseNavigationOnMobile ?? items.length > 1
  return html`<nav aria-label="${options.navigationLabel || menuButtonText}" class="govuk-service-navigation__wrapper">
    ${
      collapses &&
      html`<button type="button" 
      class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle" 
      aria-controls="${navigationId}" hidden aria-hidden="true">
      ${menuButtonText}
    </button>`
    }
    <ul class="govuk-service-navigation__list" id="${navigationId}">
      ${items.map(item)}
      ${slots?.navigationEnd}
    </ul>
  </nav>`
}

function item({ href, text, current, active }: NavigationItem): Html {
  const here = current || active
  return html`<li class="govuk-service-navigation__item${classNames(here && 'govuk-service-navigation__item--active')}">
      <a class="govuk-service-navigation__link" href="${href}"${attribute(
        'aria-current',
        here && (current ? 'page' : 'true'),
      )}>
        ${here ? html`<strong class="govuk-service-navigation__active-fallback">${text}</strong>` : text}
      </a>
    </li>`
}
