// The words of two languages: the same places, the same facts in each sentence, and no English left in the Welsh.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { factsIn, type Samples, sentencesIn } from '../../../test/sentences-in.ts'
import { wordsIn } from './words.ts'

const samples: Samples = {
  ...Object.fromEntries(
    ['on', 'due', 'received', 'day', 'answered'].map((name) => [name, dateOnly('2026-03-24')] as const),
  ),
  asked: dateOnly('2026-05-19'),
  ...Object.fromEntries(['days', 'count', 'every', 'months', 'number'].map((name) => [name, 7] as const)),
  ...Object.fromEntries(
    ['name', 'landlord', 'reference', 'accessCode', 'address', 'clause', 'each', 'says', 'sum'].map(
      (name) => [name, `<${name}>`] as const,
    ),
  ),
  pence: 123_456,
  lines: ['<1 Street>', '<Town>'],
  stage: 2,
  edition: '2024',
  from: 'acknowledged',
  kind: 'apology',
  'leaflet.channel.kind': 'phone',
  decision: 'partly upheld',
  ground: 'over 12 months ago',
  agreed: true,
  basis: 'goodwill',
  setSum: 'missed appointment',
}

const english = sentencesIn(wordsIn['en-GB'], samples)
const welsh = sentencesIn(wordsIn.cy, samples)

test('both languages have every sentence', () => {
  assert.deepEqual(welsh.map(({ place }) => place).toSorted(), english.map(({ place }) => place).toSorted())
  assert.equal(english.length > 250, true)
  for (const { place, text } of [...english, ...welsh]) assert.notEqual(text.trim(), '', place)
})

const inWelsh = new Map(welsh.map(({ place, text }) => [place, text]))

test('a sentence says the same numbers, days and names in both', () => {
  for (const { place, text } of english) {
    assert.deepEqual(factsIn(inWelsh.get(place) ?? ''), factsIn(text), place)
  }
})

test('no sentence is the same in both', () => {
  const same = english.filter(({ place, text }) => inWelsh.get(place) === text).map(({ place }) => place)
  assert.deepEqual(same, ['pounds'])
})

test('no English is left in the Welsh but the name of the Code', () => {
  for (const { place, text } of welsh) {
    const without = text.replace('“Complaint Handling Code”', '')
    assert.doesNotMatch(without, /\b(the|and|your|we|our|you|of|will|complaint|answer|letter|phone|day|days)\b/i, place)
  }
})

test('a number takes the form that Welsh gives it', () => {
  const { extension, again, leaflet } = wordsIn.cy
  assert.deepEqual(
    [2, 3, 6, 10].map((every) => /bob ([^,]*?) i ddweud/.exec(extension.updates(every))?.[1]),
    ['2 ddiwrnod gwaith', '3 diwrnod gwaith', '6 diwrnod gwaith', '10 diwrnod gwaith'],
  )
  assert.equal(again.acknowledged(1), 'Byddwn yn dweud wrthych fod eich cais gennym o fewn 1 diwrnod gwaith.')
  assert.match(leaflet.within(2), /o fewn 2 fis i’r adeg/)
  assert.match(leaflet.within(12), /o fewn 12 mis i’r adeg/)
})
