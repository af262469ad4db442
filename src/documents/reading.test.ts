import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checklistOf } from './checklist.ts'
import { type Block, facts, heading, list, paragraph, part } from './document.ts'
import { readingOf } from './reading.ts'

const read = (...blocks: readonly Block[]) => readingOf({ blocks, language: 'en-GB' })

test('short sentences of short words are easier than one long sentence of long words', () => {
  const plain = read(paragraph('We got it wrong. We left your leak open for six weeks. We are sorry.'))
  const hard = read(
    paragraph(
      'Following comprehensive investigation of the circumstances surrounding your dissatisfaction, the organisation acknowledges considerable deficiencies in communication.',
    ),
  )
  assert.deepEqual(plain, { words: 15, minutes: 1, ease: 100, readAt: 6 })
  assert.deepEqual(hard, { words: 16, minutes: 1, ease: 0, readAt: 18 })
})

test('every word is counted for its length, and only sentences for how easy it is', () => {
  const telephone = facts([['Telephone', '01632 960 017']])
  assert.equal(read(heading(2, 'How to reach us'), telephone).words, 8)
  assert.equal(read(heading(2, 'How to reach us'), telephone).ease, null)
  const asked = list(['Mend the leak.', 'Say sorry.'])
  assert.equal(read(part('outcomes sought', [asked, telephone])).ease, read(asked).ease)
})

test('minutes are rounded up, and Welsh is not measured by a measure of English', () => {
  assert.equal(read(paragraph('word '.repeat(238))).minutes, 1)
  assert.equal(read(paragraph('word '.repeat(239))).minutes, 2)
  assert.equal(readingOf({ blocks: [paragraph('Mae’n ddrwg gennym.')], language: 'cy' }).ease, null)
})

test('a part stands under its heading, in the order of the letter, and one that is wrong says how', () => {
  const decision = part('decision', [heading(2, 'Our decision'), paragraph('We uphold it.')])
  const reasons = part('reasons', [heading(2, 'Why')])
  const asked = ['reasons', 'remedy', 'decision'].map((name) => ({ part: name, provision: null }))
  assert.deepEqual(checklistOf({ blocks: [decision, reasons] }, asked), [
    { part: 'decision', provision: null, under: 'Our decision', fault: null },
    { part: 'reasons', provision: null, under: 'Why', fault: 'empty' },
    { part: 'remedy', provision: null, under: null, fault: 'missing' },
  ])
  const twice = checklistOf({ blocks: [decision, decision] }, [{ part: 'decision' }])
  assert.deepEqual(twice, [{ part: 'decision', under: 'Our decision', fault: 'twice' }])
})
