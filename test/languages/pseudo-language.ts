// A language that nobody speaks, in the place of Welsh: every sentence of ours in letters twice as wide, so that what is left is not ours.

import { wordsIn } from '#letters/words/words.ts'
import { formWords } from '#web/form-words.ts'
import { frameWords } from '#web/frame-words.ts'
import { askedWordsIn } from '#web/pages/asked/words.ts'
import { complainWordsIn } from '#web/pages/complain/words/words.ts'
import { residentWordsIn } from '#web/pages/resident/words/words.ts'
import { problemWords } from '#web/problem-words.ts'

const wide = (text: string): string =>
  text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))

/** The same words, and whatever functions make of them, in wide letters; which language they are in stays what it is. */
function widened(words: unknown): unknown {
  if (typeof words === 'string') return wide(words)
  if (typeof words === 'function') return (...given: unknown[]) => widened(Reflect.apply(words, null, given))
  if (Array.isArray(words)) return words.map(widened)
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(
    Object.entries(words).map(([name, inner]) => [name, inner === 'cy' ? inner : widened(inner)]),
  )
}

/** Call before anything is drawn. */
export function speakIt(): void {
  for (const words of [askedWordsIn, complainWordsIn, residentWordsIn, formWords, frameWords, problemWords, wordsIn]) {
    Object.assign(words, { cy: widened(words.cy) })
  }
}

/** What is read aloud of an element beside its text. */
const spoken = /\s(?:aria-label|alt|title|placeholder|data-i18n[\w.-]*)="([^"]*)"/g

/** The words in plain letters that somebody reads on a page, but those marked as another language's and those that are known. */
export function strangersOn(page: string, known: readonly string[]): readonly string[] {
  const title = /<title>([\s\S]*?)<\/title>/.exec(page)?.[1] ?? ''
  const body = page
    .slice(page.indexOf('<body'))
    .replaceAll('<wbr>', '')
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<(span|a|li|p|div)\s[^>]*\blang="(?!cy)[^"]*"[^>]*>[\s\S]*?<\/\1>/g, ' ')
    // Letters have words of their own, which are tried with them.
    .replace(/<article class="document"[\s\S]*?<\/article>/g, ' ')
    // What somebody typed.
    .replace(/<(p|textarea) [^>]*(?:app-words|govuk-textarea)[^>]*>[\s\S]*?<\/\1>/g, ' ')
  const aloud = [...body.matchAll(spoken)].map(([, words = '']) => words)
  const text = [title, ...aloud, body.replace(/<[^>]+>/g, ' ')].join(' ').replaceAll('&amp;', '&')
  const unknown = known
    .toSorted((one, other) => other.length - one.length)
    .reduce((left, one) => left.replaceAll(one, ' '), text)
  return [...new Set(unknown.match(/[A-Za-z][A-Za-z’'-]+/g) ?? [])]
}
