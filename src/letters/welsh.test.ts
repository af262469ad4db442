// Letters and the leaflet in Welsh: word for word, whole, without long sentences, and with English marked as English.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import type { Complete, Document } from '#documents/document.ts'
import { toHtml } from '#documents/to-html.ts'
import { toText } from '#documents/to-text.ts'
import { letterKinds } from './catalogue.ts'
import { leafletOf } from './leaflet.ts'
import { editionIds, fernbank, lettersOf, profileOf, storyUnder } from './scenario.ts'
import { lettersBesideTheStages } from './scenario-beside-the-stages.ts'
import { lettersInBetween } from './scenario-in-between.ts'
import { wordsIn } from './words/words.ts'

type Named = { readonly name: string; readonly document: Complete<Document> }

const stageNames = [
  'acknowledgement-stage-1',
  'extension-stage-1',
  'stage-1-response',
  'acknowledgement-stage-2',
  'extension-stage-2',
  'stage-2-response',
]

const lettersUnder = (id: EditionId) => [
  ...lettersOf(storyUnder(id), fernbank, undefined, wordsIn.cy).map((letter, index) => ({
    ...letter,
    name: stageNames[index] ?? '',
  })),
  ...lettersBesideTheStages(id, fernbank, wordsIn.cy).map((letter) => ({
    ...letter,
    name: letter.kind.replaceAll(' ', '-'),
  })),
  ...lettersInBetween(id, fernbank, wordsIn.cy),
]
const documentsUnder = (id: EditionId): readonly Named[] => [
  ...lettersUnder(id),
  { name: 'leaflet', document: leafletOf(fernbank, editions[id], dateOnly('2026-11-25'), 'cy') },
]

/** The older editions, where their words are others. */
const kept: { readonly [edition in EditionId]: readonly string[] | 'all' } = {
  2020: ['stage-1-response', 'leaflet'],
  2022: ['extension-stage-1', 'stage-1-response', 'refusal-of-the-complaint', 'leaflet'],
  2024: 'all',
}

for (const id of editionIds) {
  for (const { name, document } of documentsUnder(id)) {
    if (kept[id] !== 'all' && !kept[id].includes(name)) continue
    test(`the ${name} in Welsh under the ${id} edition says what it said when it was last read through`, () => {
      const file = new URL(`./golden/${name}.${id}.cy.golden.txt`, import.meta.url)
      const text = toText(document)
      if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text)
      assert.equal(text, readFileSync(file, 'utf8'))
    })
  }
}

test('there is a letter of every kind in Welsh, and each says that it is in Welsh', () => {
  const letters = lettersUnder('2024')
  assert.deepEqual(new Set(letters.map(({ kind }) => kind)), new Set(letterKinds))
  for (const { document } of letters) assert.equal(document.language, 'cy')
})

test('no letter in Welsh has a sentence of more than 25 words', () => {
  for (const { document } of editionIds.flatMap(documentsUnder)) {
    const sentences = toText(document)
      .split(/\n\n|\n(?=- |\d\. )/)
      .flatMap((paragraph) => paragraph.split(/[.?!:](?:\s|$)/))
    assert.deepEqual(
      sentences.filter((sentence) => sentence.split(/\s+/).length > 25),
      [],
    )
  }
})

const wantsWelsh = (event: ComplaintEvent): ComplaintEvent =>
  event.type === 'ComplaintReceived'
    ? { ...event, resident: { ...event.resident, letterFormat: 'translation into Welsh' } }
    : event

test('5.10 a resident who reads Welsh is written to in Welsh, by a landlord that has had the Welsh checked', () => {
  const events = storyUnder('2024').map(wantsWelsh)
  const [letter] = lettersOf(events)
  assert.equal(letter?.document.language, 'cy')
  assert.equal(letter.document.title, 'Mae eich cwyn wedi ein cyrraedd')
  assert.equal(letter.document.date, '25 Tachwedd 2026')
})

test('a landlord that has not had the Welsh checked writes in English', () => {
  const [letter] = lettersOf(storyUnder('2024', profileOf('livin')).map(wantsWelsh), profileOf('livin'))
  assert.equal(letter?.document.language, 'en-GB')
})

test('what staff wrote in English is marked as English in a letter in Welsh, and what they wrote in Welsh is not', () => {
  const events = storyUnder('2024')
    .slice(0, 3)
    .map(wantsWelsh)
    .map((event): ComplaintEvent => {
      if (event.type !== 'ResponseExtended') return event
      return { ...event, reason: 'Rhaid edrych ar y wal.', inWelsh: { checkedBy: 'Elin Rees' } }
    })
  const [acknowledgement, extension] = lettersOf(events)
  assert(acknowledgement && extension)
  const html = toHtml(acknowledgement.document)
  assert.match(html, /<html lang="cy">/)
  assert.match(html, /<li><span lang="en-GB">Nobody came on the two days that we gave you\.<\/span><\/li>/)
  assert.match(html, /<span lang="en-GB">Monday to Friday, 8am to 6pm<\/span>/)
  assert.match(toHtml(extension.document), /<p>Rhaid edrych ar y wal\.<\/p>/)
})

test('what staff wrote in Welsh is marked as Welsh once the resident reads English again', () => {
  const events = storyUnder('2024')
    .slice(0, 2)
    .map(
      (event): ComplaintEvent =>
        event.type === 'ComplaintAcknowledged' ? { ...event, inWelsh: { checkedBy: 'Elin Rees' } } : event,
    )
  const [letter] = lettersOf(events)
  assert(letter)
  assert.match(toHtml(letter.document), /<li><span lang="cy">Nobody came on the two days/)
})
