import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dateOnly } from '../calendar/dates.ts'
import { lastInForce, policiesInForce } from './policy-in-force.ts'

const profile = (document: string) => ({
  ...{ id: 'fernbank', name: 'Fernbank Homes', colour: { hex: '#123456' }, source: { document, period: '2026' } },
  // Only another release knows it.
  ...{ newPart: [1] },
})
const kept = [
  { since: '2026-03-01T09:00:00.000Z', profile: profile('First') },
  // In London it is half past midnight already.
  { since: '2026-05-09T23:30:00.000Z', profile: profile('Second') },
  { since: '2026-06-01T09:00:00.000Z', profile: profile('Third') },
]
const told = (firstDay: string) =>
  policiesInForce(kept, dateOnly(firstDay)).map(({ from, first, until, profile: { source } }) => [
    ...[source.document, from, first, until],
  ])

describe('the policies in force', () => {
  test('are all where the first day is before all of them; of the first nobody knows since when', () => {
    assert.deepEqual(told('2026-01-15'), [
      ['First', '2026-03-01', true, '2026-05-10'],
      ['Second', '2026-05-10', false, '2026-06-01'],
      ['Third', '2026-06-01', false, null],
    ])
  })

  test('have the one that was replaced on the first day, and none that was replaced before it', () => {
    assert.deepEqual(
      told('2026-05-10').map(([document]) => document),
      ['First', 'Second', 'Third'],
    )
    assert.deepEqual(
      told('2026-05-11').map(([document]) => document),
      ['Second', 'Third'],
    )
  })

  test('are the last alone where the complaint came after every change, with what only another release knows', () => {
    assert.deepEqual(told('2027-01-01'), [['Third', '2026-06-01', false, null]])
    assert.deepEqual(lastInForce(policiesInForce(kept, dateOnly('2026-01-15'))), profile('Third'))
  })

  test('cannot be told of a landlord of whom none was kept', () => {
    assert.throws(() => policiesInForce([], dateOnly('2026-01-15')), /a landlord’s profile is kept at every start/)
  })
})
