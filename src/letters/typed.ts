// What somebody typed, as it stands in a letter: in its own language, which may not be the letter's.
import type { InWelsh } from '#core/complaint/in-welsh.ts'
import { type Inline, type Paragraph, paragraph } from '#documents/document.ts'
import type { Words } from './words/words.ts'

/** One line or a few, marked where the letter is in another language. */
export function typed(text: string, { inWelsh }: InWelsh, { language: ofTheLetter }: Pick<Words, 'language'>): Inline {
  const language = inWelsh ? 'cy' : 'en-GB'
  return language === ofTheLetter ? text : { language, text }
}

/** What somebody typed, a paragraph for each of theirs. */
export const paragraphsOf = (text: string, from: InWelsh, words: Pick<Words, 'language'>): readonly Paragraph[] =>
  paragraphsIn(text).map((each) => paragraph(typed(each, from, words)))

/** What the resident said: nobody has noted in which language, so none is claimed. */
export const residentsOwn = (text: string): readonly Paragraph[] => paragraphsIn(text).map((each) => paragraph(each))

const paragraphsIn = (text: string): readonly string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
