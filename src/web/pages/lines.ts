// Typed text on a page: each line stands on its own, as it was typed.
import { type Html, html } from '../html.ts'

export const lines = (text: string): Html =>
  html`${text.split('\n').map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}`
