// A complaint handled elsewhere: brought in once, held against the Code as far as its record goes, and done nothing with.
import assert from 'node:assert/strict'
import test from 'node:test'
import { editions } from '../../handling-code/catalogue.ts'
import { clocksOf } from '../clocks.ts'
import type { ImportedStage } from '../complaint.ts'
import { dueItemsOf, statusOf } from '../due.ts'
import { findingsOf } from '../findings.ts'
import { after, calendar, day, given, id } from '../scenario.ts'
import { handlingCommands } from '../scenario-commands.ts'
import { timelineOf } from '../timeline.ts'
import type { ComplaintImported, ImportComplaint } from './import.ts'

const stage = (over: Partial<ImportedStage> = {}): ImportedStage => ({
  askedOn: null,
  acknowledgedOn: null,
  extensions: null,
  respondedOn: null,
  decision: null,
  ...over,
})

const answered = stage({
  askedOn: day('2025-03-03'),
  acknowledgedOn: day('2025-03-05'),
  respondedOn: day('2025-03-18'),
})

const command = (over: Partial<ImportComplaint> = {}): ImportComplaint => ({
  type: 'ImportComplaint',
  complaint: id,
  source: { kind: 'spreadsheet', file: 'complaints 2025.csv', row: 7, reference: '000412' },
  receivedOn: day('2025-03-03'),
  loggedOn: null,
  channel: null,
  resident: { name: '', address: '', telephone: '', email: '' },
  story: 'The leak was left open',
  outcomeWanted: '',
  stages: [answered],
  stage2ByAnother: null,
  closedOn: null,
  remedyPence: null,
  tenure: 'not known',
  theme: null,
  service: '',
  asSaid: [],
  ...over,
})

const imported = (over: Partial<ImportComplaint> = {}): ComplaintImported => ({
  ...command(over),
  type: 'ComplaintImported',
  importedOn: day('2026-11-24'),
})

const answersOf = (event: ComplaintImported) =>
  Object.fromEntries(
    findingsOf({
      timeline: timelineOf(after(event), day('2026-11-24')),
      edition: editions['2024'],
      calendar,
    }).map(({ provision, answer, time }) => [provision, time ?? answer]),
  )

test('what the record says is recorded, with the day it was brought in', () => {
  given().when(command()).thenRecorded(imported())
})

test('the same row again is nothing new; a row that differs is refused, and says by what', () => {
  const later = { kind: 'spreadsheet', file: 'complaints 2026.csv', row: 9, reference: '000412' } as const
  given(imported())
    .when(command({ source: later }))
    .thenRecorded()
  given(imported())
    .when(command({ source: later, stages: [{ ...answered, respondedOn: day('2025-03-17') }], remedyPence: 25_000 }))
    .thenRefused(
      {
        field: 'respondedOn',
        because:
          'The record has “18 March 2025” (complaints 2025.csv, row 7); this row says “17 March 2025”. Nothing was changed',
      },
      {
        field: 'compensation',
        because: 'The record has nothing (complaints 2025.csv, row 7); this row says “£250.00”. Nothing was changed',
      },
    )
})

test('days in no order, in the future or before the Code are refused, each beside its own field', () => {
  given()
    .when(
      command({
        loggedOn: day('2025-03-01'),
        closedOn: day('2027-01-04'),
        stages: [
          {
            ...answered,
            acknowledgedOn: day('2025-02-27'),
            extensions: [{ toldOn: null, newDueOn: day('2035-03-20') }],
          },
          stage({ askedOn: day('2025-04-02'), respondedOn: day('2025-04-01') }),
        ],
      }),
    )
    .thenRefused(
      { field: 'loggedOn', because: 'It is before it was received, on 2025-03-03' },
      { field: 'closedOn', because: 'It is in the future' },
      { field: 'acknowledgedOn', because: 'It is before it was received, on 2025-03-03' },
      { field: 'extendedTo', because: 'It is more than a year after the stage began' },
      { field: 'stage2RespondedOn', because: 'It is before stage 2 was asked for, on 2025-04-02' },
    )
  given()
    .when(command({ receivedOn: day('2019-03-03'), stages: [stage()] }))
    .thenRefused({
      field: 'receivedOn',
      because: 'No edition of the Complaint Handling Code was in force before Wednesday 1 July 2020',
    })
})

test('no clock of it runs, nothing of it is due, and its status says where it was handled', () => {
  const complaint = after(imported())
  const clocks = clocksOf(complaint, editions['2024'], calendar)
  assert.deepEqual([clocks, dueItemsOf(complaint, clocks, calendar)], [[], []])
  assert.equal(statusOf(complaint), 'handled elsewhere')
  assert.equal(complaint.stages[0].response?.on, '2025-03-18')
})

test('nothing can be done on it', () => {
  const because =
    'This complaint was handled elsewhere and is kept here as its record says. Nothing can be done on it here'
  const about = { on: day('2026-11-24'), stage: 1, who: 'amira.khan', number: 1 } as const
  for (const asked of [
    ...handlingCommands({ ...about, who: after(imported()).stages[0].response?.decidedBy ?? assert.fail() }),
    { type: 'CloseComplaint', on: day('2026-11-24') } as const,
    { type: 'AskForStage2', on: day('2026-11-24'), channel: 'web', words: '' } as const,
    { type: 'ReDateClocks', because: 'A day of thanks' } as const,
  ]) {
    given(imported()).when(asked).thenRefused({ because })
  }
})

test('the Code is held against what is known; what the record does not say is not known', () => {
  const late = { ...answered, respondedOn: day('2025-03-21') }
  assert.equal(answersOf(imported())['6.3'], 'in time')
  assert.equal(answersOf(imported())['6.13'], 'not known')
  assert.equal(answersOf(imported({ stages: [stage({ askedOn: day('2025-03-03') })] }))['6.2'], 'not known')
  // The limit runs from the acknowledgement: 12 working days after it, so late unless more time was taken.
  assert.equal(answersOf(imported({ stages: [{ ...late, extensions: [] }] }))['6.3'], 'late')
  assert.equal(answersOf(imported({ stages: [late] }))['6.3'], 'not known')
  const told = [{ toldOn: day('2025-03-17'), newDueOn: day('2025-03-28') }]
  assert.equal(answersOf(imported({ stages: [{ ...late, extensions: told }] }))['6.3'], 'in extended time')
  const untold = [{ toldOn: null, newDueOn: day('2025-03-28') }]
  assert.equal(answersOf(imported({ stages: [{ ...late, extensions: untold }] }))['6.3'], 'not known')
  // Beyond anything that an extension would have allowed.
  assert.equal(answersOf(imported({ stages: [{ ...answered, respondedOn: day('2025-04-30') }] }))['6.3'], 'late')
})

test('stage 2 considered by somebody else, or by the same person, is known where the record names both', () => {
  const second = stage({ askedOn: day('2025-03-25'), respondedOn: day('2025-04-10'), decision: 'upheld' })
  const by = (stage2ByAnother: boolean | null) =>
    answersOf(imported({ stages: [answered, second], stage2ByAnother }))['6.13']
  assert.deepEqual([by(true), by(false), by(null)], ['met', 'missed', 'not known'])
})
