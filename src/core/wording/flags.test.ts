import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '../calendar/dates.ts'
import { editions } from '../handling-code/catalogue.ts'
import { flagsOf } from './flags.ts'

const against = {
  edition: editions['2024'],
  landlordLimits: [
    { what: 'respond', stage: 1, amount: 7, unit: 'working days', from: 'received', says: 'within 7 working days' },
  ],
  notToBeNamed: ['Amira Khan'],
  today: dateOnly('2026-11-24'),
} as const

const found = (source: string) => flagsOf(source, against).map(({ line, words, because }) => [line, words, because])

test('old addresses of the Ombudsman are flagged, with their line', () => {
  const old = 'This is an old address of the Housing Ombudsman: ((part: ombudsman)) prints the one in use'
  assert.deepEqual(found('Write to the Ombudsman,\nPO Box 152, Liverpool L33 7WQ\nor Exchange Tower, London E14 9GE'), [
    [2, 'PO Box 152', old],
    [2, 'L33 7WQ', old],
    [3, 'Exchange Tower', old],
    [3, 'E14 9GE', old],
  ])
})

test('eight weeks and the designated person are flagged: both ended on 1 October 2022', () => {
  const ended =
    'Since 1 October 2022 nobody waits eight weeks, or asks a designated person, before the Ombudsman can look at a complaint'
  assert.deepEqual(found('Wait 8 weeks, or eight\u00a0weeks,\nor go to a designated person'), [
    [1, '8 weeks', ended],
    [1, 'eight\u00a0weeks', ended],
    [2, 'designated person', ended],
  ])
})

test('the Ombudsman’s email is flagged from the day that it took no more new cases', () => {
  const email = 'Email info@housing-ombudsman.org.uk'
  assert.deepEqual(found(email), [
    [1, 'info@housing-ombudsman.org.uk', 'The Housing Ombudsman has taken no new cases by email since 13 January 2026'],
  ])
  assert.deepEqual(flagsOf(email, { ...against, today: dateOnly('2026-01-12') }), [])
})

test('a time that neither the edition nor the landlord has is flagged; theirs are not', () => {
  const because = (days: number) =>
    `Neither the 2024 edition of the Code nor your own policy has a time of ${days} days`
  assert.deepEqual(found('We answer in 10 working days, or 7 working days.\nOr in fifteen working days, or 28 days'), [
    [2, 'fifteen working days', because(15)],
    [2, '28 days', because(28)],
  ])
})

test('a phrase that goes on over the end of a line is flagged where it begins', () => {
  assert.deepEqual(
    found('Please\nwait eight\nweeks, or ask a designated\nperson').map(([line, words]) => [line, words]),
    [
      [2, 'eight weeks'],
      [3, 'designated person'],
    ],
  )
})

test('weeks and months are flagged, since the Code counts working days; but not its twelve months', () => {
  const because = 'The Code counts in working days: say how many, or the day itself'
  assert.deepEqual(found('We answer in two weeks, or a month.\nWithin twelve months of it. In fourteen days.'), [
    [1, 'two weeks', because],
    [1, 'a month', because],
    [2, 'fourteen days', 'Neither the 2024 edition of the Code nor your own policy has a time of 14 days'],
  ])
})

test('somebody who works here is flagged by name where letters name no staff, and nowhere else', () => {
  assert.deepEqual(found('Ring amira khan'), [
    [1, 'Amira Khan', 'Somebody who works here is named, and your own letters name no staff'],
  ])
  assert.deepEqual(flagsOf('Ring Amira Khan', { ...against, notToBeNamed: [] }), [])
})

test('words with nothing wrong in them have no flag', () => {
  assert.deepEqual(found('## Your complaint\n\nThank you for telling us.\n\n((part: decision))'), [])
})
