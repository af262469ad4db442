// Names of marks never stand on each other, no line runs through one, and a lane of many days still has room.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, dateOnly } from '#core/calendar/dates.ts'
import { placedMarks, widthOf, xOf } from './lane-places.ts'

const from = dateOnly('2026-11-02')
const scale = { from, to: dateOnly('2026-12-02'), width: 600 }
const at = (days: number, title = 'Letter', isLetter = false) => ({ on: addDays(from, days), title, isLetter })
const labelOf = ({ titles }: { readonly titles: readonly string[] }) => titles.join(', ')

test('a day is a thirtieth of a month of 600', () => {
  assert.deepEqual([xOf(dateOnly('2026-11-02'), scale), xOf(dateOnly('2026-11-12'), scale)], [0, 200])
})

test('one mark for each day, a letter named first; an earlier name stands above a later mark that is under it', () => {
  assert.deepEqual(
    placedMarks([at(0), at(1, 'Categorised'), at(1, 'Acknowledgement', true), at(20)], scale, labelOf).map(
      ({ x, level, label, isLetter }) => [x, level, label, isLetter],
    ),
    [
      [0, 1, 'Letter', false],
      [20, 0, 'Acknowledgement, Categorised', true],
      [400, 0, 'Letter', false],
    ],
  )
})

test('whatever happens on whichever days, no name meets another or the line of another', () => {
  const some = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 })
  fc.assert(
    fc.property(some, (days) => {
      const happenings = days.toSorted((one, other) => one - other).map((day) => at(day))
      const placed = placedMarks(happenings, scale, ({ titles }) => `Letter and ${titles.length} more`)
      assert.equal(
        placed.reduce((sum, { titles }) => sum + titles.length, 0),
        days.length,
      )
      for (const [index, mark] of placed.entries()) {
        assert(mark.level < 12)
        for (const later of placed.slice(index + 1)) {
          const isUnder = later.x < mark.x + widthOf(mark.label)
          assert(!isUnder || later.level < mark.level, 'a later mark under a name stays below it')
        }
      }
    }),
  )
})
