// The letters in between and at the end, and the leaflet: part by part, and in words for everybody.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintEvent } from '#core/complaint/procedure.ts'
import { actionLateTold, clarificationAsked } from '#core/complaint/scenario-told.ts'
import { editions } from '#core/handling-code/catalogue.ts'
import type { DocumentKind, EditionId, LetterPart, Stage } from '#core/handling-code/edition.ts'
import type { Complete, Document } from '#documents/document.ts'
import { toText } from '#documents/to-text.ts'
import { finished } from './finished.ts'
import { leafletOf } from './leaflet.ts'
import { editionIds, fernbank, lettersOf, profileOf, storyUnder } from './scenario.ts'
import { lettersInBetween } from './scenario-in-between.ts'

type Named = { readonly name: string; readonly kind: DocumentKind; readonly document: Complete<Document> }

const landlords = ['fernbank', 'livewest', 'livewest-policy-2020', 'livin', 'vivere', 'west-lancashire']
const printedOn = dateOnly('2026-11-25')

const documentsOf = (id: EditionId, landlord = fernbank): readonly Named[] => [
  ...lettersInBetween(id, landlord),
  { name: 'leaflet', kind: 'leaflet', document: leafletOf(landlord, editions[id], printedOn) },
]

const documentOf = (kind: DocumentKind): Document => {
  const found = documentsOf('2024').find((one) => one.kind === kind)
  assert(found)
  return found.document
}
const without = (document: Document, name: string): Document => ({
  ...document,
  blocks: document.blocks.filter((block) => !(block.kind === 'part' && block.part === name)),
})

const cases: readonly (readonly [DocumentKind, Stage, string, LetterPart])[] = [
  ['request for clarification', 1, '5.6', 'unclear'],
  ['request for clarification', 1, '3.7', 'ombudsman'],
  ['interim response', 1, '3.7', 'ombudsman'],
  ['action done', 1, '6.6', 'action'],
  ['action done', 1, '6.6', 'outstanding actions'],
  ['action done', 2, '6.17', 'action'],
  ['action late', 1, '6.6', 'action date'],
  ['action late', 2, '6.17', 'action date'],
  ['closure', 1, '7.3', 'actions done'],
  ['request for authority', 1, '3.6', 'authority'],
  ['satisfaction survey', 1, '1.6', 'how to complain'],
  ['exceptional circumstances', 1, '8.5', 'circumstances'],
  ['exceptional circumstances', 1, '8.5', 'effect'],
  ['exceptional circumstances', 1, '8.5', 'timescale'],
  ['leaflet', 1, '1.2', 'what a complaint is'],
  ['leaflet', 1, '3.1', 'how to complain'],
  ['leaflet', 1, '3.4', 'stages'],
  ['leaflet', 1, '3.6', 'representatives'],
  ['leaflet', 1, '3.5', 'ombudsman'],
]

for (const [kind, stage, provision, part] of cases) {
  test(`${provision} the ${kind} (stage ${stage}) does not leave without: ${part}`, () => {
    assert.throws(() => finished(kind, stage, without(documentOf(kind), part), editions['2024']), {
      message: `the ${kind} is not finished: ${provision} ${part}: missing`,
    })
  })
}

test('no edition lets one of these leave without any one part that it lists', () => {
  for (const id of editionIds) {
    for (const { kind, document } of documentsOf(id)) {
      for (const { part } of editions[id].letters[kind]) {
        assert.throws(() => finished(kind, 1, without(document, part), editions[id]), new RegExp(`${part}: missing$`))
      }
    }
  }
})

const said = (events: readonly ComplaintEvent[], writtenOn?: ReturnType<typeof dateOnly>): string => {
  const letter = lettersOf(events, fernbank, writtenOn).at(-1)
  assert(letter?.number === events.length)
  return toText(letter.document).replace(/\s+/g, ' ')
}
const story = storyUnder('2024')
const [received, acknowledged] = story
assert(received && acknowledged)
const done: ComplaintEvent = { type: 'ActionCompleted', action: 1, on: dateOnly('2027-01-20'), proof: 'You rang us.' }

