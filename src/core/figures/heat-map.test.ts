// Complaints by theme and area: each counted once, in every total that it belongs to.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { elsewhere, heatMapOf, shadeOf } from './heat-map.ts'

const at = (theme: string, district: string | null) => ({ theme, address: district && `1 Mill Lane, ${district} 1AA` })

test('themes down, areas across by name, and what has no area or theme last', () => {
  const map = heatMapOf([
    at('repairs', 'FB2'),
    at('repairs', 'FB1'),
    at('repairs', 'FB1'),
    at('staff conduct', null),
    at('not categorised', 'FB2'),
  ])
  assert.deepEqual(map.areas, ['FB1', 'FB2', 'not known'])
  assert.deepEqual(
    map.rows.filter(({ total }) => total > 0),
    [
      { theme: 'repairs', cells: [2, 1, 0], total: 3 },
      { theme: 'staff conduct', cells: [0, 0, 1], total: 1 },
      { theme: 'not categorised', cells: [0, 1, 0], total: 1 },
    ],
  )
  assert.equal(map.rows.length, 9)
  assert.deepEqual([map.totals, map.total], [[2, 2, 1], 5])
})

test('ten districts with the most have a column, and the others one together', () => {
  const many = Array.from({ length: 12 }, (_, index) => at('repairs', `FB${index + 10}`))
  const map = heatMapOf([...many, ...many.slice(2)])
  assert.deepEqual(map.areas, [
    'FB12',
    'FB13',
    'FB14',
    'FB15',
    'FB16',
    'FB17',
    'FB18',
    'FB19',
    'FB20',
    'FB21',
    elsewhere,
  ])
  assert.deepEqual(map.totals, [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2])
})

test('whatever is counted, the totals of the rows and of the areas come to what there is', () => {
  const some = fc.array(
    fc.record({
      theme: fc.constantFrom('repairs', 'staff conduct', 'not known', 'not categorised'),
      address: fc.constantFrom(null, '', ...Array.from({ length: 14 }, (_, index) => `FB${index + 1} 1AA`)),
    }),
  )
  fc.assert(
    fc.property(some, (placed) => {
      const { rows, totals, total } = heatMapOf(placed)
      assert.equal(total, placed.length)
      assert.equal(
        rows.reduce((sum, row) => sum + row.total, 0),
        total,
      )
      assert.equal(
        totals.reduce((sum, one) => sum + one, 0),
        total,
      )
    }),
  )
})

test('none has no shade; the most has the fifth', () => {
  assert.deepEqual(
    [0, 1, 20, 21, 80, 81, 100].map((amount) => shadeOf(amount, 100)),
    [0, 1, 1, 2, 4, 5, 5],
  )
})
