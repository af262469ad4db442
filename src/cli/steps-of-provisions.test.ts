// The steps behind a provision are found by what they record and refuse, in each edition, and not by numbers in their comments.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EditionId } from '#core/handling-code/edition.ts'
import { meaningOf } from '#core/handling-code/rules/catalogue.ts'
import { stepsOf } from './steps-of-provisions.ts'

function stepsBehind(edition: EditionId, id: string): readonly string[] {
  const meaning = meaningOf(edition, id)
  assert(meaning)
  return stepsOf(edition, id, meaning.kind === 'attested' ? null : meaning.rule)
}

test('given a rule, then the steps that record what it reads are behind it, though they name no provision', () => {
  assert.deepEqual(stepsBehind('2024', '9.3'), ['learn'])
  assert.deepEqual(stepsBehind('2024', '5.3'), ['escalate'])
  assert.deepEqual(stepsBehind('2024', '5.2'), ['express-dissatisfaction', 'log', 'raise-complaint', 'receive'])
})

test('given a duty on which steps refuse, then they are behind it wherever an edition says it', () => {
  assert.ok(stepsBehind('2024', '7.4').includes('sum-refusals'))
  assert.ok(stepsBehind('2022', '6.6').includes('sum-refusals'))
})

test('given a provision that rests on a person’s word alone, then no step is behind it', () => {
  assert.deepEqual(stepsBehind('2024', '9.8'), [])
})
