// The words of the residents' pages in two languages: the same places, the same facts, and no English left in the Welsh.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import type { Language } from '#documents/document.ts'
import { factsIn, type Samples, sentencesIn } from '../../../../../test/sentences-in.ts'
import { formWords } from '../../../form-words.ts'
import { frameWords } from '../../../frame-words.ts'
import { problemWords } from '../../../problem-words.ts'
import { askedWordsIn } from '../../asked/words.ts'
import { complainWordsIn } from '../../complain/words/words.ts'
import { residentWordsIn } from './words.ts'

const samples: Samples = {
  on: dateOnly('2026-03-24'),
  day: dateOnly('2026-03-24'),
  days: 7,
  files: 10,
  megabytes: 25,
  name: '<name>',
  number: '<number>',
  reference: '<reference>',
  stage: 2,
  status: 'more time',
  from: 'acknowledged',
  act: 'response',
  decision: 'partly upheld',
  kind: 'acknowledgement',
  words: '<words>',
  address: '<address>',
  characters: 10_000,
  clock: '10:42am',
  date: '27 3 2026',
  document: '<document>',
  file: { kind: 'pdf', bytes: 3_200_000 },
  format: 'braille',
  landlord: '<landlord>',
  language: '<language>',
  most: 10_000,
  parts: ['day', 'month'],
  period: '<period>',
  telephone: '<telephone>',
  title: 'Boxing Day (substitute day)',
  until: '<until>',
  what: '<what>',
}

const everyPage = (language: Language) => {
  // What the scripts count is said by the scripts themselves in English.
  const { count: _, ...forms } = formWords[language]
  return {
    ...residentWordsIn[language],
    ...{ frame: frameWords[language], forms, problems: problemWords[language] },
    ...{ asked: askedWordsIn[language], complain: complainWordsIn[language] },
  }
}

const english = sentencesIn(everyPage('en-GB'), samples)
const welsh = sentencesIn(everyPage('cy'), samples)
const inWelsh = new Map(welsh.map(({ place, text }) => [place, text]))

test('both languages have every sentence, with the same numbers, days and names in it', () => {
  assert.deepEqual(welsh.map(({ place }) => place).toSorted(), english.map(({ place }) => place).toSorted())
  assert.equal(english.length > 400, true)
  for (const { place, text } of english) assert.deepEqual(factsIn(inWelsh.get(place) ?? ''), factsIn(text), place)
})

test('no sentence is the same in both, and no English is left in the Welsh but the names of the Code and the Ombudsman', () => {
  const same = english.filter(({ place, text }) => text !== '' && inWelsh.get(place) === text).map(({ place }) => place)
  assert.deepEqual(same, [])
  for (const { place, text } of welsh) {
    const without = text.replace('“Complaint Handling Code”', '').replace('Housing Ombudsman', '')
    assert.doesNotMatch(without, /\b(the|and|your|we|our|you|of|with|complaint|answer|letter|day|days|send)\b/i, place)
  }
})
