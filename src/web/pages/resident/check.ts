// Check on a complaint: the reference and the access code, in any case and with or without spaces.

import type { Profile } from '#core/landlord/profile.ts'
import { button } from '../../components/button.ts'
import { type Html, html } from '../../html.ts'
import type { Inputs } from '../../inputs.ts'
import type { Tongue } from '../../tongue.ts'
import { waysToReach } from './ways.ts'

/** As it is kept, however it was typed: no spaces or dashes, and the letters that look like a digit are that digit. */
export const plainLetters = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** 'c 26 7f3k2q' is 'C-26-7F3K2Q'. */
export function referenceTyped(typed: string): string {
  const letters = plainLetters(typed)
  return `${letters.slice(0, 1)}-${letters.slice(1, 3)}-${letters.slice(3)}`
}

export function checkMain(landlord: Profile, inputs: Inputs, tongue: Tongue): Html {
  const says = tongue.words.check
  const label = (text: string) => ({ text, classes: 'govuk-label--s' })
  return html`
  <h1 class="govuk-heading-l">${says.title}</h1>
  <p class="govuk-body">${says.both}</p>
  ${inputs.text({ name: 'reference', label: label(says.reference), hint: says.referenceHint, classes: 'govuk-input--width-10', autocomplete: 'off', autocapitalize: 'characters', spellcheck: false })}
  ${inputs.text({ name: 'accessCode', label: label(says.accessCode), hint: says.accessCodeHint, classes: 'govuk-input--width-20', autocomplete: 'off', autocapitalize: 'characters', spellcheck: false })}
  ${button(says.goOn)}
  <h2 class="govuk-heading-m">${says.without}</h2>
  <p class="govuk-body">${says.askUs}</p>
  ${waysToReach(landlord, tongue)}`
}
