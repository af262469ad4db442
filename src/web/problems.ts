// Pages for what went wrong, in plain words: what happened, what became of what was typed, and what to do.
import type { Posted } from './form.ts'
import { type Html, html } from './html.ts'
import type { View } from './view.ts'

type Problem = { readonly title: string; readonly says: readonly string[]; readonly posted?: Posted | undefined }

export const problemPage = ({ title, says, posted = {} }: Problem): View => ({
  title,
  main: html`<h1 class="govuk-heading-l">${title}</h1>
    ${says.map((words) => html`<p class="govuk-body">${words}</p>`)}
    ${typedText(posted)}`,
})

const notTyped = ['_csrf', 'seen', 'press', 'complaint', 'password', 'accessCode']

/** Nobody loses text: what was typed stands on the page, to be copied. */
export function typedText(posted: Posted): Html | false {
  const typed = Object.entries(posted).filter(
    ([name, value]) => value.trim().length > 3 && !notTyped.includes(name) && !/^(rows|uploaded)-/.test(name),
  )
  if (typed.length === 0) return false
  return html`<h2 class="govuk-heading-m">What you typed</h2>
    <p class="govuk-body">It was not saved. You can copy it from here.</p>
    ${typed.map(([, value]) => html`<p class="app-words">${value}</p>`)}`
}

export const notFound = problemPage({
  title: 'We cannot find that page',
  says: [
    'If you typed the address, check it. If you pasted it, check that you copied all of it.',
    'If it is a complaint’s page, the reference may be wrong, or it may belong to another landlord.',
  ],
})

export const wrongToken = (posted: Posted): View =>
  problemPage({
    title: 'We could not be sure that this came from you',
    says: [
      'The page you sent may have been open in another window when you signed in or out. Nothing was saved.',
      'Go back, load the page again, and send it once more.',
    ],
    posted,
  })

/** `who`: the words for those who may. */
export const notAllowed = (title: string, who = 'complaints officers and complaints leads'): View =>
  problemPage({
    title: 'Somebody else does this',
    says: [
      `‘${title}’ is done by ${who}.`,
      'Ask one of them to do it, or ask your complaints lead to change what you may do.',
    ],
  })

export const tooLarge = problemPage({
  title: 'That was too much to send at once',
  says: [
    'We can take about 1 million characters at a time, or ten files, and this was more. Nothing was saved.',
    'Go back: what you typed should still be there. Make it shorter, and send it again.',
  ],
})

export const notReadable = problemPage({
  title: 'We could not read what was sent',
  says: ['Nothing was saved. Go back, load the page again, and send it once more.'],
})

export const broken = (posted: Posted): View =>
  problemPage({
    title: 'Something went wrong',
    says: [
      'The fault is ours, and it has been written down for the people who look after this service.',
      'If you were sending something, we cannot say that it was saved. Look at the complaint before you send it again: sending the same form twice records it once.',
    ],
    posted,
  })

export const unavailable = (posted: Posted): View =>
  problemPage({
    title: 'The service is not available just now',
    says: [
      'We cannot reach our records. If you were sending something, look at the complaint before you send it again: sending the same form twice records it once.',
      'Try again in a few minutes. Complaints can still be made by phone, by letter or in person.',
    ],
    posted,
  })

export const tooManyTries = (what: string): View =>
  problemPage({
    title: 'Try again in 15 minutes',
    says: [`There were too many tries with ${what}. This keeps it safe from guessing.`],
  })
