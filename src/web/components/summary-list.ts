// GOV.UK summary list: names and values, with what can be changed; alone or as a card.
import { type Content, classNames, type Html, html } from '../html.ts'

export type SummaryAction = {
  readonly href: string
  readonly text: Content
  readonly visuallyHiddenText?: string | undefined
  readonly classes?: string | undefined
}

export type SummaryRow = {
  readonly key: Content
  readonly value: Content | readonly Html[]
  readonly actions?: readonly SummaryAction[] | undefined
  readonly classes?: string | undefined
}

export type SummaryCard = {
  readonly title?: Content | undefined
  readonly headingLevel?: 2 | 3 | 4 | undefined
  readonly actions?: readonly SummaryAction[] | undefined
  readonly classes?: string | undefined
}

export type SummaryListOptions = {
  readonly rows: readonly (SummaryRow | false | null | undefined)[]
  readonly classes?: string | undefined
  readonly card?: SummaryCard | undefined
}

export function summaryList({ rows, classes, card }: SummaryListOptions): Html {
  const anyActions = rows.some((row) => row && (row.actions ?? []).length > 0)
  const list = html`<dl class="govuk-summary-list${classNames(classes)}">
  ${rows.map((row) => row && summaryRow(row, anyActions, card?.title))}
</dl>`
  return card ? summaryCard(card, list) : list
}

function summaryRow({ key, value, actions, classes }: SummaryRow, anyActions: boolean, title?: Content): Html {
  const all = classNames(anyActions && actions === undefined && 'govuk-summary-list__row--no-actions', classes)
  return html`<div class="govuk-summary-list__row${all}">
    <dt class="govuk-summary-list__key">
      ${key}
    </dt>
    <dd class="govuk-summary-list__value">
      ${value}
    </dd>
    ${actions && actions.length > 0 && html`<dd class="govuk-summary-list__actions">${rowActions(actions, title)}</dd>`}
  </div>`
}

function rowActions(actions: readonly SummaryAction[], title?: Content): Html {
  const links = actions.map((action) => actionLink(action, title))
  if (links.length === 1) return html`${links}`
  return html`<ul class="govuk-summary-list__actions-list">
    ${links.map((link) => html`<li class="govuk-summary-list__actions-list-item">${link}</li>`)}
  </ul>`
}

function actionLink({ href, text, visuallyHiddenText, classes }: SummaryAction, title?: Content): Html {
  const more = html`${visuallyHiddenText && ` ${visuallyHiddenText}`}${title && html` (${title})`}`
  const hidden = (visuallyHiddenText || title) && html`<span class="govuk-visually-hidden">${more}</span>`
  return html`<a class="govuk-link${classNames(classes)}" href="${href}">${text}${hidden}</a>`
}

function summaryCard({ title, headingLevel = 2, actions, classes }: SummaryCard, list: Html): Html {
  return html`<div class="govuk-summary-card${classNames(classes)}">
  <div class="govuk-summary-card__title-wrapper">
    ${title && html`<h${headingLevel} class="govuk-summary-card__title">${title}</h${headingLevel}>`}
    ${actions && actions.length > 0 && cardActions(actions, title)}
  </div>
  <div class="govuk-summary-card__content">
    ${list}
  </div>
</div>`
}

function cardActions(actions: readonly SummaryAction[], title?: Content): Html {
  const links = actions.map((action) => actionLink(action, title))
  if (links.length === 1) return html`<div class="govuk-summary-card__actions">${links}</div>`
  return html`<ul class="govuk-summary-card__actions">
      ${links.map((link) => html`<li class="govuk-summary-card__action">${link}</li>`)}
    </ul>`
}
