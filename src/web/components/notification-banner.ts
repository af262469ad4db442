// GOV.UK notification banner: at most one on a public page.
import { attribute, type Content, classNames, type Html, html } from '../html.ts'

export type NotificationBannerOptions = {
  readonly type?: 'success' | undefined
  readonly title?: Content | undefined
  readonly titleHeadingLevel?: 2 | 3 | undefined
  readonly titleId?: string | undefined
  readonly role?: 'alert' | 'region' | undefined
  readonly classes?: string | undefined
  readonly disableAutoFocus?: boolean | undefined
}

/** Plain text becomes the banner's heading line; markup is left as it is. */
export function notificationBanner(content: Content, options: NotificationBannerOptions = {}): Html {
  const { type, titleHeadingLevel = 2, titleId = 'govuk-notification-banner-title', classes } = options
  const title = options.title ?? (type === 'success' ? 'Success' : 'Important')
  const role = options.role ?? (type === 'success' ? 'alert' : 'region')
  const all = classNames(type && `govuk-notification-banner--${type}`, classes)
  return html`<div class="govuk-notification-banner${all}" role="${role}"
  aria-labelledby="${titleId}" data-module="govuk-notification-banner"${attribute(
    'data-disable-auto-focus',
    options.disableAutoFocus === undefined ? undefined : String(options.disableAutoFocus),
  )}>
  <div class="govuk-notification-banner__header">
    <h${titleHeadingLevel} class="govuk-notification-banner__title" id="${titleId}">
      ${title}
    </h${titleHeadingLevel}>
  </div>
  <div class="govuk-notification-banner__content">
  ${typeof content === 'string' ? html`<p class="govuk-notification-banner__heading">${content}</p>` : content}
  </div>
</div>`
}
