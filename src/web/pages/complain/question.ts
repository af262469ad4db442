// The shape of a question of the complaint form: a page, the fields it owns, what is wrong with them, and how they read back.
import type { z } from 'zod'
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Draft } from '../../drafts-desk.ts'
import type { Posted } from '../../form.ts'
import type { Html } from '../../html.ts'
import type { Inputs } from '../../inputs.ts'
import type { ComplainWords } from './words/words.ts'

export type Asking = {
  readonly landlord: Profile
  readonly today: DateOnly
  readonly answers: Posted
  readonly words: ComplainWords
}

export type Question = {
  /** In the address of its page. */
  readonly path: string
  /** The page's one heading. */
  readonly title: (words: ComplainWords) => string
  /** The fields that it owns. */
  readonly names: readonly string[]
  /** Whether it is on the way of somebody who answered so. */
  readonly isAsked?: (answers: Posted) => boolean
  readonly main: (asking: Asking, inputs: Inputs) => Html
  /** What is wrong with the answers, if anything. */
  readonly schema: (today: DateOnly, words: ComplainWords) => z.ZodType<unknown>
  /** What was answered, as it is read back before it is sent; empty when nothing was. */
  readonly says: (draft: Pick<Draft, 'answers' | 'files'>, words: ComplainWords) => string
}

/** The heading of a page that is one field's own label or legend. */
export const asHeading = (text: string) => ({ text, classes: 'govuk-label--l', isPageHeading: true })
export const asLegend = (text: string) => ({ text, classes: 'govuk-fieldset__legend--l', isPageHeading: true })
export const small = (text: string) => ({ text, classes: 'govuk-label--s' })
export const smallLegend = (text: string) => ({ text, classes: 'govuk-fieldset__legend--s' })

/** The choices of radios or of a select, from their words. */
export const itemsOf = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, text]) => ({ value, text }))

/** The names of the boxes that are ticked, in the order in which they stand. */
export const ticked = (words: Readonly<Record<string, string>>, answers: Posted): readonly string[] =>
  Object.keys(words).filter((name) => answers[name] === 'yes')

/** Boxes with a name each, so that a form sends every one of them. */
export const boxes = (words: Readonly<Record<string, string>>, answers: Posted) =>
  Object.entries(words).map(([name, text]) => ({ name, text, value: 'yes', checked: answers[name] === 'yes' }))
