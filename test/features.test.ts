// What features.md claims can be found: a row for each capability, and every path that it names is there.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { fileURLToPath } from 'node:url'

const root = new URL('../', import.meta.url)
const text = readFileSync(new URL('features.md', root), 'utf8')

const states = ['done', 'in part', 'planned'] as const
type State = (typeof states)[number]
type Row = { readonly id: string; readonly state: State; readonly where: string }

const rows: readonly Row[] = text
  .split('\n')
  .filter((line) => /^\| F\d+ /.test(line))
  .map(rowOf)

function rowOf(line: string): Row {
  const cells = line.split('|').map((cell) => cell.trim())
  assert.equal(cells.length, 7, `not a row of five cells: ${line}`)
  const [, id = '', , , said, where = ''] = cells
  const state = states.find((one) => one === said)
  assert(state, `${id}: ${said} is no state`)
  return { id, state, where }
}

const pathsIn = (words: string): readonly string[] => [...words.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)

test('every one of the 311 capabilities has one row, in order', () => {
  const expected = Array.from({ length: 311 }, (_, index) => `F${String(index + 1).padStart(3, '0')}`)
  assert.deepEqual(
    rows.map(({ id }) => id),
    expected,
  )
})

test('whatever is done or in part names where it is, what is in part says what is not, and what is planned claims nothing', () => {
  for (const { id, state, where } of rows) {
    if (state === 'planned') assert.equal(where, '', `${id} is planned`)
    else assert(pathsIn(where).length > 0, `${id} names no path`)
    if (state === 'in part') assert.match(where, / Not: /, `${id} does not say what is not there`)
  }
})

test('every path exists', () => {
  const missing = [...new Set(pathsIn(text))].filter((path) => !existsSync(fileURLToPath(new URL(path, root))))
  assert.deepEqual(missing, [])
})

test('the counts at the top are those of the rows', () => {
  const counted = states.map((state) => [state, rows.filter((row) => row.state === state).length])
  const said = states.map((state) => [state, Number(new RegExp(`^\\| ${state} \\| (\\d+) \\|`, 'm').exec(text)?.[1])])
  assert.deepEqual(said, counted)
})
