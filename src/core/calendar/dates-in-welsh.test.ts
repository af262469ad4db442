import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays, dateOnly } from './dates.ts'
import { onWelshDay, welshDateWithoutWeekday, welshLongDate, welshShortDate } from './dates-in-welsh.ts'

test('a day is said in Welsh', () => {
  const day = dateOnly('2026-11-24')
  assert.equal(welshDateWithoutWeekday(day), '24 Tachwedd 2026')
  assert.equal(welshLongDate(day), 'dydd Mawrth 24 Tachwedd 2026')
  assert.equal(welshShortDate(day), 'Maw 24 Tach 2026')
  assert.equal(onWelshDay(day), 'ddydd Mawrth 24 Tachwedd 2026')
})

test('every weekday and every month has its name', () => {
  const monday = dateOnly('2026-11-23')
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 6].map((days) => welshLongDate(addDays(monday, days)).split(' ')[1]),
    ['Llun', 'Mawrth', 'Mercher', 'Iau', 'Gwener', 'Sadwrn', 'Sul'],
  )
  assert.deepEqual(
    ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map(
      (month) => welshDateWithoutWeekday(dateOnly(`2026-${month}-01`)).split(' ')[1],
    ),
    [
      ...['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin'],
      ...['Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
    ],
  )
})
