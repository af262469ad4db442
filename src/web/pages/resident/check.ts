// Check on a complaint: the reference and the access code, in any case and with or without spaces.

import type { Profile } from '#core/landlord/profile.ts'
import { button } from '../../components/button.ts'
import { type Html, html } from '../../html.ts'
import type { Inputs } from '../../inputs.ts'
import { waysToReach } from './ways.ts'

export const noMatch = 'We could not find a complaint with that reference and access code. Check both, and try again'

/** As it is kept, however it was typed: no spaces or dashes, and the letters that look like a digit are that digit. */
export const plainLetters = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** 'c 26 7f3k2q' is 'C-26-7F3K2Q'. */
export function referenceTyped(typed: string): string {
  const letters = plainLetters(typed)
  return `${letters.slice(0, 1)}-${letters.slice(1, 3)}-${letters.slice(3)}`
}

export const checkMain = (landlord: Profile, inputs: Inputs): Html => html`
  <h1 class="govuk-heading-l">Check on a complaint</h1>
  <p class="govuk-body">Both are on every letter about your complaint. Small letters and spaces do not matter.</p>
  ${inputs.text({ name: 'reference', label: { text: 'Reference', classes: 'govuk-label--s' }, hint: 'For example, C-26-7F3K2Q', classes: 'govuk-input--width-10', autocomplete: 'off', autocapitalize: 'characters', spellcheck: false })}
  ${inputs.text({ name: 'accessCode', label: { text: 'Access code', classes: 'govuk-label--s' }, hint: '12 letters and numbers, in three groups', classes: 'govuk-input--width-20', autocomplete: 'off', autocapitalize: 'characters', spellcheck: false })}
  ${button('Continue')}
  <h2 class="govuk-heading-m">If you do not have them</h2>
  <p class="govuk-body">Ask us. We can tell you how your complaint is going, and send you a new access code.</p>
  ${waysToReach(landlord)}`
