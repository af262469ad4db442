// What the made-up residents answered to equality questions: most of those who complained on the website, each in their month.
import { type DateOnly, firstOfMonth } from '#core/calendar/dates.ts'
import {
  answersTo,
  type EqualityQuestion,
  equalityQuestionNames,
  type GivenAnswer,
} from '#core/figures/equality-questions.ts'
import { chance, createDraw } from './draw.ts'
import type { Given } from './life.ts'

/** Of a hundred, how many give each answer, in the order in which the answers stand; the rest leave the question out. */
const ofAHundred: { readonly [question in EqualityQuestion]: readonly number[] } = {
  age: [6, 18, 22, 17, 15, 11, 6, 3],
  sex: [58, 36, 4],
  condition: [22, 24, 44, 7],
  ethnicGroup: [71, 3, 9, 7, 2, 5],
  religion: [36, 33, 1, 2, 0, 9, 1, 3, 11],
  orientation: [76, 3, 4, 1, 12],
}

type Answered = { readonly month: DateOnly; readonly given: readonly GivenAnswer[] }

export function demonstrationAnswers(lives: readonly (readonly Given[])[]): readonly Answered[] {
  const draw = createDraw(20_241_129)
  return lives.flatMap(([first]) => {
    const { command } = first ?? {}
    if (command?.type !== 'ReceiveComplaint' || command.channel !== 'web' || !chance(70, draw)) return []
    const given = equalityQuestionNames.flatMap((question) => answerTo(question, draw(100)))
    return given.length > 0 ? [{ month: firstOfMonth(command.receivedOn), given }] : []
  })
}

function answerTo(question: EqualityQuestion, drawn: number): readonly GivenAnswer[] {
  let below = 0
  for (const [place, answer] of answersTo(question).entries()) {
    below += ofAHundred[question][place] ?? 0
    if (drawn < below) return [{ question, answer }]
  }
  return []
}
