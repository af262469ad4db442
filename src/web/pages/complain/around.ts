// What stands around every page of the complaint form: its address, its buttons, and what is said of answers being kept.
import { instantWords } from '#history/words.ts'
import { idleMinutes } from '../../browser.ts'
import { button } from '../../components/button.ts'
import { details } from '../../components/details.ts'
import type { Draft, DraftsDesk } from '../../drafts-desk.ts'
import { type Html, html } from '../../html.ts'
import type { Tongue } from '../../tongue.ts'
import { type ComplainWords, complainWordsIn } from './words/words.ts'

type Standing = { readonly landlord: { readonly id: string }; readonly tongue: Pick<Tongue, 'at'> }

/** A page of the form, in the language of whoever fills it in. */
export const complainPath = ({ landlord, tongue }: Standing, path = ''): string =>
  tongue.at(`/${landlord.id}/complain${path && `/${path}`}`)

/** '10:42am', when a page that is shown now closes itself. */
export const closesAt = (now: number): string =>
  instantWords(new Date(now + idleMinutes * 60_000).toISOString()).replace(/^.*, /, '')

export const buttons = ({ around: words }: ComplainWords): Html => html`<div class="govuk-button-group">
  ${button(words.goOn, { name: 'press', value: 'go', preventDoubleClick: true })}
  ${button(words.save, { name: 'press', value: 'save', variant: 'secondary' })}
</div>`

export function keptWords(
  { desk, tongue }: { readonly desk: Pick<DraftsDesk, 'now' | 'codeOf'>; readonly tongue: Pick<Tongue, 'language'> },
  { id }: Pick<Draft, 'id'>,
): Html {
  const words = complainWordsIn[tongue.language]
  return details({
    summary: words.around.kept(words.time(closesAt(desk.now()))),
    content: html`<p class="govuk-body">${words.around.keptEach}</p>
      ${draftPair(id, desk.codeOf(id), words)}`,
  })
}

export const draftPair = (reference: string, code: string, { around: words }: ComplainWords): Html =>
  html`<p class="govuk-body">${words.reference}: <strong class="app-reference">${reference}</strong><br>
    ${words.code}: <strong class="app-reference">${code}</strong></p>`

/** A box that nobody sees or hears of: what fills it in is no person. */
export const trap = ({ around: words }: ComplainWords): Html => html`<div class="app-trap" aria-hidden="true">
  <label for="website">${words.trap}</label>
  <input id="website" name="website" type="text" tabindex="-1" autocomplete="off">
</div>`

export const isTrapped = (posted: Readonly<Record<string, string>>): boolean => (posted.website ?? '') !== ''
