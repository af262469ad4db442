// MoJ timeline: what happened, most recent first. Dates come ready in words, so its date filters are not needed.
import { type Content, classNames, type Html, html } from '../html.ts'

export type TimelineItem = {
  readonly label: Content
  readonly byline?: Content | undefined
  /** For machines: '2026-11-24', or an instant. */
  readonly timestamp: string
  /** For people: 'Tuesday 24 November 2026'. */
  readonly date: string
  readonly content?: Content | readonly Html[] | undefined
  readonly classes?: string | undefined
}

export type TimelineOptions = {
  readonly items: readonly TimelineItem[]
  readonly headingLevel?: 2 | 3 | 4 | undefined
  readonly classes?: string | undefined
}

export const timeline = ({ items, headingLevel = 2, classes }: TimelineOptions): Html =>
  html`<div class="moj-timeline${classNames(classes)}">
  ${items.map((item) => timelineItem(item, headingLevel))}
</div>`

const timelineItem = ({ label, byline, timestamp, date, content, classes }: TimelineItem, headingLevel: number): Html =>
  html`<div class="moj-timeline__item${classNames(classes)}">
    <div class="moj-timeline__header">
      <h${headingLevel} class="moj-timeline__title">${label}</h${headingLevel}>
      ${byline && html`<p class="moj-timeline__byline">by ${byline}</p>`}
    </div>
    <p class="moj-timeline__date">
      <time datetime="${timestamp}">${date}</time>
    </p>
    <div class="moj-timeline__description">${content}</div>
  </div>`
