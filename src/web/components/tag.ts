// GOV.UK tag: the status of a thing, always in words.
import { type Content, type Html, html } from '../html.ts'

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow'

export const tag = (text: Content, colour?: TagColour): Html =>
  html`<strong class="govuk-tag${colour && ` govuk-tag--${colour}`}">
  ${text}
</strong>`
