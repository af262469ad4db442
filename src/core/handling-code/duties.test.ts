// Every place that a refusal may cite is in its edition, and stands for the 2024 place that it is beside.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editions } from './catalogue.ts'
import crosswalk from './crosswalk.json' with { type: 'json' }
import { duties, provisionOf } from './duties.ts'
import type { EditionId } from './edition.ts'
import { provisionsOf, withoutItem } from './provisions.ts'

const ids: readonly EditionId[] = ['2020', '2022', '2024']

for (const edition of ids) {
  test(`every duty of the ${edition} edition is a provision of it, and its item is there`, () => {
    for (const duty of duties) {
      const place = provisionOf(duty, editions[edition])
      if (!place) continue
      const provision = provisionsOf(edition).find(({ id }) => id === withoutItem(place))
      assert(provision, `${duty}: ${edition} has no ${place}`)
      const letter = place.slice(withoutItem(place).length)
      assert(!letter || provision.items.some((item) => item.letter === letter), `${duty}: ${place} has no such item`)
    }
  })
}

test('the crosswalk says that the places of one duty mean the same', () => {
  const apart = duties.flatMap((duty) => {
    const of2024 = provisionOf(duty, editions['2024'])
    assert(of2024, `${duty} is nowhere in the Code in force`)
    const rows = crosswalk.rows.filter((row) => row['2024'].includes(withoutItem(of2024)))
    return (['2022', '2020'] as const).flatMap((edition) => {
      const place = provisionOf(duty, editions[edition])
      return place && !rows.some((row) => row[edition].includes(withoutItem(place))) ? [`${duty}: ${place}`] : []
    })
  })
  assert.deepEqual(apart, [])
})
