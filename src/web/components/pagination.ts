// GOV.UK pagination: pages by number, or only before and after.
import { attribute, type Content, classNames, type Html, html } from '../html.ts'

export type PaginationLink = {
  readonly href: string
  readonly text?: Content | undefined
  readonly labelText?: string | undefined
}

export type PaginationItem =
  | {
      readonly number: string
      readonly href: string
      readonly current?: boolean | undefined
      readonly visuallyHiddenText?: string | undefined
    }
  | { readonly ellipsis: true }

export type PaginationOptions = {
  readonly previous?: PaginationLink | undefined
  readonly next?: PaginationLink | undefined
  readonly items?: readonly PaginationItem[] | undefined
  readonly landmarkLabel?: string | undefined
  readonly classes?: string | undefined
}

export function pagination({ previous, next, items, landmarkLabel, classes }: PaginationOptions): Html {
  const isBlock = items === undefined
  const all = classNames(isBlock && 'govuk-pagination--block', classes)
  return html`<nav class="govuk-pagination${all}" aria-label="${landmarkLabel || 'Pagination'}">
  ${previous && arrowLink(previous, 'prev', isBlock)}
  ${items && html`<ul class="govuk-pagination__list">${items.map(pageItem)}</ul>`}
  ${next && arrowLink(next, 'next', isBlock)}
</nav>`
}

function arrowLink({ href, text, labelText }: PaginationLink, rel: 'prev' | 'next', isBlock: boolean): Html {
  const word = rel === 'prev' ? 'Previous' : 'Next'
  const decorated = classNames(isBlock && !labelText && 'govuk-pagination__link-title--decorated')
  return html`<div class="govuk-pagination__${rel}">
    <a class="govuk-link govuk-pagination__link" href="${href}" rel="${rel}">
      ${(isBlock || rel === 'prev') && arrows[rel]}
      <span class="govuk-pagination__link-title${decorated}">
        ${text ?? html`${word}<span class="govuk-visually-hidden"> page</span>`}
      </span>
      ${
        isBlock &&
        labelText &&
        html`<span class="govuk-visually-hidden">:</span>
      <span class="govuk-pagination__link-label">${labelText}</span>`
      }
      ${!isBlock && rel === 'next' && arrows.next}
    </a>
  </div>`
}

function pageItem(item: PaginationItem): Html {
  if ('ellipsis' in item) return html`<li class="govuk-pagination__item govuk-pagination__item--ellipsis">&ctdot;</li>`
  const { number, href, current, visuallyHiddenText = `Page ${number}` } = item
  return html`<li class="govuk-pagination__item${classNames(current && 'govuk-pagination__item--current')}">
    <a class="govuk-link govuk-pagination__link" href="${href}" aria-label="${visuallyHiddenText}"${attribute(
      'aria-current',
      current && 'page',
    )}>
      ${number}
    </a>
  </li>`
}

const arrows: Readonly<Record<'prev' | 'next', Html>> = {
  prev: html`<svg class="govuk-pagination__icon govuk-pagination__icon--prev"
    xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false"
    viewBox="0 0 15 13">
    <path d="${[
      'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.',
      '1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
    ]}"></path>
  </svg>`,
  next: html`<svg class="govuk-pagination__icon govuk-pagination__icon--next"
    xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false"
    viewBox="0 0 15 13">
    <path d="${[
      'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l',
      '-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
    ]}"></path>
  </svg>`,
}
