// What a quarter comes to: its headline, its themes in their order, and complaints for each thousand homes.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { perThousandHomes, quarterHeadline, rankedThemes } from './quarter-told.ts'
import { toldOfQuarter } from './scenario-quarter.ts'

const headline = (now: Record<string, number>, before: Record<string, number> = {}, soFar = false) =>
  quarterHeadline(toldOfQuarter(now, before), soFar)

test('the headline says how many, whether that is more, and how many are late', () => {
  const now = { 'stage-1-received': 1204, 'stage-1-answered-late': 5 }
  assert.equal(
    headline(now, { 'stage-1-received': 90 }),
    '1,204 complaints in the quarter, 1,114 more than in the one before; 5 are answered late or overdue',
  )
  assert.equal(
    headline({ 'stage-1-received': 60, 'stage-1-answered-late': 1 }, { 'stage-1-received': 90 }, true),
    '60 complaints so far, 30 fewer than by then in the one before; 1 is answered late or overdue',
  )
  assert.equal(
    headline({ 'stage-1-received': 1 }, { 'stage-1-received': 1 }),
    '1 complaint in the quarter, as many as in the one before; none of them is late',
  )
})

test('a first quarter has no trend, and an empty one nothing', () => {
  assert.equal(headline({ 'stage-1-received': 7 }), '7 complaints in the quarter; none of them is late')
  assert.equal(headline({}, { 'stage-1-received': 7 }), 'No complaint was received in the quarter')
  assert.equal(headline({}, {}, true), 'No complaint was received so far')
})

test('themes stand by how many there are, those of the quarter before among them', () => {
  const { figures } = toldOfQuarter(
    { 'stage-1-theme-staff-conduct': 2, 'stage-1-theme-repairs': 6, 'stage-1-theme-not-categorised': 2 },
    { 'stage-1-theme-repairs': 9, 'stage-1-theme-other': 1 },
  )
  assert.deepEqual(
    rankedThemes(figures).map(({ theme, now, before }) => [theme, now, before]),
    [
      ['repairs', 6, 9],
      ['staff conduct', 2, 0],
      ['not categorised', 2, 0],
      ['other', 0, 1],
    ],
  )
  assert.deepEqual(rankedThemes(toldOfQuarter({}).figures), [])
})

test('for each thousand homes: one decimal, half up; not told where the homes are not known', () => {
  assert.deepEqual(
    [perThousandHomes(111, 9000), perThousandHomes(1, 800), perThousandHomes(0, 9000), perThousandHomes(4, null)],
    ['12.3', '1.3', '0.0', null],
  )
})
