// Questions that the numbers of a quarter put: each only where the numbers say so, and never more than five.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOnly } from '../calendar/dates.ts'
import { complaintId } from '../complaint/identity.ts'
import { questionsOf } from './quarter-questions.ts'
import type { DeterminationTold, QuarterTold } from './quarter-told.ts'
import { toldOfQuarter } from './scenario-quarter.ts'

const today = dateOnly('2026-11-24')
const asked = (told: QuarterTold) => questionsOf(told, today)
const none = { kept: 0, broken: 0, running: 0 }
const promised = (kept: number, broken: number) => ({
  promises: { now: { kept, broken, running: 9 }, before: none, yearBefore: none },
})
const determined = (...orders: readonly (readonly [string, string | null])[]): DeterminationTold => ({
  ...{ on: dateOnly('2026-10-05'), kept: false, id: complaintId('C-26-22AAA2'), scheme: 'Housing Ombudsman' },
  outcomes: ['maladministration'],
  orders: orders.map(([dueOn, doneOn], index) => ({
    ...{
      number: index + 1,
      kind: 'apology',
      dueOn: dateOnly(dueOn),
      doneOn: doneOn === null ? null : dateOnly(doneOn),
    },
  })),
})

test('an empty quarter, and one like the one before, put none', () => {
  assert.deepEqual(asked(toldOfQuarter({})), [])
  const same = { 'stage-1-received': 40, 'stage-1-answered-late': 4, 'stage-1-theme-repairs': 12 }
  assert.deepEqual(asked(toldOfQuarter(same, same)), [])
})

test('why a theme doubled, more than doubled or rose by half; two more of anything is not asked about', () => {
  const themes = (now: number, before: number) =>
    asked(
      toldOfQuarter(
        { 'stage-1-received': 40, 'stage-1-theme-repairs': now },
        { 'stage-1-received': 40, 'stage-1-theme-repairs': before },
      ),
    )
  assert.deepEqual(themes(8, 4), ['Why did complaints about repairs double, from 4 to 8?'])
  assert.deepEqual(themes(9, 4), ['Why did complaints about repairs more than double, from 4 to 9?'])
  assert.deepEqual(themes(15, 10), ['Why did complaints about repairs rise from 10 to 15?'])
  assert.deepEqual(themes(14, 10), [])
  assert.deepEqual(themes(3, 1), [])
  assert.deepEqual(themes(9, 0), [])
})

test('without a complaint in the quarter before, nothing is said to have risen', () => {
  assert.deepEqual(asked(toldOfQuarter({ 'stage-1-received': 9 }, { 'stage-1-theme-repairs': 1 })), [])
  assert.deepEqual(
    asked(toldOfQuarter({ 'stage-1-received': 9, 'stage-1-theme-repairs': 9 }, { 'stage-1-theme-repairs': 1 })),
    [],
  )
})

test('promises not kept: two and a tenth of those that were due', () => {
  assert.deepEqual(asked(toldOfQuarter({}, {}, promised(18, 2))), ['Why were 2 of 20 promises not kept by their day?'])
  assert.deepEqual(asked(toldOfQuarter({}, {}, promised(19, 2))), [])
  assert.deepEqual(asked(toldOfQuarter({}, {}, promised(0, 1))), [])
})

test('an order that is overdue or was done late; one that is done in time, or kept to named people, is not asked about', () => {
  const one = determined(['2026-11-23', null], ['2026-11-24', null], ['2026-11-01', '2026-11-01'])
  assert.deepEqual(asked(toldOfQuarter({}, {}, { determinations: [one] })), [
    'Why was an order of the Ombudsman not complied with by its day?',
  ])
  const two = determined(['2026-11-23', null], ['2026-11-01', '2026-11-02'])
  assert.deepEqual(asked(toldOfQuarter({}, {}, { determinations: [two] })), [
    'Why were 2 orders of the Ombudsman not complied with by their day?',
  ])
  assert.deepEqual(asked(toldOfQuarter({}, {}, { determinations: [{ on: dateOnly('2026-10-05'), kept: true }] })), [])
})

test('far fewer complaints are asked about too, and a tenth without a theme', () => {
  assert.deepEqual(asked(toldOfQuarter({ 'stage-1-received': 5 }, { 'stage-1-received': 10 })), [
    'Complaints fell from 10 to 5: can everybody who wants to complain still do so?',
  ])
  assert.deepEqual(asked(toldOfQuarter({ 'stage-1-received': 30, 'stage-1-theme-not-categorised': 3 })), [
    'Why has nobody said what 3 of 30 complaints are about?',
  ])
  assert.deepEqual(asked(toldOfQuarter({ 'stage-1-received': 31, 'stage-1-theme-not-categorised': 3 })), [])
})

test('five at most, the most serious first', () => {
  const now = {
    ...{ 'stage-1-received': 90, 'stage-1-answered-late': 12, 'stage-2-received': 12 },
    ...{ 'stage-1-answered-in-extended-time': 9, 'stage-1-theme-repairs': 30, 'stage-1-theme-staff-conduct': 20 },
  }
  const before = {
    ...{ 'stage-1-received': 60, 'stage-1-answered-late': 4, 'stage-2-received': 8 },
    ...{ 'stage-1-answered-in-extended-time': 6, 'stage-1-theme-repairs': 15, 'stage-1-theme-staff-conduct': 10 },
  }
  assert.deepEqual(asked(toldOfQuarter(now, before, promised(8, 2))), [
    'Why did late answers at stage 1 more than double, from 4 to 12?',
    'Why did extensions at stage 1 rise from 6 to 9?',
    'Why did requests for stage 2 rise from 8 to 12?',
    'Why were 2 of 10 promises not kept by their day?',
    'Why did complaints about repairs double, from 15 to 30?',
  ])
})
