// What a version and the form as it stands now say is held against each other, answer by answer.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isChangedSince } from './changed-since.ts'
import { madeUp } from './scenario.ts'

test('given a form as it was approved, whatever the order of its fields, then nothing has changed', () => {
  const approved = madeUp('2024')
  const answers = approved.answers.map((answer) => Object.fromEntries(Object.entries(answer).toReversed()))
  assert.equal(isChangedSince(approved, madeUp('2024')), false)
  assert.equal(isChangedSince(Object.assign(madeUp('2024'), { answers }), approved), false)
})

test('given another answer, explanation or piece of evidence, then it has changed', () => {
  const approved = madeUp('2024')
  const [first, ...others] = approved.answers
  assert(first)
  for (const change of [{ comply: 'No' }, { explanation: 'The flood.' }, { evidence: ['Another'] }]) {
    assert.equal(isChangedSince(approved, { ...approved, answers: [{ ...first, ...change }, ...others] }), true)
  }
})
