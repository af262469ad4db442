// What the resident says on their complaint is taken at any time, and somebody is to answer it by the next working day.
import assert from 'node:assert/strict'
import test from 'node:test'
import { clocksOf } from '../clocks.ts'
import { dueItemsOf } from '../due.ts'
import type { ComplaintEvent } from '../procedure.ts'
import { after, answered, calendar, day, edition, extended, given, received, underInvestigation } from '../scenario.ts'
import { factsOf } from '../scenario-handling.ts'
import { residentHeard } from '../scenario-told.ts'

const on = day('2026-11-24')
const hear = { type: 'HearResident', ...factsOf(residentHeard({ on })) } as const
const both = (first: boolean, words = '') => [
  { number: 1, right: first, words },
  { number: 2, right: true, words: '' },
]

test('anything more is heard, after closing too, and never without words', () => {
  const closed: ComplaintEvent = { type: 'ComplaintClosed', on: day('2026-11-23') }
  given(received('2026-11-20')).when(hear).thenRecorded(residentHeard({ on }))
  given(...answered, closed)
    .when(hear)
    .thenRecorded(residentHeard({ on }))
  given(received('2026-11-20'))
    .when({ ...hear, words: ' ' })
    .thenRefused({ field: 'words', because: 'Enter what you want to tell us' })
})

test('5.6 the definition is read point by point as it stands, and what is wrong with it is said', () => {
  const read = { ...hear, about: 'definition', words: '', points: both(true) } as const
  const { type: _, ...facts } = read
  given(...underInvestigation)
    .when(read)
    .thenRecorded({ type: 'ResidentHeard', number: 1, ...facts })
  given(...underInvestigation)
    .when({ ...read, points: both(false) })
    .thenRefused({ field: 'words', because: 'Enter what we did not understand', provision: '5.6' })
  given(...underInvestigation)
    .when({ ...read, points: both(true).slice(0, 1) })
    .thenRefused({ because: 'The definition changed: read it once more', provision: '5.6' })
  given(received('2026-11-20'))
    .when(read)
    .thenRefused({ because: 'The complaint is not defined yet', provision: '5.6' })
})

test('6.6 a promise that is missed is named; one that is kept, or was never made, is not', () => {
  const later = { on: day('2026-12-07'), today: '2026-12-07' }
  const missed = { ...hear, on: later.on, about: 'promises', words: '', actions: [1] } as const
  const { type: _, ...facts } = missed
  given(...answered)
    .when(missed, later)
    .thenRecorded({ type: 'ResidentHeard', number: 1, ...facts })
  given(...answered)
    .when({ ...missed, actions: [] }, later)
    .thenRefused({ field: 'actions', because: 'Choose the promise that we missed' })
  given(...answered)
    .when({ ...missed, actions: [9] }, later)
    .thenRefused({ field: 'actions', because: 'There is no such promise, or it is already kept' })
  given(...answered)
    .when({ ...missed, on })
    .thenRefused({ field: 'actions', because: 'The day of this promise has not passed' })
})

test('nobody disagrees with what did not happen', () => {
  given(...underInvestigation)
    .when({ ...hear, about: 'more time', words: '' })
    .thenRefused({ because: 'We did not take more time' })
  given(...underInvestigation)
    .when({ ...hear, about: 'refusal', words: '' })
    .thenRefused({ because: 'We did not refuse it' })
  given(...underInvestigation)
    .when({ ...hear, points: both(true), actions: [1] })
    .thenRefused(
      { because: 'Points are of the complaint definition' },
      { because: 'Promises are named where one is missed' },
    )
})

test('what was said is answered once', () => {
  const answer = { type: 'AnswerResident', heard: 1, on, words: 'We sent the surveyor again' } as const
  const told = { ...answer, type: 'ResidentAnswered' } as const
  given(...underInvestigation, residentHeard())
    .when(answer)
    .thenRecorded(told)
  given(...underInvestigation, residentHeard(), told)
    .when(answer)
    .thenRefused({ because: 'This is already answered' })
  given(...underInvestigation)
    .when(answer)
    .thenRefused({ because: 'Nothing was said under this number' })
  given(...underInvestigation, residentHeard())
    .when({ ...answer, words: '' })
    .thenRefused({ field: 'words', because: 'Enter what was done about it' })
})

test('it is due by the next working day, moves no clock, and is not due where all was understood', () => {
  const clocks = (...events: readonly ComplaintEvent[]) =>
    clocksOf(after(...underInvestigation, ...events), edition('2024'), calendar)
  const friday = residentHeard({ on: day('2026-11-27') })
  const due = (...events: readonly ComplaintEvent[]) =>
    dueItemsOf(after(...underInvestigation, ...events), clocks(...events), calendar)
      .filter(({ act }) => act === 'word from the resident')
      .map(({ number, dueOn, doneOn }) => [number, dueOn, doneOn])

  assert.deepEqual(due(friday), [[1, '2026-11-30', null]])
  assert.deepEqual(due(friday, { type: 'ResidentAnswered', heard: 1, on: day('2026-11-28'), words: 'Read' }), [
    [1, '2026-11-30', '2026-11-28'],
  ])
  assert.deepEqual(due(residentHeard({ about: 'definition', words: '', points: both(true) })), [])
  assert.deepEqual(due(residentHeard({ about: 'definition', words: '', points: both(false, 'The hall') })), [
    [1, '2026-11-24', null],
  ])
  assert.deepEqual(clocks(friday), clocks())
  assert.deepEqual(
    clocks(extended('2026-11-24', '2026-12-09'), residentHeard({ about: 'more time', words: '' })),
    clocks(extended('2026-11-24', '2026-12-09')),
  )
})
