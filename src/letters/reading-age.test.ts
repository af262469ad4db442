// Letters are to be read by somebody of 11 or younger: each of every edition, measured as its preview measures it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { oldestReader, readingOf } from '#documents/reading.ts'
import { everyLetter } from './scenario-every-letter.ts'

/** The age at which each can be read, and Flesch's ease of 100, under the editions of 2020, 2022 and 2024. */
const measured: readonly (readonly [string, string, string, string])[] = [
  ['acknowledgement-stage-1', '9 (92)', '9 (92)', '9 (91)'],
  ['extension-stage-1', '9 (92)', '9 (92)', '9 (90)'],
  ['stage-1-response', '9 (92)', '9 (92)', '9 (91)'],
  ['acknowledgement-stage-2', '9 (92)', '9 (92)', '9 (91)'],
  ['extension-stage-2', '9 (91)', '9 (91)', '10 (89)'],
  ['stage-2-response', '9 (93)', '9 (93)', '9 (92)'],
  ['refusal-of-the-complaint', '9 (92)', '9 (92)', '9 (91)'],
  ['refusal-of-stage-2', '10 (90)', '10 (90)', '10 (88)'],
  ['update', '9 (90)', '9 (90)', '9 (90)'],
  ['remedy-offer', '10 (88)', '10 (88)', '10 (87)'],
  ['contact-restriction', '10 (89)', '10 (89)', '10 (88)'],
  ['request-for-clarification-stage-1', '9 (91)', '9 (91)', '10 (90)'],
  ['request-for-clarification-stage-2', '9 (91)', '9 (91)', '10 (90)'],
  ['interim-response-stage-1', '10 (87)', '10 (87)', '10 (87)'],
  ['interim-response-stage-2', '10 (87)', '10 (87)', '10 (87)'],
  ['action-done', '9 (91)', '9 (91)', '9 (89)'],
  ['action-late', '9 (91)', '9 (92)', '9 (89)'],
  ['closure-stage-1', '9 (91)', '9 (91)', '10 (89)'],
  ['closure-stage-2', '9 (91)', '9 (91)', '9 (89)'],
  ['request-for-authority', '9 (90)', '9 (90)', '10 (89)'],
  ['satisfaction-survey', '10 (84)', '10 (84)', '10 (83)'],
  ['exceptional-circumstances', '10 (89)', '10 (89)', '10 (88)'],
  ['leaflet', '10 (92)', '10 (92)', '10 (91)'],
]

test('28. every letter of every edition, and the leaflet, can be read by somebody of 11 or younger, and is as easy as it was', () => {
  const read = (['2020', '2022', '2024'] as const).map((edition) =>
    everyLetter(edition).map(({ name, document }) => ({ name, ...readingOf(document) })),
  )
  const [first = []] = read
  const table = first.map(({ name }, place) => [
    name,
    ...read.map((letters) => `${letters[place]?.readAt} (${letters[place]?.ease})`),
  ])
  for (const letter of read.flat()) {
    assert(letter.readAt !== null && letter.readAt <= 11, `${letter.name} is read at ${letter.readAt}`)
  }
  assert.deepEqual(table, measured)
})

test('28. the age that a preview aims at is the one that letters are held to', () => {
  assert.equal(oldestReader, 11)
})
