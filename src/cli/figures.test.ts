// recourse figures: its arguments, and the same figures as words, JSON, CSV and the regulator's return.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { acknowledged, answered, received } from '#core/complaint/scenario.ts'
import { openTestStore, record, reference } from '#store/scenario.ts'
import { fernbank } from '../../test/memory/records.ts'
import tsm from '../core/figures/tsm.json' with { type: 'json' }
import { type FiguresAsked, figures, figuresUsage, readFiguresArguments } from './figures.ts'

const { database } = await openTestStore()
await record(database, reference(1), [
  ...answered,
  {
    type: 'ComplaintCategorised',
    on: dateOnly('2026-11-20'),
    theme: 'repairs',
    service: 'Repairs',
    tenure: 'LCRA',
    scheme: 'Housing Ombudsman',
    correction: '',
  },
])
await record(database, reference(2), [received('2026-11-16'), acknowledged('2026-11-18')])

const period = { from: dateOnly('2026-04-01'), to: dateOnly('2027-03-31') }
const asked = (as: FiguresAsked['as']) =>
  figures(
    database,
    fernbank,
    { landlord: 'fernbank', period, as },
    { asOf: dateOnly('2026-11-24'), at: '2026-11-24T10:00:00.000Z' },
  )

test('its arguments are read, or every fault of them is said at once', () => {
  const words = ['--landlord', 'fernbank', '--from', '2026-04-01', '--to', '2027-03-31', '--csv']
  assert.deepEqual(readFiguresArguments(words), { landlord: 'fernbank', period, as: 'csv' })
  assert.throws(() => readFiguresArguments(['--from', '2026-02-30']), {
    message: [
      '--landlord: say whose figures',
      '--from: Enter a day that exists, such as 2025-04-01',
      '--to: Enter a day that exists, such as 2025-04-01',
      figuresUsage,
    ].join('\n'),
  })
})

test('as JSON: numerator, denominator, value and rule; what is not known is null', async () => {
  const { figures: found, asOf, counting } = JSON.parse(await asked('json'))
  const one = (id: string) => found.find((figure: { id: string }) => figure.id === id)
  assert.equal(asOf, '2026-11-24')
  assert.equal(counting.extendedIsInTime, true)
  assert.deepEqual(
    [one('ch02-1-lcra').numerator, one('ch02-1-lcra').denominator, one('ch02-1-lcra').value],
    [1, 1, 100],
  )
  assert.deepEqual(
    [one('ch01-1-lcra').numerator, one('ch01-1-lcra').denominator, one('ch01-1-lcra').value],
    [1, null, null],
  )
  assert.equal(one('neither-1-not-categorised').numerator, 1)
})

test('as CSV: a line for each figure, and nothing where nothing is known', async () => {
  const lines = (await asked('csv')).split('\n')
  assert.equal(lines[0], 'id,group,name,unit,numerator,denominator,value,rule')
  assert.match(
    lines.find((line) => line.startsWith('ch01-1-lcra,')) ?? '',
    /,per 1,000 homes,1,,,|"?per 1,000 homes"?,1,,,/,
  )
})

test('the return has the fields of tsm.json, a row for each tenure', async () => {
  const [fields, ...rows] = (await asked('return')).split('\n').map((line) => line.split(','))
  assert.deepEqual(
    fields,
    tsm.exportFields.map(({ field }) => field),
  )
  assert.equal(rows.length, 2)
  assert.deepEqual(rows[0]?.slice(0, 17), [
    '2026/27',
    'LCRA',
    '',
    '1',
    '0',
    '1',
    '0',
    '1',
    '0',
    '0',
    '0',
    '',
    '',
    '',
    '',
    '100.0',
    '',
  ])
})

test('as words, a line for each figure', async () => {
  const words = await asked('words')
  assert.match(words, /^Fernbank Homes, 2026\/27, as they stand on 2026-11-24\n/)
  assert.match(words, / 100\.0% {2}CH02\(1\) LCRA: .* \(1 of 1\)/)
})
