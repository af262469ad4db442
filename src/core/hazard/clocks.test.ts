// The clocks of Awaab's Law.
import assert from 'node:assert/strict'
import test from 'node:test'
import { personId } from '../complaint/identity.ts'
import { calendar, day } from '../complaint/scenario.ts'
import { hazardClocksOf, hazardStateOf } from './clocks.ts'
import { phaseOf } from './duties.ts'
import type { Hazard } from './hazard.ts'

const at = (instant: string): number => Date.parse(instant)

const hazard = (over: Partial<Hazard> = {}): Hazard => ({
  number: 1,
  kind: 'damp and mould',
  severity: 'significant',
  awareAt: at('2026-11-20T16:30:00Z'),
  what: 'Black mould above the cot',
  flaggedBy: personId('amira.khan'),
  acts: [],
  ...over,
})

const due = (one: Hazard) =>
  hazardClocksOf(one, calendar).map(({ duty, dueOn, awaited }) => [duty.name, dueOn, awaited ? 'awaited' : 'running'])

test('a significant hazard is investigated in ten working days, made safe in five more, and written about in three', () => {
  assert.deepEqual(due(hazard()), [
    ['investigate', '2026-12-04', 'running'],
    ['make safe', '2026-12-11', 'awaited'],
    ['give summary', '2026-12-09', 'awaited'],
  ])
  const investigated = { act: 'investigated', at: at('2026-11-24T11:00:00Z'), words: 'Leak behind the wall' } as const
  assert.deepEqual(due(hazard({ acts: [investigated] })), [
    ['investigate', '2026-12-04', 'running'],
    ['make safe', '2026-12-01', 'running'],
    ['give summary', '2026-11-27', 'running'],
  ])
})

test('the 24 hours of an emergency run through the night and the weekend, to the minute', () => {
  const [investigate, makeSafe] = hazardClocksOf(hazard({ severity: 'emergency' }), calendar)
  assert(investigate && makeSafe)
  assert.equal(investigate.dueAt, at('2026-11-21T16:30:00Z'))
  assert.equal(investigate.dueOn, '2026-11-21')
  assert.equal(makeSafe.dueAt, at('2026-11-21T16:30:00Z'))
  assert.equal(hazardStateOf(investigate, at('2026-11-21T16:30:00Z')), 'running')
  assert.equal(hazardStateOf(investigate, at('2026-11-21T16:30:01Z')), 'late')
})

test('24 hours are 24 hours on the night the clocks go back', () => {
  const [investigate] = hazardClocksOf(
    hazard({ severity: 'emergency', awareAt: at('2026-10-24T12:00:00+01:00') }),
    calendar,
  )
  assert.equal(investigate?.dueAt, at('2026-10-25T11:00:00Z'))
})

test('a duty in working days is done in time on its last day, and late the day after', () => {
  const investigated = (instant: string) => {
    const acts = [{ act: 'investigated', at: at(instant), words: 'Seen' }] as const
    const [investigate] = hazardClocksOf(hazard({ acts }), calendar)
    assert(investigate)
    return hazardStateOf(investigate, at('2026-12-31T12:00:00Z'))
  }
  assert.equal(investigated('2026-12-04T23:30:00Z'), 'done in time')
  assert.equal(investigated('2026-12-05T00:30:00Z'), 'done late')
})

test('the law covers a hazard from its phase on, and every emergency from the first', () => {
  const cold = { kind: 'excess cold', severity: 'significant' } as const
  assert.equal(phaseOf(cold, day('2026-11-29')), null)
  assert.equal(phaseOf(cold, day('2026-11-30'))?.number, 2)
  assert.equal(phaseOf({ ...cold, severity: 'emergency' }, day('2026-11-29'))?.number, 1)
  assert.equal(phaseOf({ kind: 'damp and mould', severity: 'significant' }, day('2025-10-26')), null)
  assert.equal(phaseOf({ kind: 'other', severity: 'significant' }, day('2026-12-31')), null)
  assert.deepEqual(due(hazard({ kind: 'excess cold' })), [])
})
