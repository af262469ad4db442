// What docs/acceptance.md claims can be run: thirty rows, and every test that one names is there by that name.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const root = new URL('../', import.meta.url)
const text = readFileSync(new URL('docs/acceptance.md', root), 'utf8')

const states = ['automated', 'in part', 'not yet'] as const

const rows = text
  .split('\n')
  .filter((line) => /^\| \d+ /.test(line))
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    assert.equal(cells.length, 7, `not a row of five cells: ${line}`)
    const [, number = '', promised = '', state = '', where = '', measured = ''] = cells
    return { number: Number(number), promised, state, where, measured }
  })

/** A file, and the name of a test in it. */
const testsIn = (where: string) =>
  [...where.matchAll(/`([^`]+)` “([^”]+)”/g)].map(([, file = '', name = '']) => ({ file, name }))

test('each of the thirty promises has one row, in order, in words', () => {
  assert.deepEqual(
    rows.map(({ number }) => number),
    Array.from({ length: 30 }, (_, index) => index + 1),
  )
  for (const { number, promised } of rows) assert(promised.length > 20, `${number} says what is promised`)
})

test('what is tested names its tests and what they measured, what is in part says what is not, and what is not yet claims nothing', () => {
  for (const { number, state, where, measured } of rows) {
    assert(
      states.some((one) => one === state),
      `${number}: ${state} is no state`,
    )
    if (state === 'not yet') assert.equal(where + measured, '', `${number} claims nothing`)
    else assert(testsIn(where).length > 0 && measured !== '', `${number} names a test and what it measured`)
    assert.equal(/Not: /.test(where), state === 'in part', `${number} says what is not there`)
  }
})

test('every test that is named is in its file', () => {
  const missing = rows
    .flatMap(({ where }) => testsIn(where))
    .filter(({ file, name }) => {
      const at = new URL(file, root)
      return !existsSync(at) || !readFileSync(at, 'utf8').includes(name)
    })
  assert.deepEqual(missing, [])
})

test('the counts at the top are those of the rows', () => {
  const counted = states.map((state) => [state, rows.filter((row) => row.state === state).length])
  const said = states.map((state) => [state, Number(new RegExp(`^\\| ${state} \\| (\\d+) \\|`, 'm').exec(text)?.[1])])
  assert.deepEqual(said, counted)
})
