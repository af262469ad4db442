// Pages for what went wrong, in plain words: what happened, what became of what was typed, and what to do.
import type { Language } from '#documents/document.ts'
import type { Posted } from './form.ts'
import { type Html, html } from './html.ts'
import { problemWords } from './problem-words.ts'
import type { View } from './view.ts'

type Problem = {
  readonly title: string
  readonly says: readonly string[]
  readonly posted?: Posted | undefined
  /** Of a page for residents; any other is in English. */
  readonly language?: Language | undefined
}

export const problemPage = ({ title, says, posted = {}, language }: Problem): View => ({
  title,
  ...(language === undefined ? {} : { language }),
  main: html`<h1 class="govuk-heading-l">${title}</h1>
    ${says.map((words) => html`<p class="govuk-body">${words}</p>`)}
    ${typedText(posted, language)}`,
})

const notTyped = ['_csrf', 'seen', 'press', 'complaint', 'password', 'accessCode']

const wordsIn = (posted: Posted) =>
  Object.entries(posted).filter(
    ([name, value]) => value.trim().length > 3 && !notTyped.includes(name) && !/^(rows|uploaded)-/.test(name),
  )

const paragraphsOf = (typed: readonly (readonly [string, string])[]) =>
  typed.map(([, value]) => html`<p class="app-words">${value}</p>`)

/** What stands in a form, a paragraph for each thing that was typed. */
export const typedLines = (posted: Posted): readonly Html[] => paragraphsOf(wordsIn(posted))

/** Nobody loses text: what was typed stands on the page, to be copied. */
export function typedText(posted: Posted, language: Language = 'en-GB'): Html | false {
  const typed = wordsIn(posted)
  if (typed.length === 0) return false
  const says = problemWords[language]
  return html`<h2 class="govuk-heading-m">${says.typed}</h2>
    <p class="govuk-body">${says.notSaved}</p>
    ${paragraphsOf(typed)}`
}

type Named = 'notFound' | 'wrongToken' | 'tooLarge' | 'notReadable' | 'broken' | 'unavailable' | 'signedOut'

/** A page for whoever reads it in this language. */
export const problemIn = (name: Named, language: Language, posted?: Posted): View =>
  problemPage({ ...problemWords[language][name], language, posted })

const problem = (name: Named, posted?: Posted): View => problemPage({ ...problemWords['en-GB'][name], posted })

export const notFound = problem('notFound')

export const wrongToken = (posted: Posted, language?: Language): View =>
  language === undefined ? problem('wrongToken', posted) : problemIn('wrongToken', language, posted)

/** `who`: the words for those who may. */
export const notAllowed = (title: string, who = 'complaints officers and complaints leads'): View =>
  problemPage({
    title: 'Somebody else does this',
    says: [
      `‘${title}’ is done by ${who}.`,
      'Ask one of them to do it, or ask your complaints lead to change what you may do.',
    ],
  })

/** To whoever may read here and send nothing. */
export const readsOnly = (posted: Posted): View =>
  problemPage({
    title: 'You may read here, and not do this',
    says: ['It is done by whoever handles complaints. Nothing was recorded.'],
    posted,
  })

export const tooManyTries = (what: string, language?: Language): View => {
  const words = problemWords[language ?? 'en-GB']
  return problemPage({ title: words.tooManyTries, says: [words.triesWith(what)], language })
}
