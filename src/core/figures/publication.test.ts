// What is published tells of no fewer than five: not in a cell, not in a total, and not by taking one from the other.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { HeatMap } from './heat-map.ts'
import { forPublication, type PublishedMap } from './publication.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function mapOf(...cells: readonly (readonly number[])[]): HeatMap {
  const areas = (cells[0] ?? []).map((_, place) => `FB${place + 1}`)
  const totals = areas.map((_, place) => sum(cells.map((row) => row[place] ?? 0)))
  const rows = cells.map((row, place) => ({ theme: `theme ${place}`, cells: row, total: sum(row) }))
  return { areas, rows, totals, total: sum(totals) }
}

const told = (map: PublishedMap) => map.rows.map(({ cells, total }) => [...cells, total])

test('what is five or more is told, and every total with it', () => {
  const map = mapOf([5, 6], [7, 8])
  assert.deepEqual(forPublication(map), map)
})

test('one cell that is kept back takes its totals with it, or they would give it away', () => {
  const published = forPublication(mapOf([4, 6], [7, 8]))
  assert.deepEqual(told(published), [
    [null, 6, null],
    [7, 8, 15],
  ])
  assert.deepEqual([published.totals, published.total], [[null, 14], null])
})

test('the total of a row stands where what is kept back in it is five or more, and could be shared out in several ways', () => {
  assert.deepEqual(told(forPublication(mapOf([3, 3, 9]))), [[null, null, 9, 15]])
  assert.deepEqual(told(forPublication(mapOf([2, 2, 9]))), [[null, null, 9, null]])
  assert.deepEqual(told(forPublication(mapOf([4, 4, 9]))), [[null, null, 9, null]])
  assert.deepEqual(told(forPublication(mapOf([0, 0, 9]))), [[null, null, 9, null]])
})

test('of no complaint at all, nothing is told', () => {
  assert.deepEqual(forPublication(mapOf([])), {
    areas: [],
    rows: [{ theme: 'theme 0', cells: [], total: null }],
    totals: [],
    total: null,
  })
})

/** Everything that somebody might try who knows the rule: each way of filling what is kept back that fits what is told. */
function waysToFill({ rows, totals, total }: PublishedMap): readonly (readonly (readonly number[])[])[] {
  const hidden = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, place) => (cell === null ? [{ row, place }] : [])),
  )
  const ways: number[][][] = []
  const grid = rows.map(({ cells }) => cells.map((cell) => cell ?? 0))
  const fits = () =>
    rows.every((row, place) => row.total === null || row.total === sum(grid[place] ?? [])) &&
    totals.every((one, place) => one === null || one === sum(grid.map((cells) => cells[place] ?? 0))) &&
    (total === null || total === sum(grid.map(sum)))
  const fill = (next: number): void => {
    const at = hidden[next]
    if (!at) {
      if (fits()) ways.push(grid.map((cells) => [...cells]))
      return
    }
    for (const value of [0, 1, 2, 3, 4]) {
      const cells = grid[at.row]
      assert(cells)
      cells[at.place] = value
      fill(next + 1)
    }
  }
  fill(0)
  return ways
}

/** Few cells are small, so that every way of filling them can be tried. */
const cell = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 9 }) },
)
const grids = fc
  .array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 3 })
  .filter((rows) => rows.flat().filter((one) => one < 5).length <= 6)

test('29. no public figure tells of fewer than five: no number is under five, and no cell that is kept back can be worked out', () => {
  fc.assert(
    fc.property(grids, (rows) => {
      const published = forPublication(mapOf(...rows))
      const numbers = [
        ...published.rows.flatMap(({ cells, total }) => [...cells, total]),
        ...published.totals,
        published.total,
      ]
      assert(numbers.every((number) => number === null || number >= 5))
      const ways = waysToFill(published)
      for (const [row, { cells, total }] of published.rows.entries()) {
        const known = cells.flatMap((one) => (one === null ? [] : [one]))
        if (total !== null && known.length < cells.length) assert(total - sum(known) >= 5, 'what is left is not few')
        for (const [place, one] of cells.entries()) {
          const values = new Set(ways.map((way) => way[row]?.[place]))
          if (one === null) assert(values.size > 1, `row ${row}, area ${place} is given away`)
        }
      }
    }),
    { numRuns: 300 },
  )
})
