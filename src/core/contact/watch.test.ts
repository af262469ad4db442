// How well the recognition watch hears: what it finds of the unhappy, and how often it is right when it warns.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dissatisfactionIn } from './watch.ts'
import { contentSentences, unhappySentences } from './watch-corpus.ts'

test('precision and recall on the sentences that a person sorted', (t) => {
  const found = unhappySentences.filter((words) => dissatisfactionIn(words).length > 0)
  const missed = unhappySentences.filter((words) => dissatisfactionIn(words).length === 0)
  const wrong = contentSentences.filter((words) => dissatisfactionIn(words).length > 0)
  const precision = found.length / (found.length + wrong.length)
  const recall = found.length / unhappySentences.length

  t.diagnostic(`precision ${precision.toFixed(2)}: ${wrong.length} wrong of ${found.length + wrong.length} warnings`)
  t.diagnostic(`recall ${recall.toFixed(2)}: ${found.length} of ${unhappySentences.length} heard`)
  for (const words of wrong) t.diagnostic(`wrongly heard: ${words} (${dissatisfactionIn(words).join(', ')})`)
  for (const words of missed) t.diagnostic(`not heard: ${words}`)
  assert(precision >= 0.8 && recall >= 0.7)
})

test('what it heard is given in the resident’s own words, small, whatever the capitals and apostrophes', () => {
  assert.deepEqual(dissatisfactionIn('I’m FED UP. That’s the third time, and nobody came!'), [
    'fed up',
    'third time',
    'nobody came',
  ])
  assert.deepEqual(dissatisfactionIn("They haven't rung back"), ['havent rung back'])
  assert.deepEqual(dissatisfactionIn('They haven’t rung back'), ['havent rung back'])
  assert.deepEqual(dissatisfactionIn(''), [])
})

test('a word that says the opposite is not heard', () => {
  assert.deepEqual(dissatisfactionIn('I have no complaints. I can’t complain, and never had cause to complain'), [])
  assert.deepEqual(dissatisfactionIn('I have no complaints, but he was rude'), ['rude'])
})

test('the longest story is read at once', () => {
  const long = 'the tap in the kitchen has not and the '.repeat(250)
  const began = process.hrtime.bigint()
  dissatisfactionIn(long)
  assert(process.hrtime.bigint() - began < 1_000_000_000n)
})
