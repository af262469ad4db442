// Words that are none of ours are counted by column, the commonest first; and no file makes the count endless.
import assert from 'node:assert/strict'
import test from 'node:test'
import { choices, readChoice, suggestedMeaning } from './choices.ts'
import { createTally, unknownText } from './unknown-words.ts'

const theme = (words: string) => ({ field: 'theme', words })

test('one word is one question, however it is written, with the number of its rows', () => {
  const tally = createTally()
  tally.add([{ field: 'outcome', words: 'Resolved' }, theme('Grounds')])
  tally.add([theme('Trees  and hedges'), theme('trees and Hedges')])
  const { words, more } = tally.counted()
  assert.deepEqual(words, [
    { field: 'theme', said: 'Trees  and hedges', rows: 2 },
    { field: 'theme', said: 'Grounds', rows: 1 },
    { field: 'outcome', said: 'Resolved', rows: 1 },
  ])
  assert.equal(more, false)
  assert.deepEqual(words.slice(1).map(unknownText), [
    'Theme “Grounds”, in 1 row: it is none of repairs, damp and mould, anti-social behaviour, rent and service charges, staff conduct, transfers and decants, complaint handling, other',
    'Outcome “Resolved”, in 1 row: it is none of upheld, partly upheld, not upheld',
  ])
})

test('a column of stories taken for themes is counted as far as anybody can be asked, and it is said that there are more', () => {
  const tally = createTally()
  for (let row = 0; row < 1000; row++) tally.add([theme(`It happened on day ${row}`)])
  const { words, more } = tally.counted()
  assert.deepEqual([words.length, more], [200, true])
})

test('a theme that nobody knows is never “other”; what it might be is only suggested', () => {
  assert.deepEqual(readChoice('Grounds', choices.theme), { value: null, by: 'nobody' })
  assert.deepEqual(readChoice('Neighbour’s roof works', choices.theme), { value: null, by: 'nobody' })
  assert.deepEqual(readChoice('Damp, mould & condensation', choices.theme), { value: 'damp and mould', by: 'us' })
  assert.deepEqual(readChoice('Other', choices.theme), { value: 'other', by: 'us' })
  assert.equal(suggestedMeaning('theme', 'Roof works'), 'repairs')
  assert.equal(suggestedMeaning('theme', 'Grounds'), null)
  assert.equal(suggestedMeaning('outcome', 'Roof works'), null)
})
