// Reading a form: every error at once, dates as people write them, lists without their empty rows.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  choice,
  day,
  fields,
  type Posted,
  postedOf,
  readForm,
  rowNumbers,
  rowsShown,
  text,
  texts,
  whole,
} from './form.ts'

const due = { what: 'The day', missing: 'Enter the day' }
const dayFrom = (date: string, month: string, year: string) =>
  readForm(fields({ on: day('on', due) }), { 'on-day': date, 'on-month': month, 'on-year': year })

test('a date is read as day, month and year, the month as a number or a name', () => {
  for (const month of ['2', '02', 'Feb', 'february', ' FEBRUARY ']) {
    assert.deepEqual(dayFrom('9', month, '2026'), { read: true, command: { on: '2026-02-09' } }, month)
  }
})

test('a date that is missing, in part or not real says which', () => {
  const says = (...parts: [string, string, string]) => {
    const read = dayFrom(...parts)
    return read.read ? 'read' : read.refusals.map(({ because }) => because).join('; ')
  }
  assert.equal(says('', '', ''), 'Enter the day')
  assert.equal(says('', '2', '2026'), 'The day must include a day')
  assert.equal(says('9', '', ''), 'The day must include a month and a year')
  const unreal: readonly [string, string, string][] = [
    ['30', '2', '2026'],
    ['0', '2', '2026'],
    ['9', '13', '2026'],
    ['9', '2', '26'],
    ['9', 'x', '2026'],
    ['9.5', '2', '2026'],
    ['-9', '2', '2026'],
  ]
  for (const parts of unreal) {
    assert.equal(says(...parts), 'The day must be a real date, such as 27 3 2026', parts.join(' '))
  }
})

test('every field says what is wrong with it, in the order of the form', () => {
  const schema = fields({
    name: text('name', { what: 'The name', missing: 'Enter the name' }),
    story: text('story', { what: 'The story', longest: 10 }),
    way: choice('way', ['post', 'phone'], 'Choose a way'),
    every: whole('every', 'Enter how often'),
    on: day('on', due),
    points: texts('points', { what: 'Each point', missing: 'Enter a point' }),
  })
  const read = readForm(schema, { name: '  ', story: 'x'.repeat(11), way: 'owl', every: '-1' })
  assert.deepEqual(read, {
    read: false,
    refusals: [
      { field: 'name', because: 'Enter the name' },
      { field: 'story', because: 'The story must be 10 characters or fewer' },
      { field: 'way', because: 'Choose a way' },
      { field: 'every', because: 'Enter how often' },
      { field: 'on', because: 'Enter the day' },
      { field: 'points', because: 'Enter a point' },
    ],
  })
})

test('typed text is read as it was meant: one kind of line end, no control characters, nothing around it', () => {
  const read = readForm(fields({ story: text('story', { what: 'The story' }) }), {
    story: ' a\r\nb\u0000\u0007c\td e\u0301 \r\n',
  })
  assert.deepEqual(read, { read: true, command: { story: 'a\nbc\td é' } })
})

test('a list is its rows that are filled in, in order, however many were drawn', () => {
  const posted = {
    'points-1': ' ',
    'points-10': 'ten',
    'points-2': 'two',
    'points-99': 'no',
    'points-0': 'no',
    'pointsX-3': 'no',
  }
  assert.deepEqual(rowNumbers(posted, 'points'), [2, 10])
  assert.deepEqual(readForm(fields({ points: texts('points', { what: 'Each point' }) }), posted), {
    read: true,
    command: { points: ['two', 'ten'] },
  })
  assert.equal(rowsShown({}, 'points', 5), 5)
  assert.equal(rowsShown(posted, 'points', 5), 10)
  assert.equal(rowsShown({ 'rows-points': '6', press: 'add-points' }, 'points', 5), 9)
  assert.equal(rowsShown({ 'rows-points': '1000000' }, 'points', 5), 30)
  assert.equal(rowsShown({ 'rows-points': 'x' }, 'points', 5), 5)
})

test('a body is texts only: the last of several, and nothing that is not a text', () => {
  const posted: Posted = postedOf({ a: ['1', '2'], b: 'x', c: { d: 'e' }, f: null })
  assert.deepEqual(posted, { a: '2', b: 'x' })
  assert.deepEqual(postedOf(null), {})
  assert.deepEqual(postedOf('a=b'), {})
})
