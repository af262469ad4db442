// Days as spreadsheets write them: read, asked about, or refused; never guessed.
import assert from 'node:assert/strict'
import test from 'node:test'
import { type DateOrder, readDay } from './read-day.ts'

const read = (text: string, order: DateOrder | null = null, counted = false) => {
  const found = readDay(text, { order, counted })
  return 'on' in found ? found.on : found.because
}

test('T37 one day, in each of the ways that it is written', () => {
  const ways = [
    '31/12/2024',
    '31/12/24',
    '31-12-2024',
    '31.12.2024',
    '2024-12-31',
    '2024/12/31',
    '31 Dec 2024',
    '31-Dec-24',
    '31st December 2024',
    'Tuesday, 31 December 2024',
    'Dec 31, 2024',
    '31/12/2024 09:30',
    '2024-12-31T09:30:00',
    '2024-12-31 09:30:00.000',
    '2024-12-31T23:30:00Z',
  ]
  for (const way of ways) assert.equal(read(way), '2024-12-31', way)
  assert.equal(read('2024-07-01T23:30:00Z'), '2024-07-02', 'it was the next day in London')
  assert.equal(read('01/02/2024'), '2024-02-01', 'a whole year is written day first in England')
  assert.equal(read('1/1/24'), '2024-01-01', 'the same day whichever comes first')
})

test('a time that no clock shows, and a weekday that the day is not, are told', () => {
  assert.equal(read('14/03/2025 25:61'), '“14/03/2025 25:61” is not a day')
  assert.equal(read('Mon 14 March 2025'), '“Mon 14 March 2025” is not a Mon')
  assert.equal(read('Friday 14 March 2025 23:59'), '2025-03-14')
})

test('a day that can be two is asked about, and read as somebody said', () => {
  assert.equal(read('1/2/24'), '“1/2/24” can be read as two different days')
  assert.equal(read('1/2/24', 'day first'), '2024-02-01')
  assert.equal(read('1/2/24', 'month first'), '2024-01-02')
  assert.equal(read('01/02/2024', 'month first'), '2024-01-02')
})

test('T37 a bare number is a day where a spreadsheet counts them, and nowhere else', () => {
  assert.equal(read('45657', null, true), '2024-12-31')
  assert.equal(read('45657.395', null, true), '2024-12-31')
  assert.equal(read('99999', null, true), '“99999” is not a day that a spreadsheet counts')
  assert.equal(read('45800'), '“45800” is a bare number, and not a day')
  assert.equal(read('45657.395', 'day first'), '“45657.395” is a bare number, and not a day')
})

test('a day that is none is refused, and told why', () => {
  assert.equal(read('31/02/2024'), 'there is no such day as “31/02/2024” in the calendar')
  assert.equal(
    read('12/31/2024'),
    'there is no such day as “12/31/2024” in the calendar. Its month and day may be the wrong way round',
  )
  assert.equal(read('29 Feb 2023'), 'there is no such day as “29 Feb 2023” in the calendar')
  assert.equal(read('31 Foo 2024'), 'there is no such day as “31 Foo 2024” in the calendar')
  for (const text of ['soon', '2024', '31/12', '31/12/2024 and 2 Jan', '1.2.3', '-1/1/2024']) {
    assert.match(read(text), /is not a day$/, text)
  }
})
