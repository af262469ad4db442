// The words of the residents' pages in every language of ours: the English gives the shape, so no sentence can be left out.
import type { Language } from '#documents/document.ts'
import type { SameWords } from '#documents/same-words.ts'
import { welsh } from './cy.ts'
import { english } from './en-GB.ts'

export type ResidentWords = Omit<SameWords<typeof english>, 'language'> & { readonly language: Language }

export const residentWordsIn: { readonly [language in Language]: ResidentWords } = { 'en-GB': english, cy: welsh }