test('5.6 what is unclear is asked without waiting: the day of the answer stands, and when it has passed that is said', () => {
  const asked = (on: string) =>
    said([received, acknowledged, clarificationAsked({ on: dateOnly(on), dueOn: dateOnly('2027-01-04') })])
  assert.match(asked('2026-11-26'), /We will answer you by Wednesday 9 December 2026\. We do not stop while we wait/)
  assert.match(asked('2026-12-21'), /We should have answered you by Wednesday 9 December 2026\. We have not/)
})

test('6.6 a promise kept after its day is sorry for it; the letter is dated when it is written, not when it was done', () => {
  const text = said([...story.slice(0, 4), done], dateOnly('2027-01-25'))
  assert.match(text, /25 January 2027 We have done what we promised/)
  assert.match(
    text,
    /It was done on Wednesday 20 January 2027\. We promised it by Friday 15 January 2027\. It was late/,
  )
  assert.match(text, /There is nothing further for us to do\./)
})

test('6.6 a promise told to be late stands in later letters for the day that was told last', () => {
  const late = actionLateTold({ on: dateOnly('2027-01-11'), newDueOn: dateOnly('2027-01-29') })
  const text = said([...story.slice(0, 4), late])
  assert.match(text, /We will not keep that date, and we are sorry\./)
  assert.match(text, /We will do it by Friday 29 January 2027\./)
  assert.match(text, /By when: Friday 29 January 2027/)
})

test('6.10 a complaint closed at stage 1 still says how to ask for stage 2; one closed at stage 2, how to go on', () => {
  const closed: ComplaintEvent = { type: 'ComplaintClosed', on: dateOnly('2027-02-22') }
  assert.match(said([...story.slice(0, 4), done, closed]), /This is called stage 2\. You do not have to give a reason/)
  const atTheEnd = said([...story, done, closed])
  assert.doesNotMatch(atTheEnd, /called stage 2/)
  assert.match(atTheEnd, /We gave you our final answer\. You can take your complaint to the Ombudsman\./)
})

test('2.3 the leaflet gives 12 months under the Code of 2024, whatever shorter time a policy has', () => {
  const months = (id: EditionId) => toText(leafletOf(profileOf('livin'), editions[id], printedOn)).replace(/\s+/g, ' ')
  assert.match(months('2024'), /within 12 months of when it happened/)
  assert.match(months('2020'), /within 6 months of when it happened/)
})

test('3.2 the leaflet names every way of the policy once, with its details where they are known, and any member of staff', () => {
  const text = toText(leafletOf(fernbank, editions['2024'], printedOn)).replace(/\s+/g, ' ')
  assert.match(
    text,
    /- By phone: 01632 960 123 \(Monday to Friday, 8am to 6pm\) - On our website: fernbank\.example\/complaints - By email: complaints@fernbank\.example - By letter: Fernbank Homes, .* - In person - By a message on social media - Or tell anyone who works for us\./,
  )
})

test('every landlord’s letters and leaflet are finished under every edition, and none prints that something is not known', () => {
  for (const landlord of landlords) {
    for (const id of editionIds) {
      for (const { document } of documentsOf(id, profileOf(landlord))) {
        assert.doesNotMatch(toText(document), /not known|undefined|null/)
      }
    }
  }
})

test('none of these has a word that residents should not have to read, or a sentence of more than 25 words', () => {
  for (const { document } of editionIds.flatMap((id) => documentsOf(id))) {
    const paragraphs = toText(document).split(/\n\n|\n(?=- |\d\. )/)
    assert.doesNotMatch(paragraphs.join(' '), /escalat|unfortunately|as per|case closed|unacceptable|in order to/i)
    const sentences = paragraphs.flatMap((paragraph) => paragraph.split(/[.?!:](?:\s|$)/))
    assert.deepEqual(
      sentences.filter((sentence) => sentence.split(/\s+/).length > 25),
      [],
    )
  }
})
