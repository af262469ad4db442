// Equality answers as they may be shown: no number from 1 to 4 can be worked out, not even by whoever knows how this is done.
import { answersTo, type EqualityQuestion, equalityQuestionNames, equalityQuestions } from './equality-questions.ts'
import { fewestTold } from './publication.ts'

/** `few` is from 1 to 4. `between` was kept back, so that a number below five beside it cannot be worked out. */
export type ShownNumber =
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'few' }
  | { readonly is: 'between'; readonly from: number; readonly to: number }

const isFew = (number: number): boolean => number > 0 && number < fewestTold

/**
 * The numbers of one question, whose total is known. Where some are few, one more is kept back, chosen by a fixed order and
 * never by how large it is: its place would otherwise tell of its size. What the total leaves for it and the few is then
 * known, and with that how large it is at least and at most, which is said. Null, and nothing is shown, where that would
 * leave the few fewer than all of 1 to 4 to be, or there is no number to keep back.
 */
export function shownNumbers(numbers: readonly number[], keptBackFirst: number): readonly ShownNumber[] | null {
  const few = numbers.filter(isFew)
  if (few.length === 0) return numbers.map((number) => ({ is: 'number', number }))
  const order = [keptBackFirst, ...numbers.keys()]
  const keptBack = order.find((place) => (numbers[place] ?? 0) >= fewestTold)
  if (keptBack === undefined) return null
  const left = few.reduce((sum, number) => sum + number, numbers[keptBack] ?? 0)
  // One of the few may be 4 while each other is 1 and the number kept back is 5: only then may each be anything.
  if (left < fewestTold - 1 + (few.length - 1) + fewestTold) return null
  const between = {
    is: 'between',
    from: Math.max(fewestTold, left - few.length * (fewestTold - 1)),
    to: left - few.length,
  } as const
  return numbers.map((number, place) =>
    place === keptBack ? between : isFew(number) ? { is: 'few' } : { is: 'number', number },
  )
}

/** How often an answer was given. */
export type EqualityCount = { readonly question: EqualityQuestion; readonly answer: string; readonly times: number }

export const leftOut = 'left-out'

export type ShownAnswer = { readonly answer: string; readonly shown: ShownNumber }
export type ShownQuestion = { readonly question: EqualityQuestion; readonly answers: readonly ShownAnswer[] | null }

/** How many answered anything, and each question; no question where so few answered that nothing may be shown. */
export type ShownEquality = { readonly answered: ShownNumber; readonly questions: readonly ShownQuestion[] }

export function shownEquality(answered: number, counts: readonly EqualityCount[]): ShownEquality {
  if (isFew(answered)) return { answered: { is: 'few' }, questions: [] }
  const questions = answered === 0 ? [] : equalityQuestionNames.map((one) => shownQuestion(one, answered, counts))
  return { answered: { is: 'number', number: answered }, questions }
}

function shownQuestion(question: EqualityQuestion, answered: number, counts: readonly EqualityCount[]): ShownQuestion {
  const answers = answersTo(question)
  const times = answers.map((answer) => timesOf(counts, question, answer))
  const left = answered - times.reduce((sum, number) => sum + number, 0)
  const first = answers.indexOf(equalityQuestions[question].keptBackFirst)
  const shown = shownNumbers([...times, left], first)
  if (shown === null) return { question, answers: null }
  return { question, answers: shown.map((one, place) => ({ answer: answers[place] ?? leftOut, shown: one })) }
}

const timesOf = (counts: readonly EqualityCount[], question: EqualityQuestion, answer: string): number =>
  counts.find((one) => one.question === question && one.answer === answer)?.times ?? 0
