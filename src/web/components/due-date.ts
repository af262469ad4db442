// When a thing is due and what that means today: never by colour alone.
import { type Html, html } from '../html.ts'

export type DueDateOptions = {
  /** 'Tue 24 Nov 2026' */
  readonly date: string
  /** '2 working days left', '4 working days over' */
  readonly words: string
  readonly urgency: 'over' | 'today' | 'soon' | 'later' | 'met' | 'not known'
}

export const dueDate = ({ date, words, urgency }: DueDateOptions): Html =>
  html`<span class="app-due app-due--${urgency.replace(' ', '-')}">
  <strong class="app-due__date">${date}</strong>
  <span class="app-due__words">${words}</span>
</span>`
