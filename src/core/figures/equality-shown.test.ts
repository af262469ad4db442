// What is shown of equality answers, and that no number from 1 to 4 can be worked out from it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { answersIn } from './equality-questions.ts'
import { type EqualityCount, type ShownNumber, shownEquality, shownNumbers } from './equality-shown.ts'

const number = (of: number): ShownNumber => ({ is: 'number', number: of })
const few: ShownNumber = { is: 'few' }

test('numbers of five and more, and none, are shown as they are', () => {
  assert.deepEqual(shownNumbers([12, 0, 5], 0), [number(12), number(0), number(5)])
})

test('beside a number below five the first in order is kept back, and told as far as it follows from the total', () => {
  assert.deepEqual(shownNumbers([31, 29, 3], 0), [{ is: 'between', from: 30, to: 33 }, number(29), few])
  assert.deepEqual(shownNumbers([31, 29, 3, 2], 0), [{ is: 'between', from: 28, to: 34 }, number(29), few, few])
  assert.deepEqual(shownNumbers([6, 29, 3, 2], 0), [{ is: 'between', from: 5, to: 9 }, number(29), few, few])
})

test('where the first in order is itself below five, the next is kept back', () => {
  assert.deepEqual(shownNumbers([2, 0, 20, 40], 0), [few, number(0), { is: 'between', from: 18, to: 21 }, number(40)])
})

test('a question is not shown where the total would tell, or nothing can be kept back', () => {
  assert.equal(shownNumbers([5, 29, 3], 0), null)
  assert.equal(shownNumbers([6, 29, 2], 0), null)
  assert.equal(shownNumbers([4, 4, 0], 0), null)
  assert.notEqual(shownNumbers([6, 29, 3], 0), null)
})

/** Every way in which so many people can have answered a question. */
function* waysToAnswer(people: number, answers: number): Generator<readonly number[]> {
  if (answers === 1) return yield [people]
  for (let first = 0; first <= people; first += 1) {
    for (const rest of waysToAnswer(people - first, answers - 1)) yield [first, ...rest]
  }
}

for (const [answers, mostPeople] of [
  [4, 40],
  [5, 24],
] as const) {
  test(`whoever knows how it is done can work out no number below five, of ${answers} answers by up to ${mostPeople} people`, () => {
    for (let people = 5; people <= mostPeople; people += 1) {
      const alike = Map.groupBy(waysToAnswer(people, answers), (ways) => JSON.stringify(shownNumbers(ways, 0)))
      for (const [seen, ways] of alike) {
        for (let place = 0; place < answers; place += 1) {
          const values = new Set(ways.map((one) => one[place] ?? 0))
          const told = `of ${people} people, ${[...values]} gave answer ${place + 1}, by ${seen}`
          // Of a question that is not shown, it cannot even be known which numbers are below five.
          if (seen === 'null')
            assert(
              [0, 5, 6, 7].some((value) => values.has(value)),
              told,
            )
          else if ([1, 2, 3, 4].some((value) => values.has(value)))
            assert.deepEqual([...values].toSorted(), [1, 2, 3, 4], told)
        }
      }
    }
  })
}

test('of as many answers and people as there are, each number below five may be any of 1 to 4, and looks the same', () => {
  const asked = fc.array(fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 400 })), { minLength: 4, maxLength: 10 })
  fc.assert(
    fc.property(asked, fc.nat({ max: 3 }), (numbers, first) => {
      const shown = shownNumbers(numbers, first)
      const fewAt = [...numbers.keys()].filter((place) => shown?.[place]?.is === 'few')
      for (const at of fewAt) {
        for (const value of [1, 2, 3, 4]) {
          const others = numbers.map((one, place) => (place === at ? value : fewAt.includes(place) ? 1 : one))
          const changed = others.reduce((sum, one) => sum + one, 0) - numbers.reduce((sum, one) => sum + one, 0)
          const instead = others.map((one, place) => (shown?.[place]?.is === 'between' ? one - changed : one))
          assert.deepEqual(shownNumbers(instead, first), shown)
        }
      }
    }),
  )
})

const count = (question: EqualityCount['question'], answer: string, times: number): EqualityCount => ({
  ...{ question, answer, times },
})

test('a year is shown question by question, and those who left one out are one of its numbers', () => {
  const shown = shownEquality(40, [count('sex', 'female', 20), count('sex', 'male', 12), count('age', '35-to-44', 38)])
  assert.deepEqual(shown.answered, number(40))
  assert.deepEqual(
    shown.questions.map(({ question }) => question),
    ['age', 'sex', 'condition', 'ethnicGroup', 'religion', 'orientation'],
  )
  assert.deepEqual(shown.questions[1]?.answers, [
    { answer: 'female', shown: number(20) },
    { answer: 'male', shown: number(12) },
    { answer: 'prefer-not-to-say', shown: number(0) },
    { answer: 'left-out', shown: number(8) },
  ])
  assert.deepEqual(
    shown.questions[0]?.answers?.filter(({ shown: { is } }) => is !== 'number'),
    [
      { answer: '35-to-44', shown: { is: 'between', from: 36, to: 39 } },
      { answer: 'left-out', shown: few },
    ],
  )
})

test('where fewer than five answered nothing is shown, and where nobody did there is nothing to show', () => {
  assert.deepEqual(shownEquality(4, [count('sex', 'female', 4)]), { answered: few, questions: [] })
  assert.deepEqual(shownEquality(0, []), { answered: number(0), questions: [] })
})

test('of a form only answers of ours are taken', () => {
  assert.deepEqual(answersIn({ sex: 'male', age: 'old', religion: '', orientation: 'bisexual', name: 'Tom' }), [
    { question: 'sex', answer: 'male' },
    { question: 'orientation', answer: 'bisexual' },
  ])
})
