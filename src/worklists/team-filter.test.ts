// A filter of the team's list: read from an address and written back the same, and the days that it stands for.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dateOnly } from '#core/calendar/dates.ts'
import { personId } from '#core/complaint/complaint.ts'
import { noFilter, readTeamFilter, teamQuery, teamWanted } from './team-filter.ts'

const staff = [{ id: personId('amira.khan') }]
const calendar = publishedCalendar()

test('every filter is in the address, in one order, and is read back as it was', () => {
  const query = {
    scheme: 'LGSCO',
    stage: '2',
    handler: 'amira.khan',
    theme: 'damp and mould',
    next: 'response',
    due: 'late',
  }
  const filter = readTeamFilter(query, staff)
  assert.deepEqual(
    String(new URLSearchParams(teamQuery(filter))),
    'due=late&handler=amira.khan&next=response&stage=2&theme=damp+and+mould&scheme=LGSCO',
  )
  assert.deepEqual(readTeamFilter(teamQuery(filter), staff), filter)
})

test('what an address says that is nothing of ours narrows nothing', () => {
  const query = {
    due: 'soonish',
    handler: 'nia.bell',
    next: '',
    stage: '3',
    theme: 'not known',
    scheme: 'x',
    after: 'y',
  }
  assert.deepEqual(readTeamFilter(query, staff), noFilter)
})

test('nobody, nothing due and not recorded are asked for as such', () => {
  const filter = readTeamFilter({ handler: 'nobody', next: 'nothing', theme: 'not recorded' }, staff)
  assert.deepEqual(teamWanted(filter, dateOnly('2026-11-24'), calendar), { handledBy: null, act: null, theme: null })
})

test('late is before today; soon is today and five working days; later is after them, over Christmas too', () => {
  const daysOn = (due: 'late' | 'soon' | 'later') => teamWanted({ ...noFilter, due }, dateOnly('2026-12-23'), calendar)
  assert.deepEqual(daysOn('late'), { dueTo: '2026-12-22' })
  assert.deepEqual(daysOn('soon'), { dueFrom: '2026-12-23', dueTo: '2027-01-04' })
  assert.deepEqual(daysOn('later'), { dueFrom: '2027-01-05' })
})

test('what falls due is asked for by kind and day: a Friday has its weekend, Christmas Eve its holidays', () => {
  const on = (query: Readonly<Record<string, string>>) =>
    teamWanted(readTeamFilter(query, staff), dateOnly('2026-12-16'), calendar)
  assert.deepEqual(on({ falls: 'stage 2 answer', on: '2026-12-24' }), {
    falling: { falls: [{ act: 'response', stage: 2 }], days: { from: '2026-12-24', to: '2026-12-28' } },
  })
  assert.deepEqual(on({ falls: 'promise', on: 'late' }), {
    falling: { falls: [{ act: 'action', stage: null }], days: { to: '2026-12-15' } },
  })
  assert.deepEqual(on({ on: '2026-12-18' }), {
    falling: {
      falls: [
        { act: 'acknowledgement', stage: null },
        { act: 'response', stage: 1 },
        { act: 'response', stage: 2 },
        { act: 'action', stage: null },
      ],
      days: { from: '2026-12-18', to: '2026-12-20' },
    },
  })
})

test('a day of which no holiday is known stands for itself alone', () => {
  for (const day of ['1899-06-30', '9999-12-31']) {
    const { falling } = teamWanted(readTeamFilter({ on: day }, staff), dateOnly('2026-12-16'), calendar)
    assert.deepEqual(falling?.days, { from: day, to: day })
  }
  assert.deepEqual(readTeamFilter({ falls: 'x', on: '2026-02-30' }, staff), noFilter)
})
