import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import { promiseOf } from '#core/landlord/promise.ts'
import { toHtml } from '#documents/to-html.ts'
import { toText } from '#documents/to-text.ts'
import { lettersFor } from './catalogue.ts'
import { editionIds, fernbank, givenAfter, lettersOf, profileOf, storyUnder } from './scenario.ts'
import { wordsIn } from './words/words.ts'

/** The text of a letter in one line. */
const said = (letter: ReturnType<typeof lettersOf>[number] | undefined): string => {
  assert(letter)
  return toText(letter.document).replace(/\s+/g, ' ')
}
const [received, acknowledged] = storyUnder('2024')
assert(received?.type === 'ComplaintReceived' && acknowledged?.type === 'ComplaintAcknowledged')

test('6.7 every point is decided and explained in the order of the definition, in whatever order it was answered', () => {
  const events = storyUnder('2024')
  const [answer] = events.slice(3)
  assert(answer?.type === 'ComplaintResponded')
  const reversed: ComplaintEvent = { ...answer, decisions: answer.decisions.toReversed() }
  const text = said(lettersOf([...events.slice(0, 3), reversed]).at(-1))
  const places = [
    'Row 1 of 3',
    'Row 2 of 3',
    'Row 3 of 3',
    'Point 1: upheld',
    'Point 2: partly upheld',
    'Point 3: not',
  ].map((words) => text.indexOf(words))
  assert.equal(Math.min(...places) > 0, true)
  assert.deepEqual(
    places,
    places.toSorted((one, other) => one - other),
  )
})

test('a resident whose name looks like markup is written to by that name', () => {
  for (const { document } of lettersOf(storyUnder('2024'))) {
    assert.match(toHtml(document), /<p>Dear Rosa &lt;b&gt;Marsh,<\/p>/)
    assert.doesNotMatch(toHtml(document), /Rosa <b>/)
  }
})

test('sums are written in pounds and pence', () => {
  assert.deepEqual([1, 3650, 25000, 123456789].map(wordsIn['en-GB'].pounds), [
    '£0.01',
    '£36.50',
    '£250.00',
    '£1,234,567.89',
  ])
})

test('a letter under the 2022 or 2020 edition names none of the times of 2024', () => {
  for (const id of ['2020', '2022'] as const) {
    const response = said(lettersOf(storyUnder(id)).find(({ kind }) => kind === 'stage 1 response'))
    assert.match(response, /final answer within 20 working days of the day that we get your request\./)
    assert.doesNotMatch(response, /of telling you|that we have your request within/)
  }
})

test('2024: stage 2 is promised within the limits of the Code, or the landlord’s own where they end sooner', () => {
  const own = (
    amount: number,
    from: 'acknowledged' | 'stage 2 asked for',
    what: 'respond' | 'acknowledge' = 'respond',
  ) => ({ what, stage: 2, amount, unit: 'working days', from, says: '' }) as const
  const promise = (...limits: Parameters<typeof promiseOf>[1]) => {
    const { acknowledgement, answer } = promiseOf(editions['2024'], limits, 2)
    return [acknowledgement?.workingDays, answer.workingDays, answer.from]
  }
  assert.deepEqual(promise(), [5, 20, 'acknowledged'])
  assert.deepEqual(promise(own(25, 'acknowledged')), [5, 20, 'acknowledged'])
  assert.deepEqual(promise(own(20, 'stage 2 asked for')), [5, 20, 'stage 2 asked for'])
  assert.deepEqual(promise(own(7, 'acknowledged'), own(3, 'stage 2 asked for', 'acknowledge')), [3, 7, 'acknowledged'])
})

test('a landlord of which only the website is known is reached by it; where nothing is known no list is announced', () => {
  const livewest = profileOf('livewest')
  const text = (landlord: typeof livewest) => said(lettersOf(storyUnder('2024', landlord), landlord)[0])
  assert.match(
    text(livewest),
    /You can reach us in any of these ways: - On our website: www\.livewest\.co\.uk\/raising-compliments-and-complaints - Or tell anyone who works for us\./,
  )
  const unknown = { ...livewest, contact: { ...livewest.contact, web: 'not known' } }
  assert.match(text(unknown), /To reach us, tell anyone who works for us\./)
  assert.doesNotMatch(text(unknown), /any of these ways|Or tell/)
})

test('an acknowledgement that is late says so and is sorry; when the answer is late too, no date is promised', () => {
  const late: ComplaintEvent = { ...acknowledged, on: dateOnly('2026-12-15') }
  const text = said(lettersOf([received, late])[0])
  assert.match(text, /We should have written to you by Thursday 26 November 2026\. We are sorry/)
  assert.match(text, /We should have answered you by Monday 14 December 2026\. We have missed that date/)
  assert.doesNotMatch(text, /We will write to you with our answer by/)
})

test('what a resident told us that they need is not printed', () => {
  for (const letter of lettersOf(storyUnder('2024'))) assert.doesNotMatch(said(letter), /morning/)
})

test('a response with nothing to offer and nothing left to do says so in words', () => {
  const text = said(lettersOf(storyUnder('2024').map(withoutPromises)).find(({ kind }) => kind === 'stage 1 response'))
  assert.match(text, /We have not found anything more to put right\./)
  assert.match(text, /There is nothing further for us to do\./)
})

const withoutPromises = (event: ComplaintEvent): ComplaintEvent =>
  event.type === 'ComplaintResponded' ? { ...event, remedies: [], actions: [] } : event

test('every landlord’s letters are finished under every edition, and none prints that something is not known', () => {
  for (const id of ['fernbank', 'livewest', 'livewest-policy-2020', 'livin', 'vivere', 'west-lancashire']) {
    const landlord = profileOf(id)
    for (const edition of editionIds) {
      const letters = lettersOf(storyUnder(edition, landlord), landlord)
      assert.equal(letters.length, 6)
      for (const letter of letters) assert.doesNotMatch(said(letter), /not known|undefined|null/)
    }
  }
})

test('a landlord’s own name for a stage is told beside it', () => {
  const vivere = profileOf('vivere')
  assert.match(said(lettersOf(storyUnder('2024', vivere), vivere)[0]), /at stage 1\. .* We call it “Investigation”\./)
  assert.doesNotMatch(said(lettersOf(storyUnder('2024'), fernbank)[0]), /We call it/)
})

test('no letter has a word that residents should not have to read, or a sentence of more than 25 words', () => {
  for (const { document } of editionIds.flatMap((id) => lettersOf(storyUnder(id)))) {
    const paragraphs = toText(document).split(/\n\n|\n(?=- |\d\. )/)
    const text = paragraphs.join(' ')
    assert.doesNotMatch(text, /escalat|unfortunately|as per|case closed|designated person|8 weeks|in order to/i)
    const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/[.?!:](?:\s|$)/))
    assert.deepEqual(
      sentences.filter((sentence) => sentence.split(/\s+/).length > 25),
      [],
    )
  }
})

test('an address that is not https is said, and not linked to', () => {
  const events = storyUnder('2024').slice(0, 2)
  const [, event] = events
  assert(event)
  const given = { ...givenAfter(events), followAt: 'http://localhost:3000/follow' }
  const [letter] = lettersFor([{ number: 2, event }], given)
  assert.match(said(letter), /read our letters, at http:\/\/localhost:3000\/follow The page/)
})
