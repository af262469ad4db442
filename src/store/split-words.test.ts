// Whatever is parted into facts and words is the same when it is put together again.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { acknowledged, answered, id, received } from '#core/complaint/scenario.ts'
import { canonical } from './hash-chain.ts'
import { asJson, joinWords, splitWords } from './split-words.ts'

const text = fc.string({ unit: 'grapheme' }).filter((one) => one.isWellFormed() && !one.includes('\0'))
const escalated: ComplaintEvent = { type: 'Stage2AskedFor', on: dateOnly('2026-11-24'), channel: 'web', words: '' }
const texts = fc.array(text, { maxLength: 4 })

const anyEvent: fc.Arbitrary<ComplaintEvent> = fc
  .record({ texts, story: text, name: text, which: fc.constantFrom(...answered, received('2026-11-10')) })
  .map(({ texts, story, name, which: event }): ComplaintEvent => {
    switch (event.type) {
      case 'ComplaintReceived':
        return { ...event, story, resident: { ...event.resident, name } }
      case 'ComplaintAcknowledged':
        return {
          ...event,
          points: texts.map((text, index) => ({ number: index + 1, text })),
          outcomesSought: texts,
          notOurs: texts.map((text) => ({ text, whoIs: name })),
        }
      case 'ComplaintResponded':
        return {
          ...event,
          decisions: texts.map((reasons, index) => ({ point: index + 1, decision: 'upheld', reasons })),
          remedies: texts.map((what) => ({ kind: 'apology', what, pence: null })),
        }
      default:
        return event
    }
  })

test('every event is the same after its words were parted from it and put back', () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      const { type, facts, words } = splitWords(event)
      const stored = { facts: JSON.parse(JSON.stringify(facts)), words: JSON.parse(JSON.stringify(words)) }
      assert.deepStrictEqual(joinWords(type, stored.facts, stored.words), event)
    }),
    { numRuns: 300 },
  )
})

test('facts hold no words, and words nothing else', () => {
  const { type, facts, words } = splitWords(acknowledged('2026-11-12'))

  assert.equal(type, 'ComplaintAcknowledged')
  assert.deepEqual(facts, {
    stage: 1,
    on: '2026-11-12',
    points: [
      { number: 1, text: null },
      { number: 2, text: null },
    ],
    outcomesSought: [null],
    notOurs: [],
    handledBy: 'amira.khan',
  })
  assert.deepEqual(words, {
    'points.0.text': 'The leak in the kitchen was left open',
    'points.1.text': 'Nobody rang back',
    'outcomesSought.0': 'The leak mended',
  })
})

test('erased words leave an event that says so, with every fact in its place', () => {
  const { facts } = splitWords(received('2026-11-10'))

  const { type, story, resident, receivedOn, complaint } = Object(joinWords('ComplaintReceived', facts, null))

  assert.deepEqual(
    { type, story, receivedOn, complaint, resident },
    {
      type: 'ComplaintReceived',
      story: '[erased]',
      receivedOn: '2026-11-10',
      complaint: id,
      resident: {
        name: '[erased]',
        address: '[erased]',
        telephone: '[erased]',
        email: '',
        needs: '',
        replyBy: 'post',
        letterFormat: 'standard',
      },
    },
  )
})

test('an event without any words is all facts', () => {
  assert.deepEqual(splitWords(escalated).words, {})
  assert.deepEqual(splitWords({ type: 'ComplaintClosed', on: dateOnly('2026-11-25') }).words, {})
})

test('a text with nothing in it stays so when the words are erased; in an event kept before that, it cannot be told', () => {
  const { facts } = splitWords(escalated)
  assert.deepEqual(joinWords('Stage2AskedFor', facts, null), escalated)
  const kept = { on: '2026-11-24', channel: 'web', words: null }
  assert.deepEqual(joinWords('Stage2AskedFor', kept, { words: '' }), escalated)
  assert.deepEqual(joinWords('Stage2AskedFor', kept, null), { ...escalated, words: '[erased]' })
})

test('what the database could not keep as it is stops before it is written', () => {
  assert.throws(() => splitWords({ ...escalated, words: 'a\0b' }), /cannot be kept/)
  assert.throws(() => asJson({ pence: Number.NaN }), /value.pence is not a number that JSON can hold/)
})

test('canonical JSON has one spelling for each value', () => {
  assert.equal(canonical({ b: [1, 'x', null], a: { d: true, c: '"' } }), '{"a":{"c":"\\"","d":true},"b":[1,"x",null]}')
})
