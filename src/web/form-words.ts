// What forms say by themselves, in each language: which part of a date is left out, how much may be written, what is an error.
import type { Language } from '#documents/document.ts'

export const dateParts = ['day', 'month', 'year'] as const
export type DatePart = (typeof dateParts)[number]

export type FormWords = {
  readonly error: string
  readonly warning: string
  readonly parts: { readonly [part in DatePart]: string }
  readonly example: (date: string) => string
  readonly mayEnter: (characters: number) => string
  /** As the browser counts, `%{count}` being the number; left out where it is what the scripts say anyhow. */
  readonly count?: { readonly 'at-limit': string; readonly 'under-limit': string; readonly 'over-limit': string }
  readonly tooLong: (what: string, characters: number) => string
  readonly leftOut: (what: string, parts: readonly DatePart[]) => string
  readonly notADate: (what: string) => string
}

const inEnglish: FormWords = {
  error: 'Error',
  warning: 'Warning',
  parts: { day: 'Day', month: 'Month', year: 'Year' },
  example: (date) => `For example, ${date}`,
  mayEnter: (characters) => `You can enter up to ${characters} characters`,
  tooLong: (what, characters) => `${what} must be ${characters.toLocaleString('en-GB')} characters or fewer`,
  leftOut: (what, parts) => `${what} must include ${parts.map((part) => `a ${part}`).join(' and ')}`,
  notADate: (what) => `${what} must be a real date, such as 27 3 2026`,
}

/** After 'y' and 'r'. */
const welshParts: { readonly [part in DatePart]: string } = { day: 'diwrnod', month: 'mis', year: 'flwyddyn' }

// No Welsh translator has read these: see decisions/0033.
const inWelsh: FormWords = {
  error: 'Gwall',
  warning: 'Rhybudd',
  parts: { day: 'Diwrnod', month: 'Mis', year: 'Blwyddyn' },
  example: (date) => `Er enghraifft, ${date}`,
  mayEnter: (most) => `Gallwch roi hyd at ${most} nod`,
  // 'nod' stays as it is after a figure, whatever the figure.
  count: {
    'at-limit': 'Nid oes nodau ar ôl gennych',
    'under-limit': 'Mae gennych %{count} nod ar ôl',
    'over-limit': 'Mae gennych %{count} nod yn ormod',
  },
  tooLong: (what, most) => `${what}: dim mwy na ${most.toLocaleString('en-GB')} nod`,
  leftOut: (what, parts) => `${what}: rhowch y ${parts.map((part) => welshParts[part]).join(' a’r ')}`,
  notADate: (what) => `${what}: rhowch ddyddiad go iawn, fel 27 3 2026`,
}

export const formWords: { readonly [language in Language]: FormWords } = { 'en-GB': inEnglish, cy: inWelsh }
