import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toText } from '#documents/to-text.ts'
import type { Wording } from '#documents/wording.ts'
import { letterKinds, lettersFor } from './catalogue.ts'
import { givenAfter, lettersOf, storyUnder } from './scenario.ts'
import { partsToPlace } from './wordable.ts'

const story = storyUnder('2024')
const index = story.findIndex(({ type }) => type === 'ComplaintResponded')
const events = story.slice(0, index + 1)

function response(wording: Wording) {
  const event = story[index]
  assert(event)
  const wordings = new Map([['stage 1 response' as const, wording]])
  const [letter] = lettersFor([{ number: index + 1, event }], { ...givenAfter(events), wordings })
  assert(letter)
  return letter.document
}

const place = (part: string) => ({ kind: 'part', part }) as const
const places = partsToPlace('stage 1 response').map(({ part }) => place(part))
const partsIn = (document: { blocks: readonly { kind: string }[] }) =>
  document.blocks.flatMap((block) => ('part' in block ? [block.part] : []))

describe('a letter in its landlord’s words', () => {
  test('has the parts where the landlord puts them, with its words between them', () => {
    const [first, ...others] = places
    assert(first)
    const said = toText(
      response([
        { kind: 'paragraph', text: ['About ', { field: 'reference' }, ', from ', { field: 'landlord' }, '.'] },
        ...others,
        { kind: 'heading', level: 2, text: ['And last'] },
        first,
      ]),
    )
    const at = [
      'Dear Rosa <b>Marsh,',
      'About C-26-7F3K2Q, from Fernbank Homes.',
      'And last',
      'What this letter is',
    ].map((words) => said.indexOf(words))
    assert.ok(at.every((place) => place >= 0))
    assert.deepEqual(
      at,
      at.toSorted((one, other) => one - other),
    )
  })

  test('holds every part of the edition, whatever the wording leaves out', () => {
    const [whole] = lettersOf(events).slice(-1)
    assert(whole)
    for (const left of places) {
      const document = response(places.filter((one) => one !== left))
      assert.deepEqual(partsIn(document).toSorted(), partsIn(whole.document).toSorted(), left.part)
    }
  })

  test('says nothing twice, and nothing of a part that this letter has not', () => {
    const document = response([...places, place('no such part')])
    assert.deepEqual(
      partsIn(document),
      places.map(({ part }) => part),
    )
  })

  test('puts a value in as it is: its marks mean nothing', () => {
    const document = response([{ kind: 'paragraph', text: [{ field: 'resident name' }] }, ...places])
    assert.ok(document.blocks.some((block) => block.kind === 'paragraph' && String(block.text) === 'Rosa <b>Marsh'))
  })

  test('is in our own words where the landlord has none', () => {
    const [letter] = lettersOf(events).slice(-1)
    assert.deepEqual(partsIn(letter?.document ?? { blocks: [] }), [
      ...['stage', 'complaint definition', 'decision', 'reasons', 'remedy', 'outstanding actions'],
      ...['how to escalate', 'ombudsman'],
    ])
  })

  test('can be of every kind that some edition asks parts of', () => {
    assert.deepEqual(
      letterKinds.filter((kind) => partsToPlace(kind).length === 0),
      [],
    )
  })
})
