// Letters and the leaflet in Welsh: whole, without long sentences, and with English marked as English.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import type { EditionId } from '#core/handling-code/edition.ts'
import { toHtml } from '#documents/to-html.ts'
import { toText } from '#documents/to-text.ts'
import { letterKinds } from './catalogue.ts'
import { editionIds, lettersOf, profileOf, storyUnder } from './scenario.ts'
import { everyLetter } from './scenario-every-letter.ts'
import { wordsIn } from './words/words.ts'

const documentsUnder = (id: EditionId) => everyLetter(id, wordsIn.cy)

test('there is a letter of every kind in Welsh, and each says that it is in Welsh', () => {
  const letters = documentsUnder('2024')
  assert.deepEqual(new Set(letters.map(({ kind }) => kind)), new Set([...letterKinds, 'leaflet']))
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
