// What stands around every page of the complaint form: its address, its buttons, and what is said of answers being kept.
import { instantWords } from '#history/words.ts'
import { idleMinutes } from '../../browser.ts'
import { button } from '../../components/button.ts'
import { details } from '../../components/details.ts'
import type { Draft, DraftsDesk } from '../../drafts-desk.ts'
import { type Html, html } from '../../html.ts'
import { around as words } from './words/pages.ts'

export const complainPath = (landlord: { readonly id: string }, path = ''): string =>
  `/${landlord.id}/complain${path && `/${path}`}`

/** '10:42am', when a page that is shown now closes itself. */
export const closesAt = (now: number): string =>
  instantWords(new Date(now + idleMinutes * 60_000).toISOString()).replace(/^.*, /, '')

export const buttons: Html = html`<div class="govuk-button-group">
  ${button(words.goOn, { name: 'press', value: 'go', preventDoubleClick: true })}
  ${button(words.save, { name: 'press', value: 'save', variant: 'secondary' })}
</div>`

export const keptWords = (desk: Pick<DraftsDesk, 'now' | 'codeOf'>, { id }: Pick<Draft, 'id'>): Html =>
  details({
    summary: words.kept(closesAt(desk.now())),
    content: html`<p class="govuk-body">${words.keptEach}</p>
      ${draftPair(id, desk.codeOf(id))}`,
  })

export const draftPair = (reference: string, code: string): Html =>
  html`<p class="govuk-body">${words.reference}: <strong class="app-reference">${reference}</strong><br>
    ${words.code}: <strong class="app-reference">${code}</strong></p>`

/** A box that nobody sees or hears of: what fills it in is no person. */
export const trap: Html = html`<div class="app-trap" aria-hidden="true">
  <label for="website">${words.trap}</label>
  <input id="website" name="website" type="text" tabindex="-1" autocomplete="off">
</div>`

export const isTrapped = (posted: Readonly<Record<string, string>>): boolean => (posted.website ?? '') !== ''
