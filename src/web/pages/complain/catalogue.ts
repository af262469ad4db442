// Every question of the complaint form, in the order in which it is asked: danger first, the story early, a name last.
import type { DateOnly } from '#core/calendar/dates.ts'
import type { Draft } from '../../drafts-desk.ts'
import { type Posted, readForm } from '../../form.ts'
import type { Question } from './question.ts'
import { files, help, reply } from './reaching.ts'
import { danger, outcomes, whatHappened, whatItIs, when, where } from './the-matter.ts'
import { authority, group, name, whoFor } from './the-people.ts'
import { complainWordsIn } from './words/words.ts'

export const questions: readonly Question[] = [
  whatItIs,
  danger,
  whatHappened,
  when,
  outcomes,
  where,
  whoFor,
  authority,
  group,
  help,
  reply,
  files,
  name,
]

export const askedOf = (answers: Posted): readonly Question[] =>
  questions.filter(({ isAsked }) => isAsked === undefined || isAsked(answers))

/** The questions that are still to be answered, or answered anew, before it can be sent. */
export const stillToAnswer = ({ answers }: Pick<Draft, 'answers'>, today: DateOnly): readonly Question[] =>
  askedOf(answers).filter(({ schema }) => !readForm(schema(today, complainWordsIn['en-GB']), answers).read)
