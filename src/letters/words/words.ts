// The words of every language of ours: one shape, that of the English, so that a sentence left out does not compile.
import type { Language } from '#documents/document.ts'
import type { SameWords } from '#documents/same-words.ts'
import { welsh } from './cy.ts'
import { welshBesideTheStages } from './cy-beside-the-stages.ts'
import { welshInBetween } from './cy-in-between.ts'
import { welshOfTheLeaflet } from './cy-leaflet.ts'
import { welshOfTheResponses } from './cy-response.ts'
import { welshOfTexts } from './cy-texts.ts'
import { words } from './en-GB.ts'
import { wordsBesideTheStages } from './en-GB-beside-the-stages.ts'
import { wordsInBetween } from './en-GB-in-between.ts'
import { wordsOfTheLeaflet } from './en-GB-leaflet.ts'
import { wordsOfTheResponses } from './en-GB-response.ts'
import { wordsOfTexts } from './en-GB-texts.ts'

const english = {
  ...words,
  ...wordsOfTheResponses,
  ...wordsBesideTheStages,
  ...wordsInBetween,
  leaflet: wordsOfTheLeaflet,
  texts: wordsOfTexts,
}

export type Words = Omit<SameWords<typeof english>, 'language'> & { readonly language: Language }

export const wordsIn: { readonly [language in Language]: Words } = {
  'en-GB': english,
  cy: {
    ...welsh,
    ...welshOfTheResponses,
    ...welshBesideTheStages,
    ...welshInBetween,
    leaflet: welshOfTheLeaflet,
    texts: welshOfTexts,
  },
}
