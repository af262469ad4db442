// The letters of the two stages: which events they answer, and whose Ombudsman they name.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { categorised } from '#core/complaint/scenario-handling.ts'
import { toText } from '#documents/to-text.ts'
import { editionIds, lettersOf, storyUnder } from './scenario.ts'

for (const id of editionIds) {
  const letters = lettersOf(storyUnder(id))

  test(`under the ${id} edition, six letters answer the events that are answered, and no other`, () => {
    assert.deepEqual(
      letters.map(({ number, kind }) => [number, kind]),
      [
        [2, 'acknowledgement'],
        [3, 'extension'],
        [4, 'stage 1 response'],
        [6, 'acknowledgement'],
        [7, 'extension'],
        [8, 'stage 2 response'],
      ],
    )
  })
}

test('3.7 a complaint under the LGSCO’s scheme is told of the LGSCO, and of no other Ombudsman', () => {
  const [received, ...after] = storyUnder('2024')
  assert(received)
  const category = categorised({ on: dateOnly('2026-11-24'), scheme: 'LGSCO' })
  const [acknowledgement] = lettersOf([received, category, ...after])
  assert(acknowledgement)
  const said = toText(acknowledgement.document)
  assert.match(said, /The Local Government and Social Care Ombudsman/)
  assert.match(said, /0300 061 0614/)
  assert.doesNotMatch(said, /Housing Ombudsman Service|0300 111 3000/)
})
