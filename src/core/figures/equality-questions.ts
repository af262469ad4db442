// The equality questions: what is asked, what can be answered, and in which order an answer's number is kept back.

export const notSaid = 'prefer-not-to-say'

/**
 * As the Government Statistical Service words them for every public body, shortened to one level each: so that a landlord's
 * numbers can be held beside the census. `keptBackFirst` is the answer that most people in England give: beside a number
 * below five, its number is the first to be kept back (see equality-shown.ts), whatever the numbers are.
 */
export const equalityQuestions = {
  age: {
    answers: ['under-25', '25-to-34', '35-to-44', '45-to-54', '55-to-64', '65-to-74', '75-or-over', notSaid],
    keptBackFirst: '35-to-44',
  },
  sex: { answers: ['female', 'male', notSaid], keptBackFirst: 'female' },
  condition: { answers: ['a-lot', 'a-little', 'no', notSaid], keptBackFirst: 'no' },
  ethnicGroup: {
    answers: ['white', 'mixed', 'asian', 'black', 'another', notSaid],
    keptBackFirst: 'white',
  },
  religion: {
    answers: ['none', 'christian', 'buddhist', 'hindu', 'jewish', 'muslim', 'sikh', 'another', notSaid],
    keptBackFirst: 'christian',
  },
  orientation: { answers: ['straight', 'gay-or-lesbian', 'bisexual', 'another', notSaid], keptBackFirst: 'straight' },
} as const satisfies {
  readonly [question: string]: { readonly answers: readonly string[]; readonly keptBackFirst: string }
}

export type EqualityQuestion = keyof typeof equalityQuestions
export type EqualityAnswer<Question extends EqualityQuestion = EqualityQuestion> =
  (typeof equalityQuestions)[Question]['answers'][number]

/** One question with what was answered to it. */
export type GivenAnswer = { readonly question: EqualityQuestion; readonly answer: string }

/** In the order in which they are asked. */
export const equalityQuestionNames: readonly EqualityQuestion[] = [
  'age',
  'sex',
  'condition',
  'ethnicGroup',
  'religion',
  'orientation',
]

export const answersTo = (question: EqualityQuestion): readonly string[] => equalityQuestions[question].answers

/** Every answer that there is, question by question. */
export const everyEqualityAnswer: readonly GivenAnswer[] = equalityQuestionNames.flatMap((question) =>
  answersTo(question).map((answer) => ({ question, answer })),
)

/** What a form says, without whatever was left out or is no answer of ours. */
export const answersIn = (posted: Readonly<Partial<Record<string, string>>>): readonly GivenAnswer[] =>
  everyEqualityAnswer.filter(({ question, answer }) => posted[question] === answer)
