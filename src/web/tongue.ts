// The language of a page for residents: asked for in its address, and kept by every link on it, so that no cookie is needed.
import { writesWelsh } from '#core/landlord/languages.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Language } from '#documents/document.ts'
import type { Posted } from './form.ts'
import { type ResidentWords, residentWordsIn } from './pages/resident/words/words.ts'

export type Tongue = {
  readonly language: Language
  readonly words: ResidentWords
  /** The address of another of our pages, in the same language. */
  readonly at: (path: string) => string
}

export const tongueIn = (language: Language): Tongue => ({
  language,
  words: residentWordsIn[language],
  at: (path) => pathIn(language, path),
})

/** Of pages that have no other words yet. */
export const inEnglish: Tongue = tongueIn('en-GB')

/** English, unless Welsh is asked for of a landlord that writes it. */
export const tongueOf = (landlord: Profile, { lang }: Posted): Tongue =>
  tongueIn(lang === 'cy' && writesWelsh(landlord) ? 'cy' : 'en-GB')

/** The same page in a language; English needs no word for it. */
export const pathIn = (language: Language, path: string): string =>
  language === 'en-GB' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${language}`
