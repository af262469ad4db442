// One question, one page: drawn from what was answered, with its errors, its way back, and what is said of being kept.

import type { DateOnly } from '#core/calendar/dates.ts'
import type { Profile } from '#core/landlord/profile.ts'
import type { Draft, DraftsDesk } from '../../drafts-desk.ts'
import { type Html, html } from '../../html.ts'
import { type Drawn, hidden, inputsOf } from '../../inputs.ts'
import type { Tongue } from '../../tongue.ts'
import type { View } from '../../view.ts'
import { form } from '../../visit.ts'
import { buttons, complainPath, keptWords } from './around.ts'
import { askedOf } from './catalogue.ts'
import type { Question } from './question.ts'
import { complainWordsIn } from './words/words.ts'

export type Place = {
  readonly landlord: Profile
  readonly today: DateOnly
  readonly desk: DraftsDesk
  readonly formToken: string
  /** Null until the first question is answered. */
  readonly draft: Draft | null
  /** Whether it is changed on the way out, and leads back to where everything is checked. */
  readonly fromCheck: boolean
  readonly tongue: Tongue
}

/** Back to the question before, or to where everything is checked. */
export function backOf(place: Place, question: Question) {
  const { draft, fromCheck } = place
  const { around, start } = complainWordsIn[place.tongue.language]
  if (fromCheck) return { href: complainPath(place, 'check-answers'), text: around.backToCheck }
  const asked = askedOf(draft?.answers ?? {})
  const before = asked[asked.indexOf(question) - 1]
  if (!before) return { href: complainPath(place), text: start.title }
  return { href: complainPath(place, before.path), text: around.back }
}

export function questionPage(question: Question, place: Place, drawn: Drawn): View {
  const { landlord, today, formToken, fromCheck, tongue } = place
  const words = complainWordsIn[tongue.language]
  const answers = { ...place.draft?.answers, ...drawn.posted }
  const content = [
    question.main({ landlord, today, answers, words }, inputsOf(drawn, tongue.language)),
    ...(fromCheck ? [hidden('from', 'check')] : []),
    buttons(words),
  ]
  return viewOf(question, place, drawn, form(complainPath(place, question.path), formToken, content, 'go'))
}

export const viewOf = (question: Question, place: Place, { posted, refusals }: Drawn, content: Html): View => ({
  title: question.title(complainWordsIn[place.tongue.language]),
  language: place.tongue.language,
  posted,
  refusals,
  back: backOf(place, question),
  main: html`${content}
    ${place.draft && keptWords(place, place.draft)}`,
})
