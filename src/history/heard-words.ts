// What a resident told us on a complaint, in words: what it is about, and point by point where it is the definition.
import { shortDate } from '#core/calendar/dates.ts'
import type { Heard, HeardAbout } from '#core/complaint/handling-heard.ts'

export const heardAboutWords: { readonly [about in HeardAbout]: string } = {
  more: 'Something more',
  definition: 'How we understood the complaint',
  promises: 'A promise was missed',
  'more time': 'Does not agree to more time',
  refusal: 'Asks us to think again about the refusal',
  offer: 'Wants to talk about the offer',
}

/** Each thing said, a line each; nothing where it was only a press of a button. */
export const heardLines = ({
  points,
  actions,
  words,
}: Pick<Heard, 'points' | 'actions' | 'words'>): readonly string[] => [
  ...points.map(({ number, right, words }) => `Point ${number}: ${right ? 'right' : `not right. ${words}`.trim()}`),
  ...actions.map((number) => `Promise ${number} was missed.`),
  ...(words === '' ? [] : [words]),
]

export const heardInWords = (heard: Omit<Heard, 'answer' | 'number'>): string =>
  [`${shortDate(heard.on)}, by ${heard.channel}. ${heardAboutWords[heard.about]}.`, ...heardLines(heard)].join('\n')
