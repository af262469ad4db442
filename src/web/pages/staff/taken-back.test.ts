// Whatever cannot be taken back is asked first: every act on a complaint says how it is, and is held to it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { acts } from './acts.ts'
import { takenBack } from './taken-back.ts'

const paths = acts.map(({ path }) => path)

test('25. every act on a complaint is read or confirmed first, undone by another that is there, or adds to what is there', () => {
  assert.deepEqual(Object.keys(takenBack).toSorted(), paths.toSorted())
  for (const { path, letter } of acts) {
    const how = takenBack[path]
    assert(how, `${path} says how it is taken back`)
    assert.equal(how === 'previewed', letter, `${path} has a letter that is read first, or none`)
    if (typeof how !== 'object') continue
    if ('undoneBy' in how) assert(paths.includes(how.undoneBy), `${path} is undone by ${how.undoneBy}, which is there`)
    else assert(how.confirmed.length > 30, `${path} says what will happen`)
  }
})

test('25. what ends, decides or lets others read is confirmed, and nothing that is done many times a day', () => {
  const confirmed = paths.filter((path) => {
    const how = takenBack[path]
    return typeof how === 'object' && 'confirmed' in how
  })
  assert.deepEqual(confirmed, [
    'ask-for-stage-2',
    'open-to-everybody',
    'take-on-after-all',
    'withdraw-representative-code',
    'end-representation',
    'other-formats',
    'remedy-answers',
    'complete-remedy',
    'mediation-answers',
    'complete-improvement',
    'ombudsman-answers',
    'orders',
    'recommendation-answers',
    'recommendations',
    'comply-with-notice',
    'send-again',
    'settle-letter',
  ])
})
