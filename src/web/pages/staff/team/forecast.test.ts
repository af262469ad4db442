// The forecast's headline says what its numbers say; its picture, its words and its table have the same.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dateOnly } from '#core/calendar/dates.ts'
import type { FallCounts, Forecast } from '#core/complaint/forecast.ts'
import { fernbank } from '../../../../../test/memory/records.ts'
import { toText } from '../../../html.ts'
import { forecastPage, headlineOf } from './forecast.ts'

const none: FallCounts = { acknowledgement: 0, 'stage 1 answer': 0, 'stage 2 answer': 0, promise: 0 }
const christmasEve = { from: dateOnly('2026-12-24'), to: dateOnly('2026-12-28') }
const after = { from: dateOnly('2026-12-29'), to: dateOnly('2026-12-29') }
const forecast: Forecast = {
  late: { ...none, promise: 1 },
  days: [
    { ...christmasEve, counts: { ...none, acknowledgement: 2, 'stage 1 answer': 3 } },
    { ...after, counts: { ...none, 'stage 2 answer': 4 } },
  ],
}

test('the headline says what is late, what comes, and which day is the fullest', () => {
  assert.equal(
    headlineOf(forecast),
    '1 is late; 9 fall due in the next 2 working days. The fullest day is Thursday 24 December, with 5',
  )
  assert.equal(
    headlineOf({ late: none, days: [{ ...after, counts: { ...none, promise: 1 } }] }),
    'Nothing is late; 1 falls due in the next 1 working day',
  )
  assert.equal(
    headlineOf({ late: none, days: [{ ...after, counts: none }] }),
    'Nothing is late, and nothing falls due in the next 1 working day',
  )
})

const shownOf = (shown: Forecast) => {
  const desk = { today: () => dateOnly('2026-12-24'), calendar: publishedCalendar(), landlord: fernbank }
  return toText(forecastPage({ forecast: shown, handler: null, staff: [], desk }).main)
}

test('each number is a link to its complaints, the holidays between are named, and the picture has the totals', () => {
  const page = shownOf(forecast)
  assert.match(page, /href="\/staff\/team\?falls=stage\+1\+answer&amp;on=2026-12-24">3</)
  assert.match(page, /href="\/staff\/team\?falls=promise&amp;on=late">1</)
  assert.match(page, /Nobody works on Fri 25 Dec 2026, Christmas Day; Mon 28 Dec 2026, Boxing Day/)
  assert.deepEqual(
    [...page.matchAll(/class="app-falls__total"[^>]*>(\d+)</g)].map(([, total]) => total),
    ['1', '5', '4'],
  )
  assert.equal([...page.matchAll(/class="app-clock__gap"/g)].length, 1)
})

test('where nothing is due there is no picture of nothing', () => {
  const page = shownOf({ late: none, days: [{ ...after, counts: none }] })
  assert.match(page, /Nothing is late, and nothing falls due/)
  assert.doesNotMatch(page, /<svg|<table/)
})
