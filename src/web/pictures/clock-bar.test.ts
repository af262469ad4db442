// The clock bar: its picture, its words and its table say the same.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toText } from '../html.ts'
import { type CellState, type ClockBarData, type ClockBarSize, clockBar } from './clock-bar.ts'

const cells = (states: readonly CellState[], today?: number): ClockBarData['cells'] =>
  states.map((state, index) => ({
    state,
    label: `Day ${index + 1}`,
    ...(index === today ? { today: true as const } : {}),
  }))

const data = (over: Partial<ClockBarData>): ClockBarData => ({
  name: 'Answer at stage 1',
  from: { label: 'Received Fri 3 May 2024' },
  cells: cells(['used', 'used', 'left'], 1),
  words: '2 of 3 used, 1 left: due Thu 9 May.',
  ...over,
})

const drawn = (over: Partial<ClockBarData>, size: ClockBarSize = 'header') => toText(clockBar(data(over), size, 'c1'))

test('the picture is named by the whole bar in one sentence, which is printed beneath too', () => {
  const bar = drawn({})
  assert.match(bar, /role="img" aria-labelledby="c1-title"/)
  assert.match(bar, /<title id="c1-title">2 of 3 used, 1 left: due Thu 9 May\.<\/title>/)
  assert.match(bar, /<p class="app-clock__words">2 of 3 used, 1 left: due Thu 9 May\.<\/p>/)
})

test('each day is a cell, marked by its state; today has its tick; first and last are labelled', () => {
  const bar = drawn({})
  assert.equal(bar.match(/<rect class="app-clock__used"/g)?.length, 2)
  assert.equal(bar.match(/<rect class="app-clock__left"/g)?.length, 1)
  assert.match(bar, />today<\/text>/)
  assert.match(bar, /<span>Day 1<\/span><span>Day 3<\/span>/)
})

test('cells are placed in hundredths of the width: three fill it evenly', () => {
  assert.deepEqual(
    [...drawn({}).matchAll(/ x="([\d.]+%)" y="\d+" width="([\d.]+%)"/g)].map((match) => match.slice(1)),
    [
      ['0%', '28.571%'],
      ['35.714%', '28.571%'],
      ['71.429%', '28.571%'],
    ],
  )
})

test('an extension is hatched and what is over is cross-hatched, by patterns of this bar alone', () => {
  const bar = drawn({ cells: cells(['used', 'extension used', 'extension left', 'over']) })
  assert.match(bar, /class="app-clock__extension-used"[^>]*fill="url\(#c1-hatch\)"/)
  assert.match(bar, /class="app-clock__extension-left"[^>]*fill="url\(#c1-sparse\)"/)
  assert.match(bar, /class="app-clock__over"[^>]*fill="url\(#c1-cross\)"/)
  assert.deepEqual(
    [...bar.matchAll(/<pattern id="([^"]+)"/g)].map((match) => match[1]),
    ['c1-hatch', 'c1-sparse', 'c1-cross'],
  )
  assert.doesNotMatch(drawn({}), /<pattern/)
})

test('the table has every day in order, with the days that are not counted where they fall', () => {
  const bar = drawn({ gaps: [{ afterCell: 1, label: 'Mon 6 May, bank holiday' }] })
  const rows = [...bar.matchAll(/<th scope="row"[^>]*>([^<]*)<\/th>\s*<td[^>]*>([^<]*)<\/td>\s*<td[^>]*>([^<]*)</g)]
  assert.deepEqual(
    rows.map((row) => row.slice(1)),
    [
      ['1', 'Day 1', 'used'],
      ['–', 'Mon 6 May, bank holiday', 'not counted'],
      ['2', 'Day 2', 'used, today'],
      ['3', 'Day 3', 'left'],
    ],
  )
  assert.match(bar, /<line class="app-clock__gap"/)
})

test('in a list it is the picture and the words: nothing to open, and nothing heard twice', () => {
  const bar = drawn({}, 'row')
  assert.match(bar, /aria-hidden="true"[^>]*height="8"/)
  assert.doesNotMatch(bar, /<details|<title|role="img"/)
})

test('the longest clock, 45 days, is drawn at every size in well under 16 KB', () => {
  for (const size of ['row', 'header', 'resident'] as const) {
    const bar = drawn(
      {
        cells: cells(
          Array.from({ length: 45 }, () => 'used' as const),
          44,
        ),
      },
      size,
    )
    assert.equal(bar.match(/<rect class="app-clock__used"/g)?.length, 45)
    assert.ok(bar.length < 16_384, `${size}: ${bar.length}`)
  }
})

test('what people wrote is escaped', () => {
  assert.doesNotMatch(drawn({ words: '<b>', name: '<i>' }), /<b>|<i>/)
})

test('no days at all is drawn as its words', () => {
  assert.match(drawn({ cells: [], words: 'Not known: no date of receipt.' }), /Not known: no date of receipt\./)
})
