// The words of the complaint form in every language of ours: the English gives the shape, so no sentence can be left out.
import { dateWithoutWeekday } from '#core/calendar/dates.ts'
import { welshDateWithoutWeekday } from '#core/calendar/dates-in-welsh.ts'
import type { Language } from '#documents/document.ts'
import type { SameWords } from '#documents/same-words.ts'
import { welshEquality } from './cy-equality.ts'
import { welshPages } from './cy-pages.ts'
import { welshPeople } from './cy-people.ts'
import { welshQuestions } from './cy-questions.ts'
import { englishEquality } from './en-GB-equality.ts'
import { englishPages } from './en-GB-pages.ts'
import { englishPeople } from './en-GB-people.ts'
import { englishQuestions } from './en-GB-questions.ts'
import type { EqualityWords } from './equality-words.ts'

/** '10:42am' as '10:42yb', before noon, and '4:05pm' as '4:05yh', after it. */
const welshTime = (clock: string): string => clock.replace('am', 'yb').replace('pm', 'yh')

const english = {
  language: 'en-GB',
  date: dateWithoutWeekday,
  time: (clock: string) => clock,
  ...englishPages,
  ...englishPeople,
  ...englishQuestions,
}

export type ComplainWords = Omit<SameWords<typeof english>, 'language'> & {
  readonly language: Language
  readonly equality: EqualityWords
}

export const complainWordsIn: { readonly [language in Language]: ComplainWords } = {
  'en-GB': { ...english, language: 'en-GB', equality: englishEquality },
  cy: {
    language: 'cy',
    date: welshDateWithoutWeekday,
    time: welshTime,
    ...welshPages,
    ...welshPeople,
    ...welshQuestions,
    equality: welshEquality,
  },
}
